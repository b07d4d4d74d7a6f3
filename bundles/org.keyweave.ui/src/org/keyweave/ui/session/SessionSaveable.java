/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.keyweave.model.io.ModelFileException;

/**
 * The one thing that is saved, whichever editor of a model asks for it: closing one of several editors of a dirty
 * model asks nothing, closing the last one does.
 */
public final class SessionSaveable extends Saveable {

    private final ModelSession session;

    /** The saveable of a session. */
    public SessionSaveable(ModelSession session) {
        this.session = session;
    }

    @Override
    public String getName() {
        return session.file().getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return session.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    /** Saves; what goes wrong is asked or said here, and a monitor that was cancelled says that nothing was saved. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!save(false)) {
            monitor.setCanceled(true);
        }
    }

    private boolean save(boolean overwrite) {
        try {
            session.save(overwrite);
            return true;
        } catch (ModelFileException e) {
            if (e.kind() == ModelFileException.Kind.CHANGED_ON_DISK) {
                return SaveQuestions.mayOverwrite(session) && save(true);
            }
            return e.kind() != ModelFileException.Kind.CANCELLED && SaveQuestions.savedElsewhere(session, e);
        }
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionSaveable saveable && saveable.session == session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
