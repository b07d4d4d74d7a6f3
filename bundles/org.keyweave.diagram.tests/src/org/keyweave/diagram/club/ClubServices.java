/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.club;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Services of the club notation. */
public final class ClubServices {

    public boolean isShown(EObject group) {
        return !"secret".equals(Club.get(group, "name"));
    }

    public String personLabel(EObject person) {
        List<EObject> friends = Club.list(person, "friends");
        return Club.get(person, "name") + (friends.isEmpty() ? "" : " +" + friends.size());
    }

    public String personTooltip(EObject person) {
        EObject boss = Club.get(person, "boss");
        return boss == null ? "" : "reports to " + Club.get(boss, "name");
    }

    public boolean isIdle(EObject person) {
        return !Club.<Boolean>get(person, "active");
    }

    public List<EObject> bosses(EObject club) {
        return Club.list(club, "groups").stream().flatMap(group -> Club.list(group, "people").stream())
                .filter(person -> !Club.list(person, "reports").isEmpty()).toList();
    }

    public boolean isLoose(EObject link) {
        return Club.get(link, "from") == null || Club.get(link, "to") == null;
    }

    public boolean isHeavy(EObject link) {
        return heaviness(link) > 8;
    }

    public Integer heaviness(EObject element) {
        if (element.eClass() == Club.LINK) {
            EObject from = Club.get(element, "from");
            EObject to = Club.get(element, "to");
            return (from == null ? 0 : heaviness(from)) + (to == null ? 0 : heaviness(to));
        }
        return Club.<Integer>get(element, "weight");
    }

    public Integer heavier(EObject person) {
        return heaviness(person) + 1;
    }

    public boolean mayLink(EObject any, EObject source, EObject target) {
        return source != target;
    }

    public String linkText(EObject any, EObject source, EObject target) {
        return Club.get(source, "name") + "-" + Club.get(target, "name");
    }

    public boolean isOpen(EObject group) {
        return group.eClass() == Club.GROUP && Club.<Boolean>get(group, "open");
    }

    public boolean isFrom(EObject link, EObject source) {
        return Club.get(link, "from") == source;
    }

    public EObject club(EObject element) {
        return EcoreUtil.getRootContainer(element);
    }

    public boolean throwsForHeavy(EObject person) {
        if (heaviness(person) > 5) {
            throw new IllegalStateException("too heavy");
        }
        return true;
    }

    public String throwsAlways(EObject person) {
        throw new UnsupportedOperationException("never");
    }
}
