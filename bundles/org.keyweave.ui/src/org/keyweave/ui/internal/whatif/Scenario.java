/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.advice.Proposal;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Stage;
import org.keyweave.model.StageTarget;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;

/**
 * What is supposed about a model: who leaves, and to which thread counts advice is wanted. One for each open model,
 * shared by all that show it; the model itself is never changed by it. Belongs to the thread of the user interface.
 */
public final class Scenario implements SessionListener {

    private static final int MULTI_THREADED = 3;
    private static final Map<ModelSession, Scenario> OPEN = new IdentityHashMap<>();

    private final ModelSession session;
    private final Set<String> leaving = new LinkedHashSet<>();
    private final Map<String, Integer> targets = new HashMap<>();
    private final Set<Pair> dismissed = DismissedAdvice.read();
    private final Map<Account, Outcome> outcomes = new IdentityHashMap<>();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Scenario(ModelSession session) {
        this.session = session;
        session.addListener(this);
    }

    /** The scenario of an open model. */
    public static Scenario of(ModelSession session) {
        return OPEN.computeIfAbsent(session, Scenario::new);
    }

    /** Whether nothing is supposed and no advice is wanted. */
    public boolean isEmpty() {
        return leaving().isEmpty() && targets.isEmpty();
    }

    /** Who leaves, in the order in which it was said; people who are no longer in the model are passed over. */
    public List<Person> leaving() {
        return leaving.stream().flatMap(id -> session.element(id).stream()).filter(Person.class::isInstance)
                .map(Person.class::cast).toList();
    }

    /** Whether a person leaves. */
    public boolean isLeaving(Person person) {
        return leaving.contains(session.id(person));
    }

    /** Lets people leave, or stay. */
    public void setLeaving(Collection<Person> people, boolean leave) {
        List<String> ids = people.stream().map(session::id).toList();
        if (leave ? leaving.addAll(ids) : leaving.removeAll(ids)) {
            fire();
        }
    }

    /** Thread count to which advice is wanted at an account; empty when none is. */
    public OptionalInt target(Account account) {
        Integer target = targets.get(session.id(account));
        return target == null ? OptionalInt.empty() : OptionalInt.of(target);
    }

    /** Asks for advice at an account. */
    public void advise(Account account, int target) {
        Integer before = targets.put(session.id(account), target);
        if (before == null || before != target) {
            fire();
        }
    }

    /** Wants no more advice at an account. */
    public void stopAdvice(Account account) {
        if (targets.remove(session.id(account)) != null) {
            fire();
        }
    }

    /**
     * The thread count that advice aims at unless told otherwise: what the target stage asks for, without one what the
     * claimed stage does; when the account will have as many with what is planned, one more, and never fewer than
     * multi-threaded.
     */
    public int usualTarget(Account account) {
        AccountAnalysis analysis = outcome(account).analysis();
        Stage stage = analysis.stageAudit().target().map(StageTarget::getStage)
                .or(() -> analysis.stageAudit().claimed()).orElse(null);
        int asked = stage == null ? 0 : stage.getMinThreads();
        int there = outcome(account).plannedThreads();
        return asked > there ? asked : Math.max(MULTI_THREADED, there + 1);
    }

    /** Does not propose a pair again. */
    public void dismiss(Proposal proposal) {
        dismissed.add(Pair.of(session, proposal));
        DismissedAdvice.write(dismissed);
        fire();
    }

    /** Number of pairs of an account that were dismissed. */
    public int dismissed(Account account) {
        Set<String> people = new LinkedHashSet<>();
        account.getAllPeople().forEach(person -> people.add(session.id(person)));
        return (int) dismissed.stream().filter(pair -> people.contains(pair.customerPerson())).count();
    }

    /** Proposes the dismissed pairs of an account again. */
    public void bringBack(Account account) {
        Set<String> people = new LinkedHashSet<>();
        account.getAllPeople().forEach(person -> people.add(session.id(person)));
        if (dismissed.removeIf(pair -> people.contains(pair.customerPerson()))) {
            DismissedAdvice.write(dismissed);
            fire();
        }
    }

    /** Supposes nothing any more. What was dismissed stays away. */
    public void reset() {
        leaving.clear();
        targets.clear();
        fire();
    }

    /** What it comes to at an account; worked out once for each state of model and scenario. */
    public Outcome outcome(Account account) {
        Outcome known = outcomes.get(account);
        if (known == null) {
            known = Outcome.of(account, leaving(), target(account),
                    (ours, theirs) -> dismissed.contains(Pair.of(session, ours, theirs)));
            outcomes.put(account, known);
        }
        return known;
    }

    /** What it comes to at all accounts where somebody who leaves is in touch, in the order of the portfolio. */
    public List<Outcome> outcomes() {
        List<Person> people = leaving();
        List<Outcome> concerned = new ArrayList<>();
        if (!people.isEmpty()) {
            for (Account account : accounts()) {
                boolean touched = account.getTouchpoints().stream().anyMatch(touchpoint -> touches(touchpoint, people));
                if (touched && !outcome(account).departure().lostContacts().isEmpty()) {
                    concerned.add(outcome(account));
                }
            }
        }
        return concerned;
    }

    private static boolean touches(Touchpoint touchpoint, List<Person> people) {
        return people.contains(touchpoint.getSupplierPerson()) || people.contains(touchpoint.getCustomerPerson());
    }

    private List<Account> accounts() {
        return session.portfolio().map(Portfolio::getAccounts).<List<Account>>map(List::copyOf)
                .orElseGet(() -> session.root() instanceof Account account ? List.of(account) : List.of());
    }

    /** Is called whenever the scenario has changed, or the model that it is about. */
    public void addListener(Runnable listener) {
        listeners.addIfAbsent(listener);
    }

    /** No longer called. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void fire() {
        outcomes.clear();
        listeners.forEach(Runnable::run);
    }

    @Override
    public void changed(ModelSession ofSession) {
        fire();
    }

    @Override
    public void reloaded(ModelSession ofSession) {
        fire();
    }

    @Override
    public void closed(ModelSession ofSession) {
        OPEN.remove(session);
        listeners.clear();
    }
}
