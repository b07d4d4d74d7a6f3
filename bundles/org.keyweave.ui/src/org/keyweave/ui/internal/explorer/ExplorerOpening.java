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
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchPage;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.session.DiagramOpener;
import org.keyweave.ui.session.DiagramOpeners;
import org.keyweave.ui.session.Sessions;

/** What a double click opens: a diagram, the account that the element belongs to, or the branch of the tree. */
final class ExplorerOpening {

    private ExplorerOpening() {
    }

    static void open(TreeViewer viewer, IWorkbenchPage page) {
        Object element = viewer.getStructuredSelection().getFirstElement();
        if (element instanceof DiagramOpener.Offer offer) {
            Sessions.of(offer.account()).ifPresent(session -> DiagramOpeners.get()
                    .ifPresent(opener -> opener.open(session, offer, page)));
            return;
        }
        Account account = element instanceof Account own ? own : null;
        if (account == null) {
            EObject at = element instanceof Group group ? group.owner() : element instanceof EObject own ? own : null;
            while (at != null && !(at instanceof Account)) {
                at = at.eContainer();
            }
            account = (Account) at;
        }
        if (account == null || element instanceof Group group && group.elements().isEmpty()) {
            viewer.setExpandedState(element, !viewer.getExpandedState(element));
        } else {
            Account shown = account;
            Sessions.of(account).ifPresent(session -> FileOpener.openEditor(page, session, shown, "",
                    FileOpener.ACCOUNT_EDITOR));
        }
    }
}
