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
import org.keyweave.model.PeriodValue;

/**
 * Value of an account. The current period is the latest actual period that began by the analysis date and whose revenue
 * is known.
 *
 * @param account the account
 * @param periods actual periods that began by the analysis date, oldest first
 * @param current current period; empty when no revenue is known
 * @param revenue revenue of the current period
 * @param margin margin of the current period
 * @param supplierShare revenue / revenue of the supplier in the same period, 0 to 1; empty when either is unknown
 * @param revenueGrowth revenue of the current period / that of the period of the same length before it - 1; empty when
 *        either is unknown or the earlier one is not positive
 * @param shareOfCustomer share of the customer's purchases in the category, 0 to 1
 * @param shareTrend difference of the share of customer against the period before; empty when either is unknown
 */
public record AccountValue(Account account, List<PeriodValue> periods, Optional<PeriodValue> current,
        OptionalDouble revenue, OptionalDouble margin, OptionalDouble supplierShare, OptionalDouble revenueGrowth,
        OptionalDouble shareOfCustomer, OptionalDouble shareTrend) {
}
