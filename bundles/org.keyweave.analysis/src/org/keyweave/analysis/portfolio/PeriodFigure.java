/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * Sums over all accounts of one period. An account whose figure is unknown is counted as unknown, not as 0.
 *
 * @param start first day of the period; {@code null} when not given
 * @param end last day of the period; {@code null} when not given
 * @param revenue sum of the known revenue; empty when none is known
 * @param margin sum of the known margin; empty when none is known
 * @param volume sum of the known volume; empty when none is known
 * @param accounts accounts with an entry for the period
 * @param unknownRevenue accounts among them whose revenue is unknown
 * @param revenueTrend revenue / revenue of the period before - 1; empty when either is unknown, the earlier one is not
 *        positive, or the two are not of the same length
 */
public record PeriodFigure(LocalDate start, LocalDate end, OptionalDouble revenue, OptionalDouble margin,
        OptionalDouble volume, int accounts, int unknownRevenue, OptionalDouble revenueTrend) {
}
