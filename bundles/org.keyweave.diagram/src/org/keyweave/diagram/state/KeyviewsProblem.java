/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.state;

/**
 * A line of a keyviews file that could not be used. It is kept and written back.
 *
 * @param line number of the line, from 1; 0 when it is not about a line
 * @param message what is wrong with it, for users
 */
public record KeyviewsProblem(int line, String message) {
}
