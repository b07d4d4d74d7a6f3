/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running exported text as a formula: a cell that begins with {@code = + - @}, a tab or a
 * carriage return, possibly after apostrophes, gets one apostrophe in front; reading takes one away again, so that both
 * ways together change nothing. Plain negative numbers stay as they are.
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠]");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r＝＋－＠]");
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?(E-?\\d+)?");

    private FormulaGuard() {
    }

    /** The cell as it may be written. */
    public static String protect(String cell) {
        return DANGEROUS.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #protect}. */
    public static String unprotect(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
