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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Which elements of two versions are the same.
 *
 * <p>Elements of one class with the same identifier are the same. What is left over, because a model was built anew from
 * a list, is matched from the top down among the children of elements that are the same: the only element of a place,
 * then by code, mail address, identifying contents, name; and then, since people and tasks move, within the whole
 * organisation or account. A key that is not unique on both sides matches nobody: two people are never merged silently.
 * The matching of A with B is that of B with A turned round. O(elements) a pass; a pass for each level of nesting.
 */
public final class ElementMatching {

    private final List<ElementMatch> matches;
    private final List<EObject> removed = new ArrayList<>();
    private final List<EObject> added = new ArrayList<>();
    private final Map<EObject, ElementMatch> known = new IdentityHashMap<>();

    private ElementMatching(ElementMatcher matcher) {
        List<ElementMatch> ordered = new ArrayList<>();
        for (EObject element : matcher.after()) {
            ElementMatch match = matcher.match(element);
            if (match == null) {
                added.add(element);
            } else {
                ordered.add(match);
                known.put(match.before(), match);
                known.put(match.after(), match);
            }
        }
        for (EObject element : matcher.before()) {
            if (matcher.match(element) == null) {
                removed.add(element);
            }
        }
        matches = List.copyOf(ordered);
    }

    /** Matches two elements of one class with all that they contain. */
    public static ElementMatching of(EObject before, EObject after) {
        return new ElementMatching(new ElementMatcher(before, after).match());
    }

    /** All pairs, in the order of the later version. */
    public List<ElementMatch> matches() {
        return matches;
    }

    /** Pairs that were not matched by identifier or place and so are assumed, in the order of the later version. */
    public List<ElementMatch> assumed() {
        return matches.stream().filter(match -> match.basis() != MatchBasis.ID && match.basis() != MatchBasis.PLACE)
                .toList();
    }

    /** The pair of an element of either version; empty when it stands alone. */
    public Optional<ElementMatch> match(EObject element) {
        return Optional.ofNullable(known.get(element));
    }

    /** The same element in the other version. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> Optional<T> counterpart(T element) {
        ElementMatch match = known.get(element);
        return match == null ? Optional.empty()
                : Optional.of((T) (match.before() == element ? match.after() : match.before()));
    }

    /** Whether two elements of the two versions are the same, or both are none. */
    public boolean isSame(EObject before, EObject after) {
        if (before == null || after == null) {
            return before == after;
        }
        ElementMatch match = known.get(before);
        return match != null && match == known.get(after);
    }

    /** Elements that only the later version has, in its order. */
    public List<EObject> added() {
        return List.copyOf(added);
    }

    /** Elements that only the earlier version has, in its order. */
    public List<EObject> removed() {
        return List.copyOf(removed);
    }
}
