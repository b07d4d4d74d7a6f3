/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.session.DiagramOpener.Offer;
import org.keyweave.ui.session.ModelInput;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** Shows an element elsewhere in the workbench. */
public final class ShowIn {

    private ShowIn() {
    }

    /** The account that an element is or is in. */
    public static Optional<Account> account(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Account account) {
                return Optional.of(account);
            }
        }
        return Optional.empty();
    }

    /** The account that an editor is about. */
    public static Optional<Account> account(IEditorPart editor) {
        return editor == null || !(editor.getEditorInput() instanceof ModelInput input) ? Optional.empty()
                : Sessions.find(input.file()).flatMap(session -> session.element(input.elementId()))
                        .flatMap(ShowIn::account);
    }

    /** Opens the network of an account. */
    public static Optional<IEditorPart> network(Account account, IWorkbenchPage page) {
        return RelatedDiagrams.of(account, RelatedDiagrams.NETWORK).flatMap(offer -> open(offer, page));
    }

    /** Opens a diagram, or brings it to the front. */
    public static Optional<IEditorPart> open(Offer offer, IWorkbenchPage page) {
        Sessions.of(offer.account()).ifPresent(session -> RelatedDiagrams.opener()
                .ifPresent(opener -> opener.open(session, offer, page)));
        return Optional.ofNullable(page.getActiveEditor());
    }

    /** Opens a diagram and selects an element in it if it is there. */
    public static void open(Offer offer, EObject element, IWorkbenchPage page) {
        open(offer, page).filter(ElementShower.class::isInstance)
                .ifPresent(editor -> ((ElementShower) editor).reveal(element));
    }

    /**
     * Selects an element in a diagram: in one that is open when it shows it, the one in front first, else in the one
     * that is likely to. An element that is on no diagram is looked for by what it is in, up to its account.
     *
     * @return whether some diagram shows it
     */
    public static boolean diagram(EObject element, IWorkbenchPage page) {
        ModelSession session = Sessions.of(element).orElse(null);
        if (session == null) {
            return false;
        }
        for (IEditorPart editor : editors(page, session)) {
            if (((ElementShower) editor).reveal(element)) {
                page.activate(editor);
                return true;
            }
        }
        Account account = account(element).orElseGet(() -> session.portfolio()
                .flatMap(portfolio -> portfolio.getAccounts().stream().findFirst()).orElse(null));
        if (account == null) {
            return false;
        }
        for (EObject at = element; at != null; at = at.eContainer()) {
            for (String name : RelatedDiagrams.likely(element)) {
                Offer offer = RelatedDiagrams.of(account, name).orElse(null);
                if (offer != null && reveal(offer, at, page)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Opens a diagram to see whether it shows an element; closes it again when it was not open and does not. */
    private static boolean reveal(Offer offer, EObject element, IWorkbenchPage page) {
        int before = page.getEditorReferences().length;
        IEditorPart front = page.getActiveEditor();
        IEditorPart editor = open(offer, page).orElse(null);
        if (editor instanceof ElementShower shower && shower.reveal(element)) {
            return true;
        }
        if (editor != front && page.getEditorReferences().length > before) {
            page.closeEditor(editor, false);
        }
        return false;
    }

    /** Open diagrams of a model, the one in front first. Those that were not restored yet are left out. */
    private static List<IEditorPart> editors(IWorkbenchPage page, ModelSession session) {
        List<IEditorPart> result = new ArrayList<>();
        IEditorPart front = page.getActiveEditor();
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (editor instanceof ElementShower && isOf(editor, session)) {
                result.add(editor == front ? 0 : result.size(), editor);
            }
        }
        return result;
    }

    private static boolean isOf(IEditorPart editor, ModelSession session) {
        IEditorInput input = editor.getEditorInput();
        return input instanceof ModelInput model && Sessions.find(model.file()).orElse(null) == session;
    }

    /** Selects an element in the explorer. */
    public static void explorer(EObject element, IWorkbenchPage page) {
        try {
            if (page.showView(KeyweavePerspective.EXPLORER) instanceof ISetSelectionTarget target) {
                target.selectReveal(new StructuredSelection(element));
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Opens the dashboard of an account. */
    public static void dashboard(Account account, IWorkbenchPage page) {
        Sessions.of(account).ifPresent(session -> FileOpener.openEditor(page, session, account, "",
                FileOpener.ACCOUNT_EDITOR));
    }
}
