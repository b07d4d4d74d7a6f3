/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Expressions of a viewpoint specification: compiled once, evaluated often.
 *
 * <p>Four languages are understood, with the meaning that Sirius gives them: {@code feature:}, {@code var:},
 * {@code service:} and plain literals. Everything else is refused when the expression is compiled.
 */
package org.keyweave.vsm.expr;
