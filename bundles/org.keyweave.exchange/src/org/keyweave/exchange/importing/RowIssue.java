/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import org.keyweave.exchange.Text;

/**
 * What happened to a row that was not simply taken.
 *
 * @param source name of the table
 * @param line line on which the row begins, from 1
 * @param column header of the column to blame, or empty
 * @param kind how much of the row was taken
 * @param reason why
 * @param remedy what to do
 */
public record RowIssue(String source, int line, String column, Kind kind, Text reason, Text remedy) {

    /** How much of a row was taken. */
    public enum Kind {
        /** Nothing: something is wrong with it. */
        REFUSED,
        /** All but the named cell. */
        PARTLY,
        /** Nothing: it lies outside what is imported, such as a contact within one organisation. */
        LEFT_OUT
    }
}
