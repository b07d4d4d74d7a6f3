/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.commands;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** Which model a command means: that of the active part, else of the selection, else of the editor in front. */
public final class CurrentSession {

    private CurrentSession() {
    }

    /** The current model of the active window. */
    public static Optional<ModelSession> get() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? Optional.empty() : of(window);
    }

    /** The current model of a window. */
    public static Optional<ModelSession> of(IWorkbenchWindow window) {
        if (window.getActivePage() == null) {
            return Optional.empty();
        }
        IWorkbenchPart part = window.getActivePage().getActivePart();
        ModelSession session = Adapters.adapt(part, ModelSession.class);
        if (session == null) {
            session = ofSelection(window.getSelectionService().getSelection());
        }
        if (session == null) {
            IEditorPart editor = window.getActivePage().getActiveEditor();
            session = Adapters.adapt(editor, ModelSession.class);
        }
        if (session == null) {
            Collection<ModelSession> open = Sessions.all();
            session = open.size() == 1 ? open.iterator().next() : null;
        }
        return Optional.ofNullable(session);
    }

    private static ModelSession ofSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            EObject element = Adapters.adapt(structured.getFirstElement(), EObject.class);
            return Sessions.of(element).orElse(null);
        }
        return null;
    }
}
