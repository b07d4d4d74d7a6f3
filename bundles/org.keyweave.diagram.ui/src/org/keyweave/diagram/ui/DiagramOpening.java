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

/** Makes the diagram of a session from model, notation and what was decided. */
final class DiagramOpening {

    private final DiagramSession session;

    DiagramOpening(DiagramSession session) {
        this.session = session;
    }

    /** Opens the diagram; one about which nothing was decided yet is arranged. */
    DiagramSynchronizer open() {
        // Opening gives everything a place, so what is new must be known before.
        boolean fresh = session.state().elements().isEmpty();
        DiagramSynchronizer result = open(session.state());
        if (fresh) {
            Arrangement.all(result, LayoutMonitor.NONE);
        }
        return result;
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
