/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius.services;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.Portfolio;
import org.keyweave.model.TaskStatus;
import org.keyweave.model.edit.ElementLabels;
import org.keyweave.sirius.Messages;

/** Services of the action plan. Dates are read and written as {@code 2026-11-30}. */
public class ActionPlanServices {

    /** Title of the table. */
    public String planTitle(Account account) {
        return Messages.of(Locale.getDefault()).get("plan.title", ElementLabels.of(Locale.getDefault()).label(account));
    }

    /** All actions of an account: those of its strategies and their objectives, then its own. */
    public List<Action> plannedActions(Account account) {
        List<Action> actions = new ArrayList<>();
        account.getStrategies().forEach(strategy -> {
            strategy.getObjectives().forEach(objective -> actions.addAll(objective.getActions()));
            actions.addAll(strategy.getActions());
        });
        actions.addAll(account.getActions());
        return actions;
    }

    /** What an action belongs to: an objective, a strategy or the account. */
    public String actionOrigin(Action action) {
        EObject owner = action.eContainer();
        return owner == null ? "" : ElementLabels.of(Locale.getDefault()).label(owner);
    }

    /** Name of a new action. */
    public String nameOfNewAction(Action action) {
        return Messages.of(Locale.getDefault()).get("plan.newAction");
    }

    /** Whether an action is done or dropped. */
    public boolean isClosedAction(Action action) {
        return action.getStatus() == TaskStatus.DONE || action.getStatus() == TaskStatus.DROPPED;
    }

    /** Whether an action is open after its due date, on the day of the analysis. */
    public boolean isOverdueAction(Action action) {
        return !isClosedAction(action) && action.getDue() != null
                && EcoreUtil.getRootContainer(action) instanceof Portfolio portfolio
                && action.getDue().isBefore(portfolio.getEffectiveAnalysisDate());
    }

    /** The owner's name; empty when nobody owns the action. */
    public String ownerText(Action action) {
        return action.getOwner() == null ? "" : ElementLabels.of(Locale.getDefault()).label(action.getOwner());
    }

    /** The start as text. */
    public String startText(Action action) {
        return text(action.getStart());
    }

    /** The due date as text. */
    public String dueText(Action action) {
        return text(action.getDue());
    }

    /** The day of completion as text. */
    public String completedText(Action action) {
        return text(action.getCompleted());
    }

    /** A start that was typed; what is no date leaves the start as it is. */
    public LocalDate startFrom(Action action, String typed) {
        return date(typed, action.getStart());
    }

    /** A due date that was typed; what is no date leaves the due date as it is. */
    public LocalDate dueFrom(Action action, String typed) {
        return date(typed, action.getDue());
    }

    /** A day of completion that was typed; what is no date leaves it as it is. */
    public LocalDate completedFrom(Action action, String typed) {
        return date(typed, action.getCompleted());
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static LocalDate date(String typed, LocalDate before) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            // A cell has no place for a message; the old date that stays in it says that nothing was taken over.
            return before;
        }
    }
}
