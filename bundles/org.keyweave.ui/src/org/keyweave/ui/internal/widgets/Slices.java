/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Work on the user interface thread that is cut into pieces, so that events of the user get through between them:
 * pieces run one after another until a slice of time is used up, the rest when the events that have come in meanwhile
 * are handled. With its owner the work ends, too. To be used on the user interface thread.
 */
public final class Slices {

    /** A few of these with what they cause, such as styling and layout, stay below what a person feels as a delay. */
    private static final long SLICE_NANOS = 12_000_000;

    private final Deque<Runnable> pieces = new ArrayDeque<>();
    private final Display display;
    private final BooleanSupplier ended;
    private final Runnable afterEach;
    private boolean waiting;
    private boolean running;

    /**
     * Nothing to do yet.
     *
     * @param owner the control that the work is for
     * @param afterEach called at the end of each slice, such as to lay out what is new
     */
    public Slices(Control owner, Runnable afterEach) {
        this(owner.getDisplay(), owner::isDisposed, afterEach);
    }

    /**
     * Nothing to do yet.
     *
     * @param ended says that the work is of no use any more
     * @param afterEach called at the end of each slice
     */
    public Slices(Display display, BooleanSupplier ended, Runnable afterEach) {
        this.display = display;
        this.ended = ended;
        this.afterEach = afterEach;
    }

    /** Adds a piece behind the others; it runs after the present event at the earliest. */
    public void add(Runnable piece) {
        pieces.add(piece);
        next();
    }

    /** Whether all pieces have run. */
    public boolean isDone() {
        return pieces.isEmpty() && !running;
    }

    /** Runs what is left at once, for those who need the whole. */
    public void finish() {
        if (!running && !pieces.isEmpty() && !isOver()) {
            run(Long.MAX_VALUE);
        }
    }

    /** Gives up what is left. */
    public void clear() {
        pieces.clear();
    }

    private boolean isOver() {
        return display.isDisposed() || ended.getAsBoolean();
    }

    private void next() {
        if (!waiting && !running && !pieces.isEmpty() && !isOver()) {
            waiting = true;
            display.asyncExec(() -> {
                waiting = false;
                if (!pieces.isEmpty() && !isOver()) {
                    run(SLICE_NANOS);
                }
            });
        }
    }

    private void run(long nanos) {
        long start = System.nanoTime();
        running = true;
        try {
            do {
                pieces.poll().run();
            } while (!pieces.isEmpty() && !isOver() && System.nanoTime() - start < nanos);
            if (!isOver()) {
                afterEach.run();
            }
        } finally {
            running = false;
        }
        next();
    }
}
