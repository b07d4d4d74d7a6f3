/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.desk;

import java.util.EventObject;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.keyweave.diagram.model.DiagramChange;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramListener;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.sync.DiagramSynchronizer;

/** Keeps a diagram up to date with its model and with what is decided about it elsewhere, until it is closed. */
public final class Follower implements AutoCloseable {

    private final DiagramSynchronizer synchronizer;
    private final DiagramState state;
    private final CommandStack stack;
    private final Runnable after;
    private final CommandStackListener steps = this::stepped;
    private final DiagramListener changes = this::changed;
    private long knownStamp;
    private boolean closed;

    /**
     * Follows from now on.
     *
     * @param stack its steps may change the model
     * @param after runs after each step
     */
    public Follower(DiagramSynchronizer synchronizer, DiagramState state, CommandStack stack, Runnable after) {
        this.synchronizer = synchronizer;
        this.state = state;
        this.stack = stack;
        this.after = after;
        knownStamp = state.stamp();
        synchronizer.diagram().addListener(changes);
        stack.addCommandStackListener(steps);
    }

    private void changed(DiagramChange change) {
        knownStamp = state.stamp();
    }

    private void stepped(EventObject event) {
        // Another listener of the same step may have closed the diagram.
        if (!closed) {
            refresh();
            after.run();
        }
    }

    /** Brings the diagram up to date; steps on the command stack do it by themselves. */
    public void refresh() {
        if (state.stamp() != knownStamp) {
            synchronizer.stateChanged(synchronizer.diagram().elements().stream().map(DiagramElement::id).toList());
            synchronizer.sheetChanged();
            synchronizer.refreshExactly();
            knownStamp = state.stamp();
        } else if (synchronizer.isStale()) {
            synchronizer.refresh();
        }
    }

    @Override
    public void close() {
        closed = true;
        stack.removeCommandStackListener(steps);
        synchronizer.diagram().removeListener(changes);
    }
}
