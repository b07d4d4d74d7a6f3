/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange;

import java.util.Locale;

/** An input that cannot be taken as a whole; says where, why and what to do. Nothing was changed. */
public final class ExchangeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final int line;
    private final transient Text reason;
    private final transient Text remedy;

    /**
     * A refusal.
     *
     * @param source name of the input, as the user gave it
     * @param line line from 1, or 0 when no line is to blame
     * @param reason what is wrong
     * @param remedy what to do
     */
    public ExchangeException(String source, int line, Text reason, Text remedy) {
        this(source, line, reason, remedy, null);
    }

    /** A refusal with the exception behind it. */
    public ExchangeException(String source, int line, Text reason, Text remedy, Throwable cause) {
        super(source + (line > 0 ? ":" + line : "") + ": " + reason.in(Locale.ENGLISH), cause);
        this.source = source;
        this.line = line;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** Name of the input. */
    public String source() {
        return source;
    }

    /** Line from 1, or 0 when no line is to blame. */
    public int line() {
        return line;
    }

    /** What is wrong. */
    public Text reason() {
        return reason;
    }

    /** What to do. */
    public Text remedy() {
        return remedy;
    }
}
