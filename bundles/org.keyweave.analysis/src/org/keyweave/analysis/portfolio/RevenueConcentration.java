/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.model.Account;

/**
 * Whether the supplier depends on few accounts.
 *
 * @param knownRevenue sum of the known revenue of the accounts; empty when none is known
 * @param herfindahl sum of the squared shares of the known revenue of the accounts; empty when none is known
 * @param effectiveAccounts 1 / Herfindahl index
 * @param top account with the greatest share
 * @param topShare its share: of the supplier's revenue where that is known, else of the known revenue of the accounts
 * @param ofSupplier whether the shares are of the whole supplier's revenue
 * @param overLimit accounts whose share is above the limit of the methodology
 * @param unknownRevenue accounts whose revenue is unknown
 */
public record RevenueConcentration(OptionalDouble knownRevenue, OptionalDouble herfindahl,
        OptionalDouble effectiveAccounts, Optional<Account> top, OptionalDouble topShare, boolean ofSupplier,
        List<Account> overLimit, List<Account> unknownRevenue) {
}
