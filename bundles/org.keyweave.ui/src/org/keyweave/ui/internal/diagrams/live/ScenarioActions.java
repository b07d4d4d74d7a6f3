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
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.AdviceDeeds;
import org.keyweave.ui.internal.whatif.Scenario;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** What can be supposed and asked for, as actions for menus and the band. None of them changes the model by itself. */
final class ScenarioActions {

    private static final int MOST_THREADS = 50;

    private final ModelSession session;
    private final Shell shell;

    ScenarioActions(ModelSession session, Shell shell) {
        this.session = session;
        this.shell = shell;
    }

    /** Lets people leave, or stay when all of them leave already. */
    IAction leaves(List<Person> people) {
        Scenario scenario = Scenario.of(session);
        boolean all = people.stream().allMatch(scenario::isLeaving);
        String text = people.size() == 1 ? Texts.get("live.leave", ElementLabels.label(people.get(0)))
                : Texts.get("live.leave.several", people.size());
        Action action = action(text.replace("&", "&&"), "whatif", IAction.AS_CHECK_BOX,
                () -> scenario.setLeaving(people, !all));
        action.setChecked(all);
        action.setToolTipText(people.stream().map(ElementLabels::label).collect(Collectors.joining(", ")));
        return action;
    }

    /** Asks to which thread count advice is wanted. */
    IAction advise(Account account) {
        Scenario scenario = Scenario.of(session);
        boolean asked = scenario.target(account).isPresent();
        Action action = action(Texts.get(asked ? "live.advise.other" : "live.advise"), "advice",
                IAction.AS_PUSH_BUTTON, () -> {
                    int usual = scenario.target(account).orElseGet(() -> scenario.usualTarget(account));
                    InputDialog dialog = new InputDialog(shell, Texts.get("live.advise.title"), Texts.get(
                            "live.advise.message", ElementLabels.label(account)), Integer.toString(usual),
                            text -> isTarget(text) ? null : Texts.get("live.advise.invalid", MOST_THREADS));
                    if (dialog.open() == Window.OK) {
                        scenario.advise(account, Integer.parseInt(dialog.getValue().strip()));
                    }
                });
        action.setToolTipText(Texts.get("advice.target.hint"));
        return action;
    }

    private static boolean isTarget(String text) {
        return text.strip().matches("[0-9]{1,2}") && Integer.parseInt(text.strip()) >= 1
                && Integer.parseInt(text.strip()) <= MOST_THREADS;
    }

    IAction acceptAll(Account account) {
        Action action = action(Texts.get("advice.acceptAll"), "action", IAction.AS_PUSH_BUTTON,
                () -> new AdviceDeeds(session, account).acceptAll(shell));
        action.setToolTipText(Texts.get("advice.accept.hint"));
        return action;
    }

    IAction stopAdvice(Account account) {
        return action(Texts.get("live.advise.stop"), "reset", IAction.AS_PUSH_BUTTON,
                () -> Scenario.of(session).stopAdvice(account));
    }

    IAction bringBack(Account account) {
        Scenario scenario = Scenario.of(session);
        return action(Texts.get("advice.bringBack", scenario.dismissed(account)), "reset", IAction.AS_PUSH_BUTTON,
                () -> scenario.bringBack(account));
    }

    /** Later, since the band that holds the button is filled anew. */
    private Action action(String text, String icon, int style, Runnable work) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                shell.getDisplay().asyncExec(work);
            }
        };
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }
}
