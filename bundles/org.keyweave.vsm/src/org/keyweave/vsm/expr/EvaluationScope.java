/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * Self and named variables. Immutable: {@link #with} and {@link #withSelf} give a new scope that hides nothing but the
 * name they bind, in constant time. Look-up costs the number of bindings on the way, which is small in practice.
 *
 * <p>{@code null} is a value: a variable bound to {@code null} is bound.
 */
public final class EvaluationScope {

    private final EObject self;
    private final String name;
    private final Object value;
    private final EvaluationScope outer;

    private EvaluationScope(EObject self, String name, Object value, EvaluationScope outer) {
        this.self = self;
        this.name = name;
        this.value = value;
        this.outer = outer;
    }

    /**
     * A scope without variables.
     *
     * @param self the context element, may be {@code null}
     */
    public static EvaluationScope of(EObject self) {
        return new EvaluationScope(self, null, null, null);
    }

    /** The context element, may be {@code null}. */
    public EObject self() {
        return self;
    }

    /** The same variables with another context element. */
    public EvaluationScope withSelf(EObject newSelf) {
        return newSelf == self ? this : new EvaluationScope(newSelf, name, value, outer);
    }

    /** This scope with one more variable, which hides an outer one of the same name. */
    public EvaluationScope with(String variable, Object newValue) {
        return new EvaluationScope(self, Objects.requireNonNull(variable), newValue, this);
    }

    /** Whether a variable of this name is bound; {@code self} always is. */
    public boolean has(String variable) {
        return "self".equals(variable) || find(variable) != null;
    }

    /**
     * The value of a variable.
     *
     * @return its value, {@code null} when it is bound to {@code null} or not at all; see {@link #has}
     */
    public Object get(String variable) {
        if ("self".equals(variable)) {
            return self;
        }
        EvaluationScope found = find(variable);
        return found == null ? null : found.value;
    }

    /** All visible variables without {@code self}, the innermost first. */
    public Map<String, Object> variables() {
        Map<String, Object> result = new LinkedHashMap<>();
        for (EvaluationScope scope = this; scope != null; scope = scope.outer) {
            if (scope.name != null && !result.containsKey(scope.name)) {
                result.put(scope.name, scope.value);
            }
        }
        return result;
    }

    private EvaluationScope find(String variable) {
        for (EvaluationScope scope = this; scope != null; scope = scope.outer) {
            if (variable.equals(scope.name)) {
                return scope;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "self=" + self + ", " + variables().keySet();
    }
}
