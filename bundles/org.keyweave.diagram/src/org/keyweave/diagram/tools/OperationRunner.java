/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.diagram.Messages;
import org.keyweave.vsm.expr.Coercion;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.spec.DomainClass;
import org.keyweave.vsm.spec.ModelOperation;

/**
 * Carries out model operations the way Sirius does: steps in their order, each on a context element; variables are seen
 * by the steps inside.
 */
final class OperationRunner {

    private final ToolRun run;
    private final Messages messages;

    OperationRunner(ToolRun run, Messages messages) {
        this.run = run;
        this.messages = messages;
    }

    /**
     * Carries out a step.
     *
     * @throws ToolException when it does not fit the model
     * @throws org.keyweave.vsm.expr.EvaluationException when an expression fails
     */
    void run(ModelOperation operation, EvaluationScope scope) {
        if (operation instanceof ModelOperation.ChangeContext step) {
            EObject next = step.browseExpression().asEObject(scope).orElse(scope.self());
            runAll(step.subModelOperations(), scope.withSelf(next));
        } else if (operation instanceof ModelOperation.CreateInstance step) {
            create(step, scope);
        } else if (operation instanceof ModelOperation.SetValue step) {
            set(scope.self(), step.featureName(), step.valueExpression().evaluate(scope));
            runAll(step.subModelOperations(), scope);
        } else if (operation instanceof ModelOperation.Unset step) {
            unset(scope, step.featureName(), step.elementExpression());
            runAll(step.subModelOperations(), scope);
        } else if (operation instanceof ModelOperation.RemoveElement step) {
            EcoreUtil.delete(scope.self(), true);
            runAll(step.subModelOperations(), scope);
        } else if (operation instanceof ModelOperation.MoveElement step) {
            step.newContainerExpression().asEObject(scope)
                    .ifPresent(container -> put(container, step.featureName(), scope.self()));
            runAll(step.subModelOperations(), scope);
        } else if (operation instanceof ModelOperation.If step) {
            if (step.conditionExpression().asBoolean(scope)) {
                runAll(step.subModelOperations(), scope);
            }
        } else if (operation instanceof ModelOperation.Switch step) {
            choose(step, scope);
        } else if (operation instanceof ModelOperation.For step) {
            repeat(step, scope);
        } else if (operation instanceof ModelOperation.Let step) {
            runAll(step.subModelOperations(),
                    scope.with(step.variableName(), step.valueExpression().evaluate(scope)));
        }
    }

    private void runAll(List<ModelOperation> operations, EvaluationScope scope) {
        operations.forEach(operation -> run(operation, scope));
    }

    private void choose(ModelOperation.Switch step, EvaluationScope scope) {
        Optional<ModelOperation.Case> branch = step.cases().stream()
                .filter(candidate -> candidate.conditionExpression().asBoolean(scope)).findFirst();
        runAll(branch.map(ModelOperation.Case::subModelOperations)
                .orElseGet(() -> step.defaultOperations().orElse(List.of())), scope);
    }

    private void repeat(ModelOperation.For step, EvaluationScope scope) {
        Object value = step.expression().evaluate(scope);
        Collection<?> values = value == null ? List.of()
                : value instanceof Collection<?> many ? List.copyOf(nonNull(many))
                : value instanceof Object[] many ? nonNull(List.of(many)) : List.of(value);
        EvaluationScope inner = scope;
        for (Object one : values) {
            inner = one instanceof EObject element ? inner.withSelf(element) : inner;
            runAll(step.subModelOperations(), inner.with(step.iteratorName(), one));
        }
    }

    private static List<?> nonNull(Collection<?> values) {
        return values.stream().filter(value -> value != null).toList();
    }

    private void create(ModelOperation.CreateInstance step, EvaluationScope scope) {
        EClass type = find(step.typeName(), scope.self());
        EObject made = EcoreUtil.create(type);
        put(scope.self(), step.referenceName(), made);
        run.made(made);
        EvaluationScope inner = scope.withSelf(made);
        runAll(step.subModelOperations(),
                step.variableName().isEmpty() ? inner : inner.with(step.variableName(), made));
    }

    private EClass find(DomainClass name, EObject context) {
        EPackage own = context.eClass().getEPackage();
        EPackage outermost = own;
        while (outermost.getESuperPackage() != null) {
            outermost = outermost.getESuperPackage();
        }
        Optional<EClass> found = concrete(name, List.of(outermost));
        Resource resource = context.eResource();
        if (found.isEmpty() && resource != null && resource.getResourceSet() != null) {
            found = concrete(name, resource.getResourceSet().getPackageRegistry().values().stream()
                    .filter(EPackage.class::isInstance).map(EPackage.class::cast).toList());
        }
        return found.orElseThrow(() -> new ToolException(messages.get("failed.type", name), null));
    }

    private static Optional<EClass> concrete(DomainClass name, Collection<EPackage> packages) {
        return name.find(packages).stream().filter(type -> !type.isAbstract() && !type.isInterface()).findFirst();
    }

    /** Adds an element to a reference; a reference for one value must be free. */
    private void put(EObject owner, String name, EObject value) {
        EStructuralFeature feature = feature(owner, name);
        check(feature instanceof EReference reference && reference.getEReferenceType().isInstance(value), owner, name,
                value);
        if (feature.isMany()) {
            many(owner, feature).add(value);
        } else if (owner.eGet(feature) == null) {
            owner.eSet(feature, value);
        } else {
            throw new ToolException(messages.get("failed.taken", owner.eClass().getName(), name), null);
        }
    }

    private void set(EObject owner, String name, Object value) {
        EStructuralFeature feature = feature(owner, name);
        if (feature.isMany()) {
            Collection<?> values = value == null ? List.of() : value instanceof Collection<?> all ? List.copyOf(all)
                    : List.of(value);
            for (Object one : values) {
                Object converted = convert(owner, feature, one);
                if (!many(owner, feature).contains(converted)) {
                    many(owner, feature).add(converted);
                }
            }
        } else if (value == null) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, convert(owner, feature, value));
        }
    }

    private Object convert(EObject owner, EStructuralFeature feature, Object value) {
        if (feature.getEType().isInstance(value)) {
            return value;
        }
        if (feature instanceof EAttribute attribute) {
            try {
                Object converted = EcoreUtil.createFromString(attribute.getEAttributeType(), value.toString());
                check(converted != null, owner, feature.getName(), value);
                return converted;
            } catch (RuntimeException noValue) {
                throw new ToolException(messages.get("failed.value", owner.eClass().getName(), feature.getName(),
                        value), noValue);
            }
        }
        check(false, owner, feature.getName(), value);
        return value;
    }

    private void unset(EvaluationScope scope, String name, Expression elements) {
        EObject owner = scope.self();
        EStructuralFeature feature = feature(owner, name);
        if (elements.isEmpty()) {
            owner.eUnset(feature);
            return;
        }
        for (EObject element : Coercion.toEObjects(elements.evaluate(scope))) {
            if (feature.isMany()) {
                many(owner, feature).remove(element);
            } else if (owner.eGet(feature) == element) {
                owner.eUnset(feature);
            }
        }
    }

    private EStructuralFeature feature(EObject owner, String name) {
        EStructuralFeature feature = owner == null ? null : owner.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new ToolException(
                    messages.get("failed.feature", owner == null ? "null" : owner.eClass().getName(), name), null);
        }
        return feature;
    }

    private void check(boolean fits, EObject owner, String name, Object value) {
        if (!fits) {
            throw new ToolException(messages.get("failed.value", owner.eClass().getName(), name, value), null);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> many(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
