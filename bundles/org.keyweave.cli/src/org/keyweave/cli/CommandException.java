/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

/** A command cannot do what it was asked for; the message is in the user's language. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String remedy;

    /**
     * A failure that is no defect.
     *
     * @param exitCode how the command ends
     * @param message what is wrong, with file and line where there are any
     * @param remedy what to do, or empty
     */
    public CommandException(ExitCode exitCode, String message, String remedy) {
        this(exitCode, message, remedy, null);
    }

    /** A failure with the exception behind it, shown with {@code --debug}. */
    public CommandException(ExitCode exitCode, String message, String remedy, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
        this.remedy = remedy;
    }

    /** How the command ends. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** What to do, or empty. */
    public String remedy() {
        return remedy;
    }
}
