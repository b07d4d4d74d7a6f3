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

import org.keyweave.exchange.Text;

/** A cell, or a row by one of its cells, that cannot be taken. */
final class CellException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;
    private final transient Text remedy;
    private final String column;
    private final boolean leftOut;
    private final transient Uncertain uncertain;

    /** Whom a cell or row could mean. */
    record Uncertain(Doubt.Key key, String words, List<Doubt.Candidate> candidates) {
    }

    CellException(Text reason, Text remedy) {
        this("", false, reason, remedy);
    }

    CellException(String column, boolean leftOut, Text reason, Text remedy) {
        this(column, leftOut, reason, remedy, null);
    }

    private CellException(String column, boolean leftOut, Text reason, Text remedy, Uncertain uncertain) {
        super(reason.key(), null, false, false);
        this.column = column;
        this.leftOut = leftOut;
        this.reason = reason;
        this.remedy = remedy;
        this.uncertain = uncertain;
    }

    /** The same problem, which somebody may decide. */
    CellException uncertain(Uncertain whom) {
        return new CellException(column, leftOut, reason, remedy, whom);
    }

    /** Whom it could mean; {@code null} when there is nothing to decide. */
    Uncertain uncertain() {
        return uncertain;
    }

    /** The same problem, in a column. */
    CellException in(String header) {
        return new CellException(header, leftOut, reason, remedy, uncertain);
    }

    Text reason() {
        return reason;
    }

    Text remedy() {
        return remedy;
    }

    /** Header of the column to blame, or empty. */
    String column() {
        return column;
    }

    /** Whether the row lies outside what is imported, rather than being wrong. */
    boolean leftOut() {
        return leftOut;
    }
}
