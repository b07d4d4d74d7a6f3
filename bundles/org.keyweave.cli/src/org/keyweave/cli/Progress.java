/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.io.PrintStream;

import org.keyweave.cli.text.DisplayWidth;

/**
 * Shows how far a work is that takes longer than a second, on a line of its own on the terminal that is wiped when the
 * work ends. Says nothing where nobody is watching.
 */
public final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 200_000_000L;

    private final PrintStream err;
    private final boolean visible;
    private final String label;
    private final long start = System.nanoTime();
    private long last;
    private int shown;

    Progress(Terminal terminal, String label) {
        this.err = terminal.err();
        this.visible = terminal.interactive();
        this.label = label;
    }

    /**
     * Tells how far the work is.
     *
     * @param done units done
     * @param total all units, or less than 1 when not known
     * @param detail what is worked on, or empty
     */
    public void advance(long done, long total, String detail) {
        long now = System.nanoTime();
        if (!visible || now - start < PATIENCE || now - last < PAUSE) {
            return;
        }
        last = now;
        String share = total > 0 ? " " + Math.min(100, done * 100 / total) + " %" : "";
        String text = label + share + (detail.isEmpty() ? "" : " " + detail);
        String line = DisplayWidth.cut(text, 78);
        int width = DisplayWidth.of(line);
        err.print("\r" + line + " ".repeat(Math.max(0, shown - width)));
        err.flush();
        shown = width;
    }

    @Override
    public void close() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }
}
