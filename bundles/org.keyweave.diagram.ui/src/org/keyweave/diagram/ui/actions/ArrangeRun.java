/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.ui.desk.Desk;

/**
 * Arranges with a bar that shows how far it is and a button that stops it. The diagram belongs to the user interface
 * thread, so the arrangement runs there and handles the events of its dialog in between.
 */
final class ArrangeRun {

    private static final int UNITS = 1000;
    private static final long PAUSE_NANOS = 40_000_000;

    private final DiagramActions actions;
    private final Desk desk;

    ArrangeRun(DiagramActions actions) {
        this.actions = actions;
        this.desk = actions.desk();
    }

    void all() {
        run(monitor -> desk.tools().state().arrangeAll(monitor));
    }

    void selection(List<ShapeElement> shapes) {
        run(monitor -> desk.tools().state().arrange(shapes, monitor));
    }

    private void run(Function<LayoutMonitor, DiagramCommand> command) {
        ProgressMonitorDialog dialog = new ProgressMonitorDialog(actions.viewer().getControl().getShell());
        try {
            dialog.run(false, true, monitor -> {
                monitor.beginTask(desk.messages().get("arrange.running"), UNITS);
                Follower follower = new Follower(monitor, dialog.getShell().getDisplay());
                actions.run(command.apply(follower));
                if (monitor.isCanceled()) {
                    desk.hint(desk.messages().get("arrange.stopped"));
                }
                monitor.done();
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            desk.hint(desk.messages().get("arrange.stopped"));
        }
    }

    /** Moves the bar, and lets the dialog live now and then. */
    private static final class Follower implements LayoutMonitor {

        private final IProgressMonitor monitor;
        private final Display display;
        private int done;
        private long last = System.nanoTime();

        Follower(IProgressMonitor monitor, Display display) {
            this.monitor = monitor;
            this.display = display;
        }

        @Override
        public boolean isCancelled() {
            if (System.nanoTime() - last > PAUSE_NANOS) {
                while (display.readAndDispatch()) {
                    // Until the dialog is up to date.
                }
                last = System.nanoTime();
            }
            return monitor.isCanceled();
        }

        @Override
        public void progress(double share) {
            int now = (int) (share * UNITS);
            if (now > done) {
                monitor.worked(now - done);
                done = now;
            }
        }
    }
}
