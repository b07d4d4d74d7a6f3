/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * A whole model as tables, one for each class, in a folder of CSV files or in a workbook, and back without loss:
 * identifiers, order, unset values, line breaks and everything that a spreadsheet would run as a formula come back as
 * they were.
 */
package org.keyweave.exchange.tables;
