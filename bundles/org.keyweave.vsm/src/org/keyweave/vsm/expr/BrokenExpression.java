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

/** An expression that was refused. */
final class BrokenExpression extends AbstractExpression {

    BrokenExpression(String text, Place place) {
        super(text, place);
    }

    @Override
    public Kind kind() {
        return Kind.BROKEN;
    }

    @Override
    public Object evaluate(EvaluationScope scope) {
        throw failure(null, ProblemCode.NOT_COMPILED, text());
    }
}
