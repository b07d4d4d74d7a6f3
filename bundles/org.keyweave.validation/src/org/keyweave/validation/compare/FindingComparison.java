/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.compare.ElementMatching;
import org.keyweave.validation.core.Finding;

/**
 * Findings of two versions. A finding remains when the same rule finds something about the same element and, where it
 * names further elements, about the same ones or else as many; its severity may differ.
 *
 * @param appeared findings that only the later version has, gravest first
 * @param resolved findings that only the earlier version has, gravest first
 * @param remaining findings that both versions have, as the later one has them, gravest first
 */
public record FindingComparison(List<Finding> appeared, List<Finding> resolved, List<Finding> remaining) {

    /** Copies the lists. */
    public FindingComparison {
        appeared = List.copyOf(appeared);
        resolved = List.copyOf(resolved);
        remaining = List.copyOf(remaining);
    }

    /** Compares the findings of two versions, each gravest first; O(findings). */
    public static FindingComparison of(List<Finding> before, List<Finding> after, ElementMatching matching) {
        Pairing exact = new Pairing(matching, true, before, after);
        Pairing rough = new Pairing(matching, false, exact.onlyBefore, exact.onlyAfter);
        List<Finding> remaining = new ArrayList<>(exact.both);
        remaining.addAll(rough.both);
        Set<Finding> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(remaining);
        return new FindingComparison(rough.onlyAfter, rough.onlyBefore, after.stream().filter(kept::contains).toList());
    }

    /** Findings of the same key in two versions, one to one. */
    private static final class Pairing {

        private record Key(String ruleId, Object subject, List<Object> elements) {
        }

        private final ElementMatching matching;
        private final boolean exactly;
        private final List<Finding> both = new ArrayList<>();
        private final List<Finding> onlyBefore = new ArrayList<>();
        private final List<Finding> onlyAfter = new ArrayList<>();

        Pairing(ElementMatching matching, boolean exactly, List<Finding> before, List<Finding> after) {
            this.matching = matching;
            this.exactly = exactly;
            Map<Key, Integer> open = new HashMap<>();
            before.forEach(finding -> open.merge(key(finding), 1, Integer::sum));
            Map<Key, Integer> taken = new HashMap<>();
            for (Finding finding : after) {
                Key key = key(finding);
                if (taken.getOrDefault(key, 0) < open.getOrDefault(key, 0)) {
                    taken.merge(key, 1, Integer::sum);
                    both.add(finding);
                } else {
                    onlyAfter.add(finding);
                }
            }
            for (Finding finding : before) {
                if (taken.merge(key(finding), -1, Integer::sum) < 0) {
                    onlyBefore.add(finding);
                }
            }
        }

        private Key key(Finding finding) {
            return new Key(finding.ruleId(), same(finding.subject()),
                    exactly ? finding.elements().stream().map(this::same).toList() : List.of());
        }

        /** The pair of an element that both versions have, else the element itself. */
        private Object same(EObject element) {
            return matching.match(element).map(Object.class::cast).orElse(element);
        }
    }
}
