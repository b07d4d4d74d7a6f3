/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.thread.ThreadStructure;
import org.keyweave.model.Account;
import org.keyweave.model.Person;

/**
 * A person of the supplier whose leaving would hurt several accounts at once.
 *
 * @param person the person
 * @param accounts accounts with a contact of the person
 * @param losingThread those that lose a thread
 * @param fallingToSingleThread those that are left with a single thread and had more
 * @param fallingToNone those that are left without any contact
 */
public record SharedPerson(Person person, List<Account> accounts, List<Account> losingThread,
        List<Account> fallingToSingleThread, List<Account> fallingToNone) {

    /** Gathers the people of the supplier over the networks of a portfolio. */
    public static final class Gathering {

        private final Map<Person, SharedPerson> people = new LinkedHashMap<>();

        /** Takes in the network of an account; O(people). */
        public void add(Account account, AccountNetwork network, ThreadStructure structure) {
            for (int s = 0; s < network.graph().size(Side.SUPPLIER); s++) {
                if (network.graph().degree(Side.SUPPLIER, s) == 0) {
                    continue;
                }
                SharedPerson shared = people.computeIfAbsent(network.person(Side.SUPPLIER, s),
                        person -> new SharedPerson(person, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                                new ArrayList<>()));
                int after = structure.countWithout(Side.SUPPLIER, s);
                shared.accounts.add(account);
                if (after < structure.count()) {
                    shared.losingThread.add(account);
                    if (after <= 1) {
                        (after == 1 ? shared.fallingToSingleThread : shared.fallingToNone).add(account);
                    }
                }
            }
        }

        /** People with contacts in two or more accounts, those who would hurt most first. */
        public List<SharedPerson> shared() {
            Comparator<SharedPerson> leastFirst = Comparator
                    .comparingInt((SharedPerson shared) -> shared.fallingToNone.size())
                    .thenComparingInt(shared -> shared.fallingToSingleThread.size())
                    .thenComparingInt(shared -> shared.losingThread.size())
                    .thenComparingInt(shared -> shared.accounts.size());
            return people.values().stream().filter(shared -> shared.accounts.size() > 1)
                    .sorted(leastFirst.reversed())
                    .map(shared -> new SharedPerson(shared.person, List.copyOf(shared.accounts),
                            List.copyOf(shared.losingThread), List.copyOf(shared.fallingToSingleThread),
                            List.copyOf(shared.fallingToNone)))
                    .toList();
        }
    }
}
