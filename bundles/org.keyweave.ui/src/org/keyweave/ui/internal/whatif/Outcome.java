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
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.analysis.whatif.Departure;
import org.keyweave.model.Account;
import org.keyweave.model.ModelElement;
import org.keyweave.model.Person;
import org.keyweave.model.TaskStatus;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/**
 * What a scenario comes to at one account.
 *
 * @param analysis the account as it is
 * @param departure what is lost
 * @param rest the network without those who leave
 * @param before its threads as they are
 * @param after its threads when the people have left
 * @param advice what would raise the thread count again, counted on top of what is planned already; empty when nobody
 *        has asked for it
 */
public record Outcome(AccountAnalysis analysis, Departure departure, AccountNetwork rest, ThreadCount before,
        ThreadCount after, Optional<ThreadAdvice> advice) {

    private static final Set<TaskStatus> CLOSED = EnumSet.of(TaskStatus.DONE, TaskStatus.DROPPED);

    /** The outcome at an account; O(contacts · √people) for each step of the advice. */
    static Outcome of(Account account, Collection<Person> leaving, OptionalInt target,
            BiPredicate<Person, Person> dismissed) {
        AccountAnalysis analysis = AccountAnalysis.of(account);
        Departure departure = analysis.leave(leaving);
        AccountNetwork rest = departure.leaving().isEmpty() ? analysis.network()
                : analysis.network().without(departure.leaving());
        ThreadCount after = departure.leaving().isEmpty() ? analysis.threads() : ThreadCount.of(rest);
        Optional<ThreadAdvice> advice = Optional.empty();
        if (target.isPresent()) {
            AccountNetwork planned = rest.with(plannedContacts(account, rest));
            // Somebody who leaves has no contacts to lose at this account, but may be proposed for it.
            BiPredicate<Person, Person> gone = (ours, theirs) -> leaving.contains(ours) || leaving.contains(theirs);
            advice = Optional.of(ThreadAdvice.of(planned, StageJudge.of(account, analysis.context()),
                    target.getAsInt(), dismissed.or(gone)));
        }
        return new Outcome(analysis, departure, rest, analysis.threads(), after, advice);
    }

    /** Threads there will be once what is planned has come about. */
    public int plannedThreads() {
        return ThreadCount.of(rest.with(plannedContacts(analysis.account(), rest))).count();
    }

    /** Contacts that are on the way: planned touchpoints, and others that an open action is for. */
    private static List<Contact> plannedContacts(Account account, AccountNetwork network) {
        Set<ModelElement> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(account.getActions().stream(),
                account.getStrategies().stream().flatMap(strategy -> strategy.getActions().stream()))
                .filter(action -> !CLOSED.contains(action.getStatus()))
                .forEach(action -> targets.addAll(action.getTargets()));
        List<Contact> contacts = new ArrayList<>();
        for (Touchpoint touchpoint : account.getTouchpoints()) {
            Person ours = touchpoint.getSupplierPerson();
            Person theirs = touchpoint.getCustomerPerson();
            boolean planned = touchpoint.getStatus() == TouchpointStatus.PLANNED || targets.contains(touchpoint);
            if (planned && ours != null && theirs != null && network.indexOf(Side.SUPPLIER, ours) >= 0
                    && network.indexOf(Side.CUSTOMER, theirs) >= 0) {
                contacts.add(new Contact(ours, theirs, 1));
            }
        }
        return contacts;
    }
}
