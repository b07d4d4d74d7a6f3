/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.problem.ProblemCode;

/**
 * Mappings whose elements contain themselves without end. A mapping inside itself is common and fine as long as its
 * candidates lead on (children of children); it never ends where every mapping on the way round takes the element of
 * its container ({@code var:self}) or everything there is (no candidates).
 */
final class NestingCheck {

    private static final List<String> CHILDREN = List.of("subNodeMappings", "reusedNodeMappings",
            "subContainerMappings", "reusedContainerMappings", "borderedNodeMappings", "reusedBorderedNodeMappings");

    private final LintContext context;

    NestingCheck(LintContext context) {
        this.context = context;
    }

    void check(EObject group) {
        group.eAllContents().forEachRemaining(mapping -> {
            if (LintContext.isA(mapping, "AbstractNodeMapping") && standsStill(mapping) && reachesItself(mapping)) {
                String candidates = LintContext.text(mapping, "semanticCandidatesExpression").strip();
                context.problems().error(ProblemCode.ENDLESS_NESTING, context.place(mapping),
                        candidates.isEmpty() ? "*" : candidates);
            }
        });
    }

    private static boolean standsStill(EObject mapping) {
        String candidates = LintContext.text(mapping, "semanticCandidatesExpression").strip();
        return candidates.isEmpty() || "var:self".equals(candidates);
    }

    private static List<EObject> children(EObject mapping) {
        List<EObject> result = new ArrayList<>();
        CHILDREN.forEach(feature -> result.addAll(LintContext.elements(mapping, feature)));
        result.removeIf(child -> !standsStill(child));
        return result;
    }

    private static boolean reachesItself(EObject start) {
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<EObject> pending = new ArrayDeque<>(children(start));
        while (!pending.isEmpty()) {
            EObject mapping = pending.pop();
            if (mapping == start) {
                return true;
            }
            if (seen.add(mapping)) {
                pending.addAll(children(mapping));
            }
        }
        return false;
    }
}
