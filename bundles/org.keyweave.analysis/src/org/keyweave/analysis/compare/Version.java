/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.time.LocalDate;

import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.model.Portfolio;

/**
 * One version of a client model.
 *
 * @param portfolio the client model; it is only read
 * @param asOf day at which activity and recency are judged
 * @param analysis its figures at that day
 */
public record Version(Portfolio portfolio, LocalDate asOf, PortfolioAnalysis analysis) {

    /** A version at its own analysis date. */
    public static Version of(Portfolio portfolio) {
        return at(portfolio, portfolio.getEffectiveAnalysisDate());
    }

    /** A version at a given date. */
    public static Version at(Portfolio portfolio, LocalDate asOf) {
        return new Version(portfolio, asOf,
                PortfolioAnalysis.of(portfolio, AnalysisContext.of(portfolio).at(asOf)));
    }
}
