/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.commands.ModelErrors;
import org.keyweave.ui.internal.text.Texts;

/**
 * The tie between an editor and the session of its model: opens it by the editor's input, keeps it alive, and lets go
 * of it when the editor is disposed.
 */
public final class EditorSession implements SessionListener {

    private final ModelSession session;
    private final String elementId;
    private final Runnable changed;
    private final Runnable gone;

    /**
     * Opens the session of an input.
     *
     * @param changed called after each change, undo, save and reload
     * @param gone called when the element is no longer there after a reload
     * @throws PartInitException when the file cannot be read or the element is not in it
     */
    public EditorSession(IEditorInput input, Runnable changed, Runnable gone) throws PartInitException {
        if (!(input instanceof ModelInput model)) {
            throw new PartInitException("not a model input: " + input);
        }
        this.elementId = model.elementId();
        this.changed = changed;
        this.gone = gone;
        try {
            session = Sessions.open(model.file());
        } catch (ModelFileException e) {
            throw new PartInitException(new Status(IStatus.ERROR, "org.keyweave.ui",
                    ModelErrors.words(e), e));
        }
        if (element().isEmpty()) {
            throw new PartInitException(new Status(IStatus.ERROR, "org.keyweave.ui",
                    Texts.get("editor.elementGone", model.getName(), model.file())));
        }
        session.retain(this);
        session.addListener(this);
    }

    /** The session. */
    public ModelSession session() {
        return session;
    }

    /** The element that is edited, as it is in the model now. */
    public Optional<EObject> element() {
        return session.element(elementId);
    }

    /** What is saved. */
    public Saveable[] saveables() {
        return new Saveable[] { new SessionSaveable(session) };
    }

    /** The editor is disposed. */
    public void dispose() {
        session.removeListener(this);
        session.release(this);
    }

    @Override
    public void changed(ModelSession ofSession) {
        changed.run();
    }

    @Override
    public void reloaded(ModelSession ofSession) {
        if (element().isEmpty()) {
            gone.run();
        }
    }
}
