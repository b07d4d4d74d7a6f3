/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.problem.Place;

/**
 * A compiled expression. Immutable and safe for use by several threads.
 *
 * <p>{@link #evaluate} gives the raw value, the {@code as...} methods convert it the way Sirius' default converter
 * does. An expression that throws (unknown feature, unbound variable, failing service) raises an
 * {@link EvaluationException}; the caller decides whether that is a log line or a failure.
 */
public interface Expression {

    /** The language an expression is written in. */
    enum Kind {
        /** No text at all; evaluates to {@code null}. */
        EMPTY,
        /** Text without a known prefix; evaluates to an {@link Integer} when it is one, else to the text itself. */
        LITERAL,
        /** {@code feature:name}: reads a feature or pseudo-feature of self. */
        FEATURE,
        /** {@code var:name}: reads a variable. */
        VARIABLE,
        /** {@code service:name}, {@code service:receiver.name(arg, ...)}: calls a Java method. */
        SERVICE,
        /** An expression that could not be compiled; every evaluation throws. */
        BROKEN
    }

    /** The language of this expression. */
    Kind kind();

    /** The text as written in the specification, never {@code null}. */
    String text();

    /** Where the expression stands. */
    Place place();

    /** Whether the text is empty: nothing was asked for. */
    default boolean isEmpty() {
        return kind() == Kind.EMPTY;
    }

    /**
     * The feature that this expression reads of self: its whole dependency on the model.
     *
     * @return the name for {@link Kind#FEATURE} (pseudo-features such as {@code eContainer} included), else empty
     */
    default Optional<String> featureName() {
        return Optional.empty();
    }

    /**
     * Names of the variables that are read, in order of appearance; {@code self} is not among them unless written.
     */
    default List<String> variableNames() {
        return List.of();
    }

    /** The method name for {@link Kind#SERVICE}, else empty. */
    default Optional<String> serviceName() {
        return Optional.empty();
    }

    /** The receiver variable of a {@link Kind#SERVICE} call, empty when it is called on self or for other kinds. */
    default Optional<String> receiverName() {
        return Optional.empty();
    }

    /** Whether the value is always the same: true for literals and the empty expression. */
    default boolean isConstant() {
        return kind() == Kind.EMPTY || kind() == Kind.LITERAL;
    }

    /**
     * Evaluates in a scope.
     *
     * @param scope self and variables
     * @return the raw value, {@code null} included; {@code null} as well when the scope has no self (literals excepted)
     * @throws EvaluationException when the evaluation fails
     */
    Object evaluate(EvaluationScope scope);

    /** The value as text; empty for {@code null}. */
    default Optional<String> asString(EvaluationScope scope) {
        return Coercion.toText(evaluate(scope));
    }

    /**
     * The value as a truth value: a {@link Boolean} as it is; the texts "true" and "false" in any case; any other
     * value is true; {@code null} is false.
     */
    default boolean asBoolean(EvaluationScope scope) {
        return Coercion.toBoolean(evaluate(scope));
    }

    /**
     * As {@link #asBoolean} but true when nothing was written, as preconditions and conditions are understood.
     */
    default boolean holds(EvaluationScope scope) {
        return isEmpty() || asBoolean(scope);
    }

    /** The value as a whole number; empty when its text is not one. */
    default Optional<Integer> asInt(EvaluationScope scope) {
        return Coercion.toInt(evaluate(scope));
    }

    /** The value when it is an element, else empty. */
    default Optional<EObject> asEObject(EvaluationScope scope) {
        return Coercion.toEObject(evaluate(scope));
    }

    /**
     * The elements in the value: those of a collection or array in their order (duplicates stay), a single one, or
     * none. The list is a snapshot.
     */
    default List<EObject> asEObjects(EvaluationScope scope) {
        return Coercion.toEObjects(evaluate(scope));
    }
}
