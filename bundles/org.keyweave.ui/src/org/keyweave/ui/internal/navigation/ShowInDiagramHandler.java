/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.navigation;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Shows what is selected, without a selection the account of the editor in front, in a diagram. */
public final class ShowInDiagramHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<EObject> elements = SelectedElements.of(event);
        EObject element = elements.isEmpty() ? ShowIn.account(HandlerUtil.getActiveEditor(event)).orElse(null)
                : elements.get(0);
        if (element == null) {
            MessageDialog.openInformation(window.getShell(), Texts.get("problems.diagram"),
                    Texts.get("live.select.element"));
        } else if (!ShowIn.diagram(element, window.getActivePage())) {
            MessageDialog.openInformation(window.getShell(), Texts.get("problems.diagram"),
                    Texts.get("problems.noDiagram", ElementLabels.label(element)));
        }
        return null;
    }
}
