/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.util.Locale;

import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.Severity;
import org.keyweave.vsm.problem.VsmProblem;

/**
 * An expression could not be evaluated. Says which expression and where it stands; the cause is what a service threw.
 */
public class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient VsmProblem problem;
    private final String expression;

    /**
     * Creates the exception.
     *
     * @param expression text of the expression
     * @param place where it stands in the specification
     * @param cause what a service threw, or {@code null}
     * @param code what went wrong
     * @param arguments what the message names
     */
    public EvaluationException(String expression, Place place, Throwable cause, ProblemCode code,
            Object... arguments) {
        this(VsmProblem.of(Severity.ERROR, code, place, arguments), expression, cause);
    }

    private EvaluationException(VsmProblem problem, String expression, Throwable cause) {
        super(problem.text(Locale.ENGLISH), cause);
        this.problem = problem;
        this.expression = expression;
    }

    /** What went wrong and where, with a message in any language. */
    public VsmProblem problem() {
        return problem;
    }

    /** Text of the expression. */
    public String expression() {
        return expression;
    }

    /** Where the expression stands in the specification. */
    public Place place() {
        return problem.place();
    }
}
