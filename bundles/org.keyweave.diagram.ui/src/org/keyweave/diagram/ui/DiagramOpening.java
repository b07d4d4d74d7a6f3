/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.ui.arrange.ArrangedCopy;
import org.keyweave.diagram.ui.arrange.FirstArrangement;

/** Makes the diagram of a session from model, notation and what was decided. */
final class DiagramOpening {

    private final DiagramSession session;
    private DiagramSynchronizer opened;
    private boolean unarranged;

    /** Nothing is opened yet. */
    DiagramOpening(DiagramSession session) {
        this.session = session;
    }

    /**
     * The diagram, opened when it was not yet; one about which nothing was decided yet is arranged, unless that is still
     * to be done.
     */
    DiagramSynchronizer open() {
        if (opened == null) {
            opened = fresh();
        }
        return opened;
    }

    private DiagramSynchronizer fresh() {
        // Opening gives everything a place, so what is new must be known before.
        boolean fresh = session.state().elements().isEmpty();
        DiagramSynchronizer result = open(session.state());
        unarranged = fresh && ArrangedCopy.isCalledFor(result.diagram());
        if (fresh && !unarranged) {
            Arrangement.all(result, LayoutMonitor.NONE);
        }
        return result;
    }

    /** Whether the diagram is so large that it is to be arranged in the background, after it was opened. */
    boolean isUnarranged() {
        return unarranged;
    }

    /**
     * Closes the diagram if it was opened.
     *
     * @param shown whether it came to be shown, so that it is arranged by now or knows that it is not
     */
    void close(boolean shown) {
        if (opened != null) {
            opened.close();
            if (unarranged && !shown) {
                FirstArrangement.forget(session.state());
            }
        }
    }

    /** Opens the diagram once more, with decisions of its own. */
    DiagramSynchronizer copy() {
        return open(session.state().copy());
    }

    private DiagramSynchronizer open(DiagramState state) {
        return DiagramSynchronizer.open(new SyncInput(session.spec(), session.target(), state, session.reads(),
                new AwtTextMeasurer(), session.locale()));
    }
}
