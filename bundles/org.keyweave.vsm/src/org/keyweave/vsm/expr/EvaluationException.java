/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

/**
 * An expression could not be evaluated. Says which expression and where it stands; the cause is what a service threw.
 */
public class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String expression;
    private final String place;

    /**
     * Creates the exception.
     *
     * @param message what went wrong, for users
     * @param expression text of the expression
     * @param place where it stands in the specification; empty when unknown
     * @param cause what a service threw, or {@code null}
     */
    public EvaluationException(String message, String expression, String place, Throwable cause) {
        super(message, cause);
        this.expression = expression;
        this.place = place;
    }

    /** Text of the expression. */
    public String expression() {
        return expression;
    }

    /** Where the expression stands in the specification; empty when unknown. */
    public String place() {
        return place;
    }
}
