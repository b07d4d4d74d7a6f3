/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;


import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;

/**
 * Lets the window be drawn and the stop button be pressed while many small pieces of work run on the user interface
 * thread, such as changes of a model, which nothing else may do. Only for work behind a modal dialog: other input would
 * reach a model that is half changed.
 */
public final class Breather implements BooleanSupplier {

    private static final long WORK_NANOS = 25_000_000;
    private static final long BREATH_NANOS = 25_000_000;

    private final Display display;
    private final IProgressMonitor monitor;
    private long last = System.nanoTime();

    /**
     * Begins to work.
     *
     * @param monitor told of each piece, and asked whether to stop
     */
    public Breather(Display display, IProgressMonitor monitor) {
        this.display = display;
        this.monitor = monitor;
    }

    /** A piece is done; says whether to go on. */
    @Override
    public boolean getAsBoolean() {
        monitor.worked(1);
        if (System.nanoTime() - last > WORK_NANOS) {
            long start = System.nanoTime();
            while (System.nanoTime() - start < BREATH_NANOS && display.readAndDispatch()) {
                continue;
            }
            last = System.nanoTime();
        }
        return !monitor.isCanceled();
    }
}
