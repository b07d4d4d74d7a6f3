/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.whatif;

import java.util.List;

import org.keyweave.model.Account;
import org.keyweave.model.Person;

/**
 * What a portfolio loses when people leave.
 *
 * @param leaving people who leave
 * @param accounts accounts that lose at least one contact, in the order of the portfolio
 */
public record PortfolioDeparture(List<Person> leaving, List<AccountDeparture> accounts) {

    /** Accounts that are left with a single thread and had more. */
    public List<Account> fallingToSingleThread() {
        return accounts.stream().filter(account -> account.departure().fallsToSingleThread())
                .map(AccountDeparture::account).toList();
    }

    /** Accounts that are left without any contact. */
    public List<Account> fallingToNone() {
        return accounts.stream().filter(account -> account.departure().fallsToNone())
                .map(AccountDeparture::account).toList();
    }

    /** Threads lost over all accounts. */
    public int threadsLost() {
        return accounts.stream().mapToInt(account -> account.departure().threadsLost()).sum();
    }
}
