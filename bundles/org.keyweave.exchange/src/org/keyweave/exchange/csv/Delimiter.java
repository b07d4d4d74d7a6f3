/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.csv;

/** What stands between two cells. */
public enum Delimiter {

    /** Comma. */
    COMMA(','),
    /** Semicolon. */
    SEMICOLON(';'),
    /** Tab. */
    TAB('\t'),
    /** Vertical bar. */
    PIPE('|'),
    /** Any run of blanks and tabs; cells cannot be quoted. */
    SPACE(' ');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    /** The character itself; for {@link #SPACE} the blank. */
    public char character() {
        return character;
    }
}
