/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.internal.derived;

import org.keyweave.model.PeriodValue;

/** Derived features of {@link PeriodValue}. */
public final class PeriodValueFeatures {

    private PeriodValueFeatures() {
    }

    /** Revenue over category purchases where both are known and the latter is positive, else the stated share. */
    public static Double shareOfWallet(PeriodValue value) {
        if (value.isSetRevenue() && value.isSetCategoryPurchases() && value.getCategoryPurchases() > 0) {
            return value.getRevenue() / value.getCategoryPurchases();
        }
        return value.isSetStatedShareOfWallet() ? value.getStatedShareOfWallet() : null;
    }
}
