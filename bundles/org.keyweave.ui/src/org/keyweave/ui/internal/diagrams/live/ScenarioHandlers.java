/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams.live;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.navigation.SelectedElements;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.Scenario;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** The commands that suppose something or ask for advice, wherever the selection is. */
public final class ScenarioHandlers {

    private ScenarioHandlers() {
    }

    private static void explain(ExecutionEvent event, String key) throws ExecutionException {
        MessageDialog.openInformation(shell(event), Texts.get("live.supposition"), Texts.get(key));
    }

    private static Shell shell(ExecutionEvent event) throws ExecutionException {
        return HandlerUtil.getActiveShellChecked(event);
    }

    /** Lets the selected people leave, or stay. */
    public static final class Leave extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            List<Person> people = SelectedElements.people(SelectedElements.of(event));
            Optional<ModelSession> session = people.stream().findFirst().flatMap(Sessions::of);
            if (session.isEmpty()) {
                explain(event, "live.select.people");
            } else {
                new ScenarioActions(session.get(), shell(event)).leaves(people).run();
            }
            return null;
        }
    }

    /** Asks for advice at the account of the selection or of the editor in front. */
    public static final class Advise extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            List<EObject> elements = SelectedElements.of(event);
            Optional<Account> account = elements.stream().findFirst().flatMap(ShowIn::account)
                    .or(() -> ShowIn.account(HandlerUtil.getActiveEditor(event)));
            Optional<ModelSession> session = account.flatMap(Sessions::of);
            if (session.isEmpty()) {
                explain(event, "live.select.account");
            } else {
                ShowIn.network(account.get(), HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
                new ScenarioActions(session.get(), shell(event)).advise(account.get()).run();
            }
            return null;
        }
    }

    /** Ends all suppositions of the current model. */
    public static final class Reset extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            CurrentSession.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).map(Scenario::of)
                    .ifPresent(Scenario::reset);
            return null;
        }
    }
}
