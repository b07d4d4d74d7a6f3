/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.arrange;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.ui.canvas.Sight;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.parts.Glide;

/**
 * Arranges a large diagram that was opened for the first time, in the background: it is shown and can be worked with
 * meanwhile. No step of the model, as the arrangement of a small one is none. What was moved by hand meanwhile stays
 * there; when elements came or went, it is arranged once more. A diagram that is closed before is arranged when it is
 * opened again.
 */
public final class FirstArrangement {

    /** Shorter arrangements need no bar; longer than half a second, people want to know. */
    private static final int BAR_AFTER = 400;
    private static final int FRAME = 100;

    private final Desk desk;
    private final GraphicalViewer viewer;
    private final Composite frame;
    private final Sight sight;
    private final Display display;
    private ArrangedCopy copy;
    private Work work;
    private ArrangeBar bar;
    private long start;
    private boolean running;

    /**
     * Nothing is arranged yet.
     *
     * @param frame where the bar goes; has a grid of one column
     * @param sight looks at the whole again unless the user looked elsewhere
     */
    public FirstArrangement(Desk desk, GraphicalViewer viewer, Composite frame, Sight sight) {
        this.desk = desk;
        this.viewer = viewer;
        this.frame = frame;
        this.sight = sight;
        display = frame.getDisplay();
    }

    /** Begins; closing the diagram ends it. */
    public void start() {
        start = System.currentTimeMillis();
        running = true;
        frame.addListener(SWT.Dispose, event -> closed());
        // The diagram is painted first.
        display.asyncExec(this::begin);
        follow();
    }

    /** Whether it is at work. */
    public boolean isRunning() {
        return running;
    }

    /** Lets go of it; what the diagram shows stays as it is. */
    void stop() {
        if (work != null) {
            cancel(work);
        }
    }

    private void cancel(Work begun) {
        if (begun.cancel()) {
            // It had not come to its turn, so that nobody else tells of its end.
            ended(begun, Status.CANCEL_STATUS);
        }
    }

    private void begin() {
        if (!running) {
            return;
        }
        copy = new ArrangedCopy(desk);
        work = new Work(copy);
        work.schedule();
    }

    /** Keeps the bar in step. */
    private void follow() {
        if (!running || frame.isDisposed()) {
            return;
        }
        if (bar == null && work != null && System.currentTimeMillis() - start >= BAR_AFTER) {
            bar = new ArrangeBar(frame, desk.messages(), this::stop);
        }
        if (bar != null) {
            bar.progress(work.share);
        }
        display.timerExec(FRAME, this::follow);
    }

    private void ended(Work ended, IStatus outcome) {
        try (ArrangedCopy arranged = ended.copy) {
            if (!running || frame.isDisposed()) {
                return;
            }
            work = null;
            if (outcome.isOK() && !arranged.isOfToday()) {
                begin();
                return;
            }
            running = false;
            if (bar != null) {
                bar.dispose();
                bar = null;
            }
            if (outcome.isOK()) {
                take(arranged.decisionsWhereUntouched());
            } else {
                desk.hint(desk.messages().get("arrange.first.stopped"));
            }
        }
    }

    private void take(Map<String, ElementState> decisions) {
        Glide glide = Glide.from(viewer);
        DiagramState state = desk.synchronizer().state();
        decisions.forEach(state::put);
        desk.synchronizer().placed(decisions.keySet());
        sight.fitAgain();
        glide.run();
    }

    private void closed() {
        if (!running) {
            return;
        }
        running = false;
        boolean untouched = copy == null || copy.isUntouched();
        if (work != null) {
            cancel(work);
        }
        if (untouched) {
            forget(desk.synchronizer().state());
        }
    }

    /** As if it had never been opened, so that the next opening arranges it. */
    public static void forget(DiagramState state) {
        List.copyOf(state.elements().keySet()).forEach(id -> state.put(id, ElementState.NONE));
    }

    /** What is done in the background. */
    private final class Work extends Job implements LayoutMonitor {

        private final ArrangedCopy copy;
        private volatile boolean cancelled;
        private volatile double share;

        Work(ArrangedCopy copy) {
            super(desk.messages().get("arrange.running"));
            this.copy = copy;
            // The bar tells of it.
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            IStatus outcome = Status.CANCEL_STATUS;
            try {
                copy.arrange(null, this);
                outcome = cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
            } catch (CancellationException e) {
                // Nothing to tell but that.
            } finally {
                tell(outcome);
            }
            return outcome;
        }

        private void tell(IStatus outcome) {
            try {
                display.asyncExec(() -> ended(this, outcome));
            } catch (SWTException e) {
                // The program ended meanwhile, and the model with it.
                cancelled = true;
            }
        }

        @Override
        protected void canceling() {
            cancelled = true;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void progress(double done) {
            share = done;
        }
    }
}
