/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.analysis.network.Side;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Supplier;

/**
 * The network of an account, joined by all other people of the supplier who are there: whoever could make a touchpoint.
 */
final class CandidatePool {

    private CandidatePool() {
    }

    /** O(people of the supplier + contacts). */
    static AccountNetwork of(AccountNetwork network, AnalysisContext context) {
        Supplier supplier = network.account().map(Account::getPortfolio)
                .map(portfolio -> portfolio.getSupplier()).orElse(null);
        if (supplier == null) {
            return network;
        }
        Set<Person> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(network.people(Side.SUPPLIER));
        List<Person> joining = new ArrayList<>();
        for (Person person : supplier.getAllPeople()) {
            if (!known.contains(person) && context.isThere(person)) {
                joining.add(person);
            }
        }
        return network.joinedBy(joining);
    }
}
