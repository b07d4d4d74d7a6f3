/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.keyweave.analysis.advice.Proposal;
import org.keyweave.analysis.advice.Reason;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Objective;
import org.keyweave.model.Person;
import org.keyweave.model.Strategy;
import org.keyweave.model.TaskStatus;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.validation.core.ArgumentText;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.LocalizedText;
import org.keyweave.validation.core.Messages;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.edit.Edits;

/**
 * The fix that the rules of this package share: plan the touchpoints that the analysis advises, with an action for the
 * person of the supplier who is to bring each to life. The finding goes when the contacts have come about.
 */
final class Weaving {

    private record Pair(Person supplierPerson, Person customerPerson) implements LocalizedText {

        @Override
        public String text(Locale locale) {
            return ArgumentText.label(supplierPerson, locale) + " – " + ArgumentText.label(customerPerson, locale);
        }
    }

    private final Drafts drafts;

    Weaving(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The fix for some proposals; none when all of them are planned already. Where the people who are known allow no
     * proposal, the fix is to get to know further ones.
     */
    List<QuickFix> fixes(Rule<?> rule, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return explore(rule);
        }
        List<Proposal> fresh = proposals.stream().filter(proposal -> !isPlanned(proposal)).toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Pair> pairs = fresh.stream().map(each -> new Pair(each.supplierPerson(), each.customerPerson())).toList();
        return List.of(new CommandFix(rule, "weave", "fix.weave", QuickFix.Effect.PLANS,
                edits -> fresh.forEach(proposal -> plan(edits, proposal)), List.of(pairs.size(), pairs)));
    }

    private List<QuickFix> explore(Rule<?> rule) {
        Account account = drafts.account();
        if (openActions(account).stream().anyMatch(action -> action.getTargets().contains(account))) {
            return List.of();
        }
        String name = Messages.of(Weaving.class, drafts.language()).get("content.explore", account);
        return List.of(new CommandFix(rule, "explore", "fix.explore", QuickFix.Effect.PLANS,
                edits -> drafts.addAction(edits, drafts.action(name, drafts.manager(), List.of(account))),
                List.of(account)));
    }

    private void plan(Edits edits, Proposal proposal) {
        Person supplierPerson = proposal.supplierPerson();
        Person customerPerson = proposal.customerPerson();
        Touchpoint touchpoint = proposal.existing().orElse(null);
        boolean known = touchpoint != null;
        if (!known) {
            touchpoint = planned(edits, drafts.account(), supplierPerson, customerPerson);
        }
        Messages texts = Messages.of(Weaving.class, drafts.language());
        Action action = drafts.action(texts.get(known ? "content.revive" : "content.contact", supplierPerson,
                customerPerson), supplierPerson, List.of(touchpoint, customerPerson));
        action.setDescription(proposal.reasons().stream().map(reason -> reason.text(drafts.language()))
                .collect(Collectors.joining("\n")));
        drafts.addAction(edits, action);
    }

    /** Adds a planned touchpoint of two people. */
    static Touchpoint planned(Edits edits, Account account, Person supplierPerson, Person customerPerson) {
        Touchpoint touchpoint = KeyweaveFactory.eINSTANCE.createTouchpoint();
        touchpoint.setStatus(TouchpointStatus.PLANNED);
        edits.add(account, KeyweavePackage.Literals.ACCOUNT__TOUCHPOINTS, touchpoint)
                .set(touchpoint, KeyweavePackage.Literals.TOUCHPOINT__SUPPLIER_PERSON, supplierPerson)
                .set(touchpoint, KeyweavePackage.Literals.TOUCHPOINT__CUSTOMER_PERSON, customerPerson);
        return touchpoint;
    }

    /**
     * Proposals to bring people of the supplier into contact with a person of the customer: those that the analysis
     * gives, then the account manager and the executive sponsor, as many as are needed.
     */
    List<Proposal> towards(Person customerPerson, List<Person> inContact, List<Proposal> advised, int needed) {
        List<Proposal> chosen = new ArrayList<>(
                advised.stream().filter(proposal -> proposal.customerPerson() == customerPerson).toList());
        for (Person person : new Person[] {drafts.manager(), drafts.account().getExecutiveSponsor()}) {
            if (drafts.isThere(person) && !inContact.contains(person)
                    && chosen.stream().noneMatch(proposal -> proposal.supplierPerson() == person)) {
                Optional<Touchpoint> existing = drafts.account().getTouchpoints().stream()
                        .filter(each -> each.getSupplierPerson() == person
                                && each.getCustomerPerson() == customerPerson)
                        .findFirst();
                chosen.add(new Proposal(person, customerPerson, existing, List.<Reason>of(), 0));
            }
        }
        return chosen.subList(0, Math.min(Math.max(needed, 0), chosen.size()));
    }

    /** Whether a touchpoint of the two exists and somebody is already to bring it to life. */
    private boolean isPlanned(Proposal proposal) {
        return proposal.existing().isPresent() && openActions(drafts.account()).stream()
                .anyMatch(action -> action.getTargets().contains(proposal.existing().get()));
    }

    /** All actions of an account that are still to be done. */
    static List<Action> openActions(Account account) {
        List<Action> actions = new ArrayList<>(account.getActions());
        for (Strategy strategy : account.getStrategies()) {
            actions.addAll(strategy.getActions());
            strategy.getObjectives().stream().map(Objective::getActions).forEach(actions::addAll);
        }
        actions.removeIf(action -> action.getStatus() == TaskStatus.DONE || action.getStatus() == TaskStatus.DROPPED);
        return actions;
    }
}
