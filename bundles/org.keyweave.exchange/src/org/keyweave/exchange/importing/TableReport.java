/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.List;

/**
 * What became of a table.
 *
 * @param source name of the table
 * @param kind what its rows are about
 * @param rows rows read, without the header
 * @param taken rows taken, wholly or partly
 * @param leftOut rows outside what is imported
 * @param refused rows that are wrong
 * @param columns keys of the columns used, in order
 * @param ignoredHeaders headers that no column is known for
 */
public record TableReport(String source, TableKind kind, int rows, int taken, int leftOut, int refused,
        List<String> columns, List<String> ignoredHeaders) {
}
