/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.keyweave.model.Account;
import org.keyweave.model.Party;

/** Finds the pairs of an {@link ElementMatching}. */
final class ElementMatcher {

    /** Where an element is looked for, its class and what identifies it there. */
    private record Bucket(Object place, EClass type, Object key) {
    }

    private static final Object AMBIGUOUS = new Object();

    private final List<EObject> before;
    private final List<EObject> after;
    private final Map<EObject, ElementMatch> known = new IdentityHashMap<>();
    private final MatchKeys keys = new MatchKeys(known::get);
    private List<EObject> openBefore;
    private List<EObject> openAfter;

    ElementMatcher(EObject before, EObject after) {
        this.before = withContents(before);
        this.after = withContents(after);
    }

    private static List<EObject> withContents(EObject root) {
        List<EObject> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }

    List<EObject> before() {
        return before;
    }

    List<EObject> after() {
        return after;
    }

    ElementMatch match(EObject element) {
        return known.get(element);
    }

    ElementMatcher match() {
        byId();
        if (known.get(before.get(0)) == null && known.get(after.get(0)) == null) {
            pair(before.get(0), after.get(0), MatchBasis.PLACE);
        }
        openBefore = before;
        openAfter = after;
        boolean more = true;
        while (more) {
            more = false;
            for (Function<EObject, Object> place : List.<Function<EObject, Object>>of(this::container, this::scope)) {
                for (MatchBasis basis : List.of(MatchBasis.PLACE, MatchBasis.CODE, MatchBasis.MAIL, MatchBasis.KEY,
                        MatchBasis.NAME)) {
                    more |= pass(place, basis);
                }
            }
        }
        return this;
    }

    private void byId() {
        Map<String, EObject> ids = new HashMap<>();
        for (EObject element : before) {
            String id = id(element);
            if (id != null) {
                ids.putIfAbsent(id, element);
            }
        }
        for (EObject element : after) {
            String id = id(element);
            EObject same = id == null ? null : ids.remove(id);
            if (same != null && same.eClass() == element.eClass()) {
                pair(same, element, MatchBasis.ID);
            }
        }
    }

    private static String id(EObject element) {
        return element.eResource() instanceof XMLResource resource ? resource.getID(element) : null;
    }

    private boolean pass(Function<EObject, Object> place, MatchBasis basis) {
        openBefore = openBefore.stream().filter(element -> known.get(element) == null).toList();
        openAfter = openAfter.stream().filter(element -> known.get(element) == null).toList();
        if (openBefore.isEmpty() || openAfter.isEmpty()) {
            return false;
        }
        Map<Bucket, Object> here = buckets(openBefore, place, basis);
        Map<Bucket, Object> there = buckets(openAfter, place, basis);
        boolean found = false;
        for (Map.Entry<Bucket, Object> entry : here.entrySet()) {
            if (entry.getValue() instanceof EObject one && there.get(entry.getKey()) instanceof EObject other) {
                pair(one, other, basis);
                found = true;
            }
        }
        return found;
    }

    private Map<Bucket, Object> buckets(List<EObject> elements, Function<EObject, Object> place, MatchBasis basis) {
        Map<Bucket, Object> buckets = new LinkedHashMap<>();
        for (EObject element : elements) {
            Object where = place.apply(element);
            Object key = where == null ? null : keys.key(element, basis);
            if (key != null) {
                buckets.merge(new Bucket(where, element.eClass(), key), element, (one, other) -> AMBIGUOUS);
            }
        }
        return buckets;
    }

    /** The place among the children of an element that is matched; {@code null} when that is not matched. */
    private Object container(EObject element) {
        ElementMatch match = known.get(element.eContainer());
        return match == null ? null : List.of(match, element.eContainmentFeature());
    }

    /** The organisation or account around an element, or else the root. */
    private Object scope(EObject element) {
        EObject around = element.eContainer();
        while (around != null && !(around instanceof Party) && around.eContainer() != null) {
            around = around.eContainer();
        }
        if (element instanceof Account || around == null) {
            return null;
        }
        return known.get(around);
    }

    private void pair(EObject one, EObject other, MatchBasis basis) {
        ElementMatch match = new ElementMatch(one, other, basis);
        known.put(one, match);
        known.put(other, match);
    }
}
