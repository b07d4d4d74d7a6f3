/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ModelInput;
import org.keyweave.ui.session.Sessions;

/**
 * Keeps explorer and editors together while the user wants it: the element of the editor in front is selected in the
 * tree, and what is selected in the tree brings the open editor of its account to the front.
 */
final class EditorLink implements IPartListener2 {

    private static final String KEY = "explorer.link";

    private final TreeViewer viewer;
    private final IWorkbenchPage page;
    private final Action toggle = new Action(Texts.get("explorer.link"), IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            Remembered.put(KEY, Boolean.toString(isChecked()));
            reveal(page.getActiveEditor());
        }
    };
    private boolean linking;

    EditorLink(TreeViewer viewer, IWorkbenchPage page) {
        this.viewer = viewer;
        this.page = page;
        toggle.setImageDescriptor(Icons.descriptor("link"));
        toggle.setToolTipText(Texts.get("explorer.link.hint"));
        toggle.setChecked(Boolean.parseBoolean(Remembered.get(KEY, "false")));
        page.addPartListener(this);
        viewer.getControl().addDisposeListener(event -> page.removePartListener(this));
        viewer.addSelectionChangedListener(event -> follow(viewer.getStructuredSelection().getFirstElement()));
    }

    Action toggle() {
        return toggle;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference editor) {
            reveal(editor.getEditor(false));
        }
    }

    private void reveal(IEditorPart editor) {
        if (toggle.isChecked() && !linking && editor != null && editor.getEditorInput() instanceof ModelInput input) {
            EObject element = Sessions.find(input.file()).flatMap(session -> session.element(input.elementId()))
                    .orElse(null);
            Object selected = viewer.getStructuredSelection().getFirstElement();
            EObject within = selected instanceof Group group ? group.owner() : selected instanceof EObject own ? own
                    : null;
            // Something within the account may stay selected.
            if (element != null && account(within) != element && within != element) {
                linked(() -> viewer.setSelection(new StructuredSelection(element), true));
            }
        }
    }

    private void follow(Object selected) {
        EObject element = selected instanceof Group group ? group.owner() : selected instanceof EObject own ? own
                : null;
        Account account = account(element);
        if (!toggle.isChecked() || linking || account == null || Sessions.of(account).isEmpty()) {
            return;
        }
        IEditorPart front = page.getActiveEditor();
        String id = Sessions.of(account).get().id(account);
        if (shows(front, id)) {
            return;
        }
        for (IEditorReference reference : page.getEditorReferences()) {
            if (shows(reference.getEditor(false), id)) {
                linked(() -> page.bringToTop(reference.getEditor(false)));
                return;
            }
        }
    }

    private static boolean shows(IEditorPart editor, String id) {
        return editor != null && editor.getEditorInput() instanceof ModelInput input && input.elementId().equals(id);
    }

    private static Account account(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Account account) {
                return account;
            }
        }
        return null;
    }

    private void linked(Runnable run) {
        linking = true;
        try {
            run.run();
        } finally {
            linking = false;
        }
    }
}
