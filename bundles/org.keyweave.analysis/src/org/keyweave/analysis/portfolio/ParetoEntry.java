/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.keyweave.model.Account;

/**
 * Place of an account in the Pareto analysis by revenue.
 *
 * @param account the account
 * @param rank place from 1, greatest revenue first; empty when the revenue is unknown
 * @param revenue revenue of the reference period
 * @param share share of the known revenue of all accounts, 0 to 1
 * @param cumulativeShare share of this and all accounts before it
 * @param paretoClass class: A while the accounts before it have not yet reached the share of class A, and so on
 */
public record ParetoEntry(Account account, OptionalInt rank, OptionalDouble revenue, OptionalDouble share,
        OptionalDouble cumulativeShare, ParetoClass paretoClass) {
}
