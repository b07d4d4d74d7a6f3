/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Expressions of tools and quick fixes: preconditions, selections, operations. */
final class ToolExpressions {

    /** Variables of preconditions by type of tool, as Sirius binds them; {@code container} for all others. */
    private static final Map<String, Set<String>> PRECONDITION = Map.of(
            "NodeCreationDescription", Set.of("container", "containerView"),
            "ContainerCreationDescription", Set.of("container", "containerView"),
            "EdgeCreationDescription",
            Set.of("preSource", "preTarget", "preSourceView", "preTargetView", "container", "diagram"),
            "DeleteElementDescription", Set.of("containerView", "element", "view"),
            "DirectEditLabel", Set.of("container", "containerView", "diagram", "view"),
            "DoubleClickDescription", Set.of("container", "containerView"),
            "ReconnectEdgeDescription", Set.of("container", "source", "sourceView", "target", "targetView",
                    "element", "edgeView", "otherEnd", "diagram"),
            "ContainerDropDescription", Set.of("oldContainer", "newContainer", "newViewContainer", "element"),
            "ToolDescription", Set.of("container", "containerView"));

    /** Variables that the runtime binds besides those that the tool declares. */
    private static final Map<String, Set<String>> OPERATION = Map.of("DirectEditLabel", Set.of("diagram", "view"),
            "ReconnectEdgeDescription", Set.of("otherEnd"), "ToolDescription", Set.of("containerView", "diagram"),
            "NodeCreationDescription", Set.of("diagram"), "ContainerCreationDescription", Set.of("diagram"),
            "EdgeCreationDescription", Set.of("diagram"), "DeleteElementDescription", Set.of("diagram"));

    private final LintContext context;
    private final ExpressionCheck expressions;
    private final ElementTypes types;

    ToolExpressions(LintContext context, ExpressionCheck expressions) {
        this.context = context;
        this.expressions = expressions;
        types = new ElementTypes(context);
    }

    void check(EObject group) {
        OperationExpressions operations = new OperationExpressions(context, expressions);
        group.eAllContents().forEachRemaining(element -> {
            if (LintContext.isA(element, "AbstractToolDescription")) {
                checkTool(element, operations);
            } else if (LintContext.isA(element, "ValidationFix")) {
                TypeSet self = types.named(LintContext.around(element, "ValidationRule"), "targetClass");
                initial(element).forEach(operation -> operations.check(operation, self, new HashMap<>()));
            } else if (LintContext.isA(element, "DiagramDescription")) {
                TypeSet self = types.named(element, "domainClass");
                LintContext.elements(element, "diagramInitialisation").forEach(holder -> LintContext
                        .elements(holder, "firstModelOperations").forEach(operation -> operations.check(operation,
                                self, new HashMap<>(Map.of("diagram", TypeSet.UNKNOWN)))));
            }
        });
    }

    private void checkTool(EObject tool, OperationExpressions operations) {
        String type = tool.eClass().getName();
        Map<String, TypeSet> roles = roles(tool);
        TypeSet element = roles.getOrDefault("element", TypeSet.UNKNOWN);
        Map<String, TypeSet> before = unknown(PRECONDITION.getOrDefault(type, Set.of("container")));
        if ("ToolDescription".equals(type) || "DoubleClickDescription".equals(type)) {
            before.putAll(declared(tool, roles));
        }
        expressions.check(tool, "precondition", TypeSet.UNKNOWN, before);
        if (LintContext.has(tool, "connectionStartPrecondition")) {
            expressions.check(tool, "connectionStartPrecondition", TypeSet.UNKNOWN, MappingExpressions.variables(
                    tool.eClass().getEStructuralFeature("connectionStartPrecondition").getEAnnotation("scope")));
        }
        if (LintContext.has(tool, "inputLabelExpression")) {
            expressions.check(tool, "inputLabelExpression", element, MappingExpressions.variables(
                    tool.eClass().getEStructuralFeature("inputLabelExpression").getEAnnotation("scope")));
        }
        Map<String, TypeSet> scope = unknown(OPERATION.getOrDefault(type, Set.of()));
        scope.putAll(declared(tool, roles));
        mask(tool).forEach(name -> scope.put(name, TypeSet.UNKNOWN));
        TypeSet self = roles.getOrDefault("self", TypeSet.UNKNOWN);
        initial(tool).forEach(operation -> operations.check(operation, self, scope));
        Map<String, TypeSet> after = new HashMap<>(scope);
        tool.eAllContents().forEachRemaining(inside -> {
            if (LintContext.isA(inside, "CreateInstance")) {
                put(after, LintContext.text(inside, "variableName"), TypeSet.UNKNOWN);
            }
        });
        expressions.check(tool, "elementsToSelect", TypeSet.UNKNOWN, after);
    }

    /**
     * Types of what the variables of a tool hold, by the feature that holds the variable, as far as its mappings say
     * it; {@code self} is what the first operation runs on, {@code element} what the tool is for. The first operation
     * of a double click runs on the diagram element.
     */
    private Map<String, TypeSet> roles(EObject tool) {
        return switch (tool.eClass().getName()) {
            case "NodeCreationDescription" -> self("variable", types.clicked(tool, "nodeMappings"));
            case "ContainerCreationDescription" -> self("variable", types.clicked(tool, "containerMappings"));
            case "EdgeCreationDescription" -> {
                Map<String, TypeSet> roles = self("sourceVariable",
                        types.ends(tool, "edgeMappings", List.of("sourceMapping"), "extraSourceMappings"));
                roles.put("targetVariable",
                        types.ends(tool, "edgeMappings", List.of("targetMapping"), "extraTargetMappings"));
                yield roles;
            }
            case "ContainerDropDescription" -> {
                Map<String, TypeSet> roles = self("newContainer", types.takers(tool));
                roles.put("element", types.shown(LintContext.elements(tool, "mappings")).inferred());
                yield roles;
            }
            case "DeleteElementDescription" -> self("element", types.shown(types.users(tool, "deletionDescription")));
            case "DirectEditLabel" -> self("element", types.shown(types.users(tool, "labelDirectEdit")));
            case "ReconnectEdgeDescription" -> self("element", types.shown(types.users(tool, "reconnections")));
            case "DoubleClickDescription" -> {
                List<EObject> mappings = new ArrayList<>(LintContext.elements(tool, "mappings"));
                mappings.addAll(types.users(tool, "doubleClickDescription"));
                yield new HashMap<>(Map.of("element", types.shown(mappings)));
            }
            default -> new HashMap<>();
        };
    }

    private static Map<String, TypeSet> self(String role, TypeSet type) {
        return new HashMap<>(Map.of("self", type, role, type));
    }

    private Map<String, TypeSet> declared(EObject tool, Map<String, TypeSet> roles) {
        Map<String, TypeSet> result = new HashMap<>();
        for (EReference reference : tool.eClass().getEAllContainments()) {
            for (EObject child : LintContext.elements(tool, reference.getName())) {
                if (LintContext.isA(child, "AbstractVariable")) {
                    TypeSet type = roles.getOrDefault(reference.getName(), TypeSet.UNKNOWN);
                    put(result, LintContext.text(child, "name"), type);
                    subVariables(child, type, result);
                }
            }
        }
        return result;
    }

    private void subVariables(EObject holder, TypeSet self, Map<String, TypeSet> result) {
        for (EObject sub : LintContext.elements(holder, "subVariables")) {
            TypeSet type = expressions.check(sub, "computationExpression", self, result);
            put(result, LintContext.text(sub, "name"), type);
            subVariables(sub, type, result);
        }
    }

    private static void put(Map<String, TypeSet> scope, String name, TypeSet type) {
        if (!name.isBlank()) {
            scope.put(name, type);
        }
    }

    private static List<EObject> initial(EObject owner) {
        List<EObject> result = new ArrayList<>();
        LintContext.elements(owner, "initialOperation")
                .forEach(holder -> result.addAll(LintContext.elements(holder, "firstModelOperations")));
        return result;
    }

    /** The variables that the mask of a label editor fills. */
    private static List<String> mask(EObject tool) {
        List<String> names = new ArrayList<>();
        for (EObject mask : LintContext.elements(tool, "mask")) {
            int parts;
            try {
                parts = new MessageFormat(LintContext.text(mask, "mask")).getFormats().length;
            } catch (IllegalArgumentException malformed) {
                parts = 1;
            }
            for (int i = 0; i < parts; i++) {
                names.add(Integer.toString(i));
                names.add("arg" + i);
            }
        }
        return names;
    }

    private static Map<String, TypeSet> unknown(Set<String> names) {
        Map<String, TypeSet> result = new HashMap<>();
        names.forEach(name -> result.put(name, TypeSet.UNKNOWN));
        return result;
    }
}
