/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionSaveable;

/** Tells the workbench which models are open and which of them have something to be saved. */
final class ModelLifecycle {

    private final ISaveablesSource source;
    private final ISaveablesLifecycleListener workbench;
    private final Set<ModelSession> dirty = new HashSet<>();

    /**
     * @param source who saves the models
     * @param workbench who is told
     */
    ModelLifecycle(ISaveablesSource source, ISaveablesLifecycleListener workbench) {
        this.source = source;
        this.workbench = workbench;
    }

    void opened(ModelSession session) {
        fire(SaveablesLifecycleEvent.POST_OPEN, session, false);
    }

    /** A model was changed or saved. The workbench hears of it only when it has to: it looks through all its parts. */
    void changed(ModelSession session) {
        if (session.isDirty() ? dirty.add(session) : dirty.remove(session)) {
            fire(SaveablesLifecycleEvent.DIRTY_CHANGED, session, false);
        }
    }

    /** Asks what is to become of unsaved changes; says whether the model may be closed. */
    boolean mayClose(ModelSession session) {
        return fire(SaveablesLifecycleEvent.PRE_CLOSE, session, false);
    }

    void closed(ModelSession session) {
        dirty.remove(session);
        fire(SaveablesLifecycleEvent.POST_CLOSE, session, true);
    }

    private boolean fire(int type, ModelSession session, boolean force) {
        SaveablesLifecycleEvent event = new SaveablesLifecycleEvent(source, type,
                new Saveable[] { new SessionSaveable(session) }, force);
        workbench.handleLifecycleEvent(event);
        return !event.isVeto();
    }
}
