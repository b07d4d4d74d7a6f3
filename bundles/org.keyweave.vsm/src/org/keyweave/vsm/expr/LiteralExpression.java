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

/** Plain text, or nothing at all. */
final class LiteralExpression extends AbstractExpression {

    private final Object value;

    LiteralExpression(String text, Place place) {
        super(text, place);
        value = text.isBlank() ? null : Coercion.toInt(text).map(Object.class::cast).orElse(text);
    }

    @Override
    public Kind kind() {
        return value == null ? Kind.EMPTY : Kind.LITERAL;
    }

    @Override
    public Object evaluate(EvaluationScope scope) {
        return value;
    }
}
