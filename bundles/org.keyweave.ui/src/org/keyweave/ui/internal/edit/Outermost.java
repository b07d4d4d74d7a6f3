/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Of selected elements, those that lie in no other selected one: with a row and its cells only the row is meant. */
final class Outermost {

    private Outermost() {
    }

    /** In the order of the selection. */
    static List<EObject> of(Collection<? extends EObject> selected) {
        Set<EObject> all = new HashSet<>(selected);
        return all.size() == 1 ? List.copyOf(all) : selected.stream().distinct().filter(each -> !isIn(each, all))
                .map(EObject.class::cast).toList();
    }

    private static boolean isIn(EObject element, Set<EObject> others) {
        EObject at = element.eContainer();
        while (at != null && !others.contains(at)) {
            at = at.eContainer();
        }
        return at != null;
    }
}
