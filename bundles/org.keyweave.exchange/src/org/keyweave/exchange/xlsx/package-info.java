/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Excel workbooks: {@link org.keyweave.exchange.xlsx.XlsxBook} reads the sheets of a file row by row within limits,
 * {@link org.keyweave.exchange.xlsx.CellWriter} writes values as cells of their kind.
 */
package org.keyweave.exchange.xlsx;
