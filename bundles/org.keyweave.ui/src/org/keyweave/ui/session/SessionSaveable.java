/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.Saveable;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.text.Texts;

/**
 * The one thing that is saved, whichever editor of a model asks for it: closing one of several editors of a dirty
 * model asks nothing, closing the last one does.
 */
public final class SessionSaveable extends Saveable {

    private static final String PLUGIN = "org.keyweave.ui";

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

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        save(false);
    }

    private void save(boolean overwrite) throws CoreException {
        try {
            session.save(overwrite);
        } catch (ModelFileException e) {
            if (e.kind() == ModelFileException.Kind.CHANGED_ON_DISK && mayOverwrite()) {
                save(true);
                return;
            }
            Locale locale = Locale.getDefault();
            throw new CoreException(new Status(IStatus.ERROR, PLUGIN,
                    e.message(locale) + System.lineSeparator() + e.remedy(locale), e));
        }
    }

    private boolean mayOverwrite() {
        return MessageDialog.open(MessageDialog.WARNING, null, Texts.get("changed.title"),
                Texts.get("changed.message", session.file().getFileName()), SWT.NONE, Texts.get("changed.cancel"),
                Texts.get("changed.overwrite")) == 1;
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
