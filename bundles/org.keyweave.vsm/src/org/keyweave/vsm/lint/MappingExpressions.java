/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Expressions outside operations. The metamodel says which variables each of them sees (annotation {@code scope}).
 */
final class MappingExpressions {

    private final LintContext context;
    private final ExpressionCheck expressions;
    private final ElementTypes types;

    MappingExpressions(LintContext context, ExpressionCheck expressions) {
        this.context = context;
        this.expressions = expressions;
        types = new ElementTypes(context);
    }

    void check(EObject group) {
        group.eAllContents().forEachRemaining(element -> {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                EAnnotation scope = attribute.getEAnnotation("scope");
                if (scope != null && !LintContext.isA(element, "ToolEntry")) {
                    expressions.check(element, attribute.getName(), self(element, attribute.getName()),
                            variables(scope));
                }
            }
        });
    }

    static Map<String, TypeSet> variables(EAnnotation scope) {
        Map<String, TypeSet> result = new HashMap<>();
        for (String name : scope.getDetails().get("variables").split(" ")) {
            if (!name.isEmpty()) {
                result.put(name, TypeSet.UNKNOWN);
            }
        }
        return result;
    }

    private TypeSet self(EObject element, String feature) {
        if (LintContext.isA(element, "DiagramDescription")) {
            return types.named(element, "domainClass");
        }
        if (LintContext.isA(element, "DiagramElementMapping")) {
            return selfOfMapping(element, feature);
        }
        if (LintContext.isA(element, "ColorDescription") || LintContext.isA(element, "ColorStep")) {
            EObject color = LintContext.isA(element, "ColorStep") ? element.eContainer() : element;
            List<TypeSet> users = new ArrayList<>();
            context.uses(color).forEach(use -> users.add(selfAround(use.owner())));
            return TypeSet.any(users);
        }
        if (LintContext.isA(element, "MappingFilter")) {
            return "semanticConditionExpression".equals(feature)
                    ? types.shown(LintContext.elements(element, "mappings")) : TypeSet.UNKNOWN;
        }
        if (LintContext.isA(element, "OrderedTreeLayout")) {
            return types.shown(LintContext.elements(element, "nodeMapping"));
        }
        EObject rule = LintContext.around(element, "SemanticValidationRule");
        return rule != null ? types.named(rule, "targetClass") : selfAround(element);
    }

    private TypeSet selfOfMapping(EObject mapping, String feature) {
        return switch (feature) {
            case "semanticCandidatesExpression" -> types.containers(mapping);
            case "targetExpression" -> types.sources(mapping);
            case "sourceFinderExpression", "targetFinderExpression" -> LintContext.flag(mapping, "useDomainElement")
                    ? types.shown(mapping) : types.sources(mapping);
            default -> types.shown(mapping);
        };
    }

    /** For parts of styles: the elements of the mapping around; for the sheet, the element of the diagram. */
    private TypeSet selfAround(EObject element) {
        EObject mapping = LintContext.around(element, "DiagramElementMapping");
        if (mapping != null) {
            return types.shown(mapping);
        }
        return LintContext.isA(element, "DiagramDescription") ? types.named(element, "domainClass")
                : TypeSet.UNKNOWN;
    }
}
