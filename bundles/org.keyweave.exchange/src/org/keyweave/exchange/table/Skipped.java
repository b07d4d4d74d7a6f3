/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.table;

import org.keyweave.exchange.Text;

/**
 * Something in a source that is no row and was passed over, such as a meeting that was called off.
 *
 * @param line where it begins, from 1
 * @param reason why it is no row
 * @param remedy what to do if it should be one
 */
public record Skipped(int line, Text reason, Text remedy) {
}
