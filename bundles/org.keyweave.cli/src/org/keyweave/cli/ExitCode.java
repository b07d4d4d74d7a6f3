/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

/** What the end of a command tells the caller. */
public enum ExitCode {

    /** Done. */
    DONE(0),
    /** Done, and there are findings at or above the level of {@code --fail-on}. */
    FINDINGS(1),
    /** The command or one of its options is wrong. */
    USAGE(2),
    /** An input is missing, unreadable or refused; nothing was changed. */
    INPUT(3),
    /** An output cannot be written; what was there before is untouched. */
    OUTPUT(4),
    /** A defect of Keyweave. */
    DEFECT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }
}
