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
 * The border of a node or container.
 *
 * @param borderSizeComputationExpression width in pixels, 0 by default: no border
 * @param borderColor its colour
 * @param borderLineStyle its stroke
 */
public record BorderSpec(Expression borderSizeComputationExpression, ColorSpec borderColor, LineStyle borderLineStyle) {
}
