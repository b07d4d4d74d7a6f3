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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.ui.arrange.ArrangedCopy;
import org.keyweave.diagram.ui.desk.Desk;

/**
 * Arranges a copy of the diagram in a thread of its own, while a dialog shows how far it is and keeps the user from
 * changing the model. What came of it is one step afterwards; a stopped arrangement leaves no trace.
 */
final class ArrangeAside {

    private static final int UNITS = 1000;

    private final DiagramActions actions;
    private final Desk desk;

    ArrangeAside(DiagramActions actions) {
        this.actions = actions;
        this.desk = actions.desk();
    }

    /** What the arrangement decides anew, by element; empty when it was stopped. */
    Optional<Map<String, ElementState>> arrange(List<ShapeElement> shapes) {
        try (ArrangedCopy copy = new ArrangedCopy(desk)) {
            ProgressMonitorDialog dialog = new ProgressMonitorDialog(actions.viewer().getControl().getShell());
            dialog.run(true, true, monitor -> {
                monitor.beginTask(desk.messages().get("arrange.running"), UNITS);
                copy.arrange(shapes, new Follower(monitor));
                monitor.done();
            });
            // Whoever pressed the button in time is heeded, though the last step may have been done meanwhile.
            return dialog.getProgressMonitor().isCanceled() ? Optional.empty() : Optional.of(copy.decisions());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof CancellationException) {
                return Optional.empty();
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Moves the bar. */
    private static final class Follower implements LayoutMonitor {

        private final IProgressMonitor monitor;
        private int done;

        Follower(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public boolean isCancelled() {
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
