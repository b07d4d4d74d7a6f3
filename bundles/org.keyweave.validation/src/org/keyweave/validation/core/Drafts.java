/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Methodology;
import org.keyweave.model.ModelElement;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Stage;
import org.keyweave.model.StageModel;
import org.keyweave.model.TaskStatus;
import org.keyweave.validation.edit.Edits;

/**
 * What quick fixes need to write into a model: the date to count from, the language, the account and its manager, new
 * actions. Made from a finding when its fixes are asked for.
 *
 * @param portfolio portfolio around the finding; {@code null} outside of any
 * @param account account around the finding, or {@code null}
 * @param today analysis date, from which new dates count
 * @param language language of texts that go into the model
 */
public record Drafts(Portfolio portfolio, Account account, LocalDate today, Locale language) {

    private static final int DAYS_FOR_AN_ACTION = 14;

    /** The drafts for a finding. */
    public static Drafts of(Finding finding) {
        return of(finding.subject());
    }

    /** The drafts for an element. */
    public static Drafts of(EObject element) {
        Portfolio portfolio = ModelPlaces.portfolioOf(element);
        return new Drafts(portfolio, ModelPlaces.accountOf(element),
                portfolio == null ? LocalDate.now() : portfolio.getEffectiveAnalysisDate(),
                ModelPlaces.languageOf(element));
    }

    /** The figures of the account as it is now; {@code null} outside of an account. */
    public AccountContext figures() {
        return account == null ? null : new RuleContext(portfolio, today).account(account);
    }

    /** The methodology, or {@code null}. */
    public Methodology methodology() {
        return portfolio == null ? null : portfolio.getMethodology();
    }

    /** The account manager while in that position, or {@code null}. */
    public Person manager() {
        return account == null || !isThere(account.getAccountManager()) ? null : account.getAccountManager();
    }

    /** Whether a person is known and in position today. */
    public boolean isThere(Person person) {
        return person != null && !person.eIsProxy() && !hasLeft(person, today)
                && (person.getActiveFrom() == null || !person.getActiveFrom().isAfter(today));
    }

    /** Whether a person had left the position before a date. */
    public static boolean hasLeft(Person person, LocalDate date) {
        return person.getActiveUntil() != null && person.getActiveUntil().isBefore(date);
    }

    /** The stage of a model that follows a stage; the first one when there is none; {@code null} after the last. */
    public static Stage next(StageModel model, Stage stage) {
        Stage next = null;
        for (Stage each : model.getStages()) {
            if ((stage == null || each.getOrder() > stage.getOrder())
                    && (next == null || each.getOrder() < next.getOrder())) {
                next = each;
            }
        }
        return next;
    }

    /** A new open action, due in two weeks; not yet part of the model. */
    public Action action(String name, Person owner, List<? extends ModelElement> targets) {
        Action action = KeyweaveFactory.eINSTANCE.createAction();
        action.setName(name);
        action.setOwner(owner);
        action.setStart(today);
        action.setDue(today.plusDays(DAYS_FOR_AN_ACTION));
        action.setStatus(TaskStatus.OPEN);
        action.getTargets().addAll(targets);
        return action;
    }

    /** Writes an action to the account down. */
    public void addAction(Edits edits, Action action) {
        edits.add(account, KeyweavePackage.Literals.ACCOUNT__ACTIONS, action);
    }
}
