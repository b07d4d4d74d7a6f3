/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelInput;
import org.keyweave.ui.session.ModelSession;

/** Notes an interaction from anywhere: for the account that is selected, else the one in front, else the first one. */
public final class LogInteractionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        ModelSession session = CurrentSession.of(window).orElse(null);
        List<EObject> selected = selected(window.getSelectionService().getSelection());
        Account account = session == null ? null : account(session, selected, window).orElse(null);
        if (account == null) {
            MessageDialog.openInformation(window.getShell(), Texts.get("interaction.log"),
                    Texts.get("interaction.noAccount"));
        } else {
            LogInteractionDialog.open(window.getShell(), session, account, people(selected));
        }
        return null;
    }

    private static List<EObject> selected(ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object each : structured) {
                EObject element = Adapters.adapt(each, EObject.class);
                if (element != null) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    private static Optional<Account> account(ModelSession session, List<EObject> selected, IWorkbenchWindow window) {
        for (EObject element : selected) {
            for (EObject at = element; at != null; at = at.eContainer()) {
                if (at instanceof Account own) {
                    return Optional.of(own);
                }
            }
        }
        IEditorPart editor = window.getActivePage().getActiveEditor();
        if (editor != null && editor.getEditorInput() instanceof ModelInput input
                && session.element(input.elementId()).orElse(null) instanceof Account own) {
            return Optional.of(own);
        }
        return session.portfolio().map(Portfolio::getAccounts).flatMap(all -> all.stream().findFirst())
                .or(() -> Optional.ofNullable(session.root() instanceof Account own ? own : null));
    }

    private static List<Person> people(List<EObject> selected) {
        List<Person> people = new ArrayList<>();
        for (EObject element : selected) {
            if (element instanceof Person person) {
                people.add(person);
            } else if (element instanceof Touchpoint touchpoint) {
                people.add(touchpoint.getSupplierPerson());
                people.add(touchpoint.getCustomerPerson());
            }
        }
        people.removeIf(java.util.Objects::isNull);
        return people;
    }
}
