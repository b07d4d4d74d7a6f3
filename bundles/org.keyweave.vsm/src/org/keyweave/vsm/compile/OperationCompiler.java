/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.spec.ModelOperation;

/** Compiles model operations. */
final class OperationCompiler {

    private final SpecContext context;

    OperationCompiler(SpecContext context) {
        this.context = context;
    }

    /** The operation in the feature {@code firstModelOperations} of what a feature of the owner holds. */
    Optional<ModelOperation> initial(EObject owner, String feature) {
        return Features.element(owner, feature)
                .flatMap(holder -> Features.element(holder, "firstModelOperations")).map(this::operation);
    }

    private ModelOperation operation(EObject element) {
        return switch (element.eClass().getName()) {
            case "ChangeContext" -> new ModelOperation.ChangeContext(context.origin(element),
                    context.expression(element, "browseExpression"), subOperations(element));
            case "CreateInstance" -> new ModelOperation.CreateInstance(context.origin(element),
                    context.mandatoryClass(element, "typeName"), context.featureName(element, "referenceName"),
                    Features.text(element, "variableName"), subOperations(element));
            case "SetValue" -> new ModelOperation.SetValue(context.origin(element),
                    context.featureName(element, "featureName"), context.expression(element, "valueExpression"),
                    subOperations(element));
            case "Unset" -> new ModelOperation.Unset(context.origin(element),
                    context.featureName(element, "featureName"), context.expression(element, "elementExpression"),
                    subOperations(element));
            case "RemoveElement" -> new ModelOperation.RemoveElement(context.origin(element),
                    subOperations(element));
            case "MoveElement" -> new ModelOperation.MoveElement(context.origin(element),
                    context.expression(element, "newContainerExpression"),
                    context.featureName(element, "featureName"), subOperations(element));
            case "If" -> new ModelOperation.If(context.origin(element),
                    context.expression(element, "conditionExpression"), subOperations(element));
            case "For" -> new ModelOperation.For(context.origin(element), context.expression(element, "expression"),
                    Features.text(element, "iteratorName"), subOperations(element));
            case "Let" -> new ModelOperation.Let(context.origin(element), Features.text(element, "variableName"),
                    context.expression(element, "valueExpression"), subOperations(element));
            case "Switch" -> new ModelOperation.Switch(context.origin(element),
                    Features.elements(element, "cases").stream().map(this::branch).toList(),
                    Features.element(element, "default").map(this::subOperations));
            default -> throw new IllegalStateException(element.eClass().getName());
        };
    }

    private ModelOperation.Case branch(EObject element) {
        return new ModelOperation.Case(context.origin(element), context.expression(element, "conditionExpression"),
                subOperations(element));
    }

    private List<ModelOperation> subOperations(EObject element) {
        return Features.elements(element, "subModelOperations").stream().map(this::operation).toList();
    }
}
