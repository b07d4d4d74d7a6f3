/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.spec.DomainClass;

/**
 * Expressions of operations. Each operation is checked on the type of element it runs on and with the variables that
 * the operations around and before it bind.
 */
final class OperationExpressions {

    private final LintContext context;
    private final ExpressionCheck expressions;

    OperationExpressions(LintContext context, ExpressionCheck expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /**
     * Checks an operation with all inside.
     *
     * @param operation the operation
     * @param self type of the element it runs on
     * @param scope the variables it sees
     * @return the variables that operations after it see
     */
    Map<String, TypeSet> check(EObject operation, TypeSet self, Map<String, TypeSet> scope) {
        Map<String, TypeSet> inner = new HashMap<>(scope);
        TypeSet innerSelf = self;
        switch (operation.eClass().getName()) {
            case "ChangeContext" -> innerSelf = expressions.check(operation, "browseExpression", self, scope);
            case "CreateInstance" -> {
                feature(operation, "referenceName", self);
                innerSelf = created(operation);
                bind(operation, "variableName", innerSelf, inner);
            }
            case "SetValue" -> {
                feature(operation, "featureName", self);
                expressions.check(operation, "valueExpression", self, scope);
            }
            case "Unset" -> {
                feature(operation, "featureName", self);
                expressions.check(operation, "elementExpression", self, scope);
            }
            case "MoveElement" -> feature(operation, "featureName",
                    expressions.check(operation, "newContainerExpression", self, scope));
            case "If" -> expressions.check(operation, "conditionExpression", self, scope);
            case "For" -> {
                TypeSet values = expressions.check(operation, "expression", self, scope);
                innerSelf = values;
                bind(operation, "iteratorName", values, inner);
            }
            case "Let" -> bind(operation, "variableName",
                    expressions.check(operation, "valueExpression", self, scope), inner);
            case "Switch" -> checkSwitch(operation, self, scope);
            default -> {
                // RemoveElement has no expression
            }
        }
        checkAll(LintContext.elements(operation, "subModelOperations"), innerSelf, inner);
        return "For".equals(operation.eClass().getName()) ? scope : inner;
    }

    private void checkAll(List<EObject> operations, TypeSet self, Map<String, TypeSet> scope) {
        Map<String, TypeSet> visible = scope;
        for (EObject operation : operations) {
            visible = check(operation, self, visible);
        }
    }

    private void checkSwitch(EObject operation, TypeSet self, Map<String, TypeSet> scope) {
        for (EObject branch : LintContext.elements(operation, "cases")) {
            expressions.check(branch, "conditionExpression", self, scope);
            checkAll(LintContext.elements(branch, "subModelOperations"), self, scope);
        }
        LintContext.elements(operation, "default").forEach(
                branch -> checkAll(LintContext.elements(branch, "subModelOperations"), self, scope));
    }

    private TypeSet created(EObject operation) {
        List<EClass> found = context.metamodels().find(DomainClass.of(LintContext.text(operation, "typeName")));
        return new TypeSet(found, true);
    }

    private static void bind(EObject operation, String feature, TypeSet type, Map<String, TypeSet> scope) {
        String name = LintContext.text(operation, feature);
        if (!name.isBlank()) {
            scope.put(name, type);
        }
    }

    private void feature(EObject operation, String holder, TypeSet owner) {
        String name = LintContext.text(operation, holder).strip();
        if (name.isEmpty() || name.indexOf(':') >= 0 || owner.isUnknown()) {
            return;
        }
        expressions.checkFeature(name, owner, context.place(operation, holder));
    }
}
