/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.ui.internal.text.Texts;

/** Where work starts: a new model, one from the disk, one of the last, or a copy of an example. */
public final class WelcomeEditor extends EditorPart {

    /** Identifier of the editor. */
    public static final String ID = "org.keyweave.ui.welcome";

    private WelcomeContent content;

    static void openWhenNothingIsOpen(IWorkbenchPage page) {
        if (page != null && page.getEditorReferences().length == 0) {
            open(page);
        }
    }

    /** Shows the page. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(WelcomeInput.INSTANCE, ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(Texts.get("welcome.tab"));
    }

    @Override
    public void createPartControl(Composite parent) {
        content = new WelcomeContent(parent);
    }

    @Override
    public void setFocus() {
        content.refresh();
        content.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Never dirty.
    }

    @Override
    public void doSaveAs() {
        // Not offered.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
