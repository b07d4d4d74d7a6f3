/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.parts;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.keyweave.ui.internal.properties.ElementProperties;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.EditorSession;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionSaveable;

/**
 * An editor of one element of an open model, on one or several pages. It opens the session of the model, is dirty when
 * the model is, saves the model as a whole, and closes when its element is gone after a reload.
 */
public abstract class ModelEditorPart extends FormEditor implements ISaveablesSource {

    private EditorSession tie;
    private boolean shownDirty;

    /**
     * The editor has an element and gets its title; nothing is drawn yet.
     *
     * @throws PartInitException when this editor cannot show such an element
     */
    protected abstract void opened(EObject element) throws PartInitException;

    /** The model was changed, undone, saved or read again. */
    protected abstract void modelChanged();

    @Override
    public final void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        tie = new EditorSession(input, this::changed, () -> close(false));
        shownDirty = isDirty();
        try {
            opened(tie.element().orElseThrow());
        } catch (PartInitException e) {
            // The workbench shows an error part in its place and never disposes this one.
            tie.dispose();
            throw e;
        }
    }

    /** Names the editor and gives it an icon by its name. */
    protected final void title(String name, String icon) {
        setPartName(name);
        setTitleImage(Icons.image(icon));
    }

    private void changed() {
        // The workbench looks through all its parts whenever it hears of this.
        if (shownDirty != isDirty()) {
            shownDirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
        modelChanged();
    }

    /** Whether the editor is drawn: from its first page until it is closed. */
    protected final boolean isShown() {
        return getContainer() != null && !getContainer().isDisposed();
    }

    /** The element as it is in the model now; empty when it was deleted. */
    public final Optional<EObject> element() {
        return tie.element();
    }

    /** The session of the model. */
    public final ModelSession session() {
        return tie.session();
    }

    @Override
    public final boolean isDirty() {
        return tie != null && tie.session().isDirty();
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        new SessionSaveable(tie.session()).doSave(monitor);
    }

    @Override
    public final void doSaveAs() {
        // The command for it works on the model, not on an editor.
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public final Saveable[] getSaveables() {
        return tie == null ? new Saveable[0] : tie.saveables();
    }

    @Override
    public final Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == ModelSession.class && tie != null) {
            return adapter.cast(tie.session());
        }
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page())
                : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (tie != null) {
            tie.dispose();
        }
        super.dispose();
    }
}
