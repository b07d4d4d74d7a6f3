/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.compare;

import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Compares again after edits, in the background and when the user has paused; only where the comparison is brief, since
 * no command can change the model meanwhile.
 */
final class CompareUpdates {

    private static final int PAUSE_MILLIS = 400;

    private final Job job = Job.createSystem("Keyweave comparison", this::compare);
    private final Supplier<Comparison> shown;
    private final Consumer<Comparison> show;
    private final Display display;

    /**
     * @param shown the comparison that is shown, {@code null} for none
     * @param show shows a new one; called on the user interface thread
     */
    CompareUpdates(Display display, Supplier<Comparison> shown, Consumer<Comparison> show) {
        this.display = display;
        this.shown = shown;
        this.show = show;
    }

    /** Compares again in a moment, unless that takes too long. */
    void soon() {
        if (shown.get().isBrief()) {
            job.cancel();
            job.schedule(PAUSE_MILLIS);
        }
    }

    void stop() {
        job.cancel();
    }

    private IStatus compare(IProgressMonitor monitor) {
        Comparison old = shown.get();
        if (old == null) {
            return Status.OK_STATUS;
        }
        Comparison next = old.again();
        try {
            next.compare(monitor);
        } catch (InterruptedException e) {
            return Status.CANCEL_STATUS;
        } catch (InvocationTargetException e) {
            // The old lines stay and say that they are old; comparing by hand tells why.
            System.getLogger(CompareUpdates.class.getName()).log(Level.DEBUG, "not compared again", e);
            return Status.OK_STATUS;
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (shown.get() == old && !monitor.isCanceled()) {
                    show.accept(next);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
