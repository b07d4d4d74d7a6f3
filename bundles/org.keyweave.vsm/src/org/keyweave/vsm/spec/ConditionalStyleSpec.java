/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import org.keyweave.vsm.expr.Expression;

/**
 * A style that holds under a condition.
 *
 * @param origin where it comes from
 * @param predicateExpression the condition, evaluated on the element shown; empty never holds
 * @param style the style
 * @param <S> type of the style
 */
public record ConditionalStyleSpec<S extends StyleSpec>(Origin origin, Expression predicateExpression, S style) {
}
