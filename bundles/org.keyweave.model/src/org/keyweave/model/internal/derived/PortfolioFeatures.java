/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.internal.derived;

import java.time.LocalDate;

import org.keyweave.model.Portfolio;

/** Derived features of {@link Portfolio}. */
public final class PortfolioFeatures {

    private PortfolioFeatures() {
    }

    /** The stated analysis date, else today by the system clock; never {@code null}. */
    public static LocalDate effectiveAnalysisDate(Portfolio portfolio) {
        return portfolio.getAnalysisDate() == null ? LocalDate.now() : portfolio.getAnalysisDate();
    }
}
