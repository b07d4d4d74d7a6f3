/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;

/** Text and place of an expression. */
abstract class AbstractExpression implements Expression {

    private final String text;
    private final Place place;

    AbstractExpression(String text, Place place) {
        this.text = text;
        this.place = place;
    }

    @Override
    public final String text() {
        return text;
    }

    @Override
    public final Place place() {
        return place;
    }

    final EvaluationException failure(Throwable cause, ProblemCode code, Object... arguments) {
        return new EvaluationException(text, place, cause, code, arguments);
    }

    /** The text is what counts: the same text at two places is the same expression. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof AbstractExpression expression && getClass() == other.getClass()
                && text.equals(expression.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    @Override
    public final String toString() {
        return text;
    }
}
