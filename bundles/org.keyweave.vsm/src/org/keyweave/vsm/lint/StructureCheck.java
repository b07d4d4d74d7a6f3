/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.problem.ProblemCode;

/** Mappings without style or ends, tools without mapping or operation. */
final class StructureCheck {

    /** For tools that name what they are for: by which references. */
    private static final Map<String, List<String>> OWN_MAPPINGS = Map.of("NodeCreationDescription",
            List.of("nodeMappings", "extraMappings"), "ContainerCreationDescription",
            List.of("containerMappings", "extraMappings"), "EdgeCreationDescription",
            List.of("edgeMappings", "extraSourceMappings"), "DoubleClickDescription", List.of("mappings"));

    /** For tools that are named by what they are for: by which reference. */
    private static final Map<String, String> NAMED_BY = Map.of("DeleteElementDescription", "deletionDescription",
            "DirectEditLabel", "labelDirectEdit", "ReconnectEdgeDescription", "reconnections",
            "ContainerDropDescription", "dropDescriptions",
            "DoubleClickDescription", "doubleClickDescription");

    private final LintContext context;

    StructureCheck(LintContext context) {
        this.context = context;
    }

    void check(EObject group) {
        group.eAllContents().forEachRemaining(element -> {
            if (LintContext.isA(element, "DiagramElementMapping")) {
                checkMapping(element);
            } else if (LintContext.isA(element, "MappingBasedToolDescription")) {
                checkTool(element);
            }
        });
    }

    private void checkMapping(EObject mapping) {
        boolean styled = !LintContext.elements(mapping, "style").isEmpty() || LintContext
                .elements(mapping, "conditionnalStyles").stream()
                .anyMatch(conditional -> !LintContext.elements(conditional, "style").isEmpty());
        if (!styled) {
            context.problems().warning(ProblemCode.MAPPING_WITHOUT_STYLE, context.place(mapping));
        }
        if (LintContext.isA(mapping, "EdgeMapping")) {
            checkEdge(mapping);
        }
    }

    private void checkEdge(EObject edge) {
        for (String ends : List.of("sourceMapping", "targetMapping")) {
            if (!edge.eIsSet(edge.eClass().getEStructuralFeature(ends))) {
                context.problems().error(ProblemCode.EDGE_WITHOUT_ENDS, context.place(edge, ends), ends);
            }
        }
        required(edge, "targetFinderExpression");
        if (LintContext.flag(edge, "useDomainElement")) {
            required(edge, "sourceFinderExpression");
        }
    }

    private void required(EObject element, String feature) {
        if (LintContext.text(element, feature).isBlank()) {
            context.problems().error(ProblemCode.MISSING_VALUE, context.place(element, feature), feature);
        }
    }

    private void checkTool(EObject tool) {
        String type = tool.eClass().getName();
        List<String> own = OWN_MAPPINGS.get(type);
        String namedBy = NAMED_BY.get(type);
        boolean aims = own != null && own.stream().anyMatch(feature -> !LintContext.elements(tool, feature).isEmpty())
                || context.uses(tool).stream().anyMatch(use -> use.feature().equals(namedBy));
        if (!aims && (own != null || namedBy != null)) {
            context.problems().warning(ProblemCode.TOOL_WITHOUT_MAPPING, context.place(tool));
        }
        boolean works = LintContext.elements(tool, "initialOperation").stream()
                .anyMatch(initial -> !LintContext.elements(initial, "firstModelOperations").isEmpty());
        if (!works) {
            context.problems().warning(ProblemCode.TOOL_WITHOUT_OPERATION, context.place(tool));
        }
        if ("DirectEditLabel".equals(type)) {
            boolean masked = LintContext.elements(tool, "mask").stream()
                    .anyMatch(mask -> !LintContext.text(mask, "mask").isBlank());
            if (!masked) {
                context.problems().error(ProblemCode.MISSING_VALUE, context.place(tool, "mask"), "mask");
            }
        }
    }
}
