/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import org.keyweave.model.Frequency;

/** How many days of silence each promised frequency allows. */
public final class PromisedRhythm {

    private PromisedRhythm() {
    }

    /**
     * Greatest number of days between two contacts that still keeps the promise: the longest calendar span of the
     * rhythm (31 for monthly, 92 for quarterly, 184 for half-yearly, 366 for yearly). Daily means working days, so a
     * weekend (3 days) is no breach.
     */
    public static int allowedDays(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> 3;
            case WEEKLY -> 7;
            case FORTNIGHTLY -> 14;
            case MONTHLY -> 31;
            case QUARTERLY -> 92;
            case HALF_YEARLY -> 184;
            case YEARLY -> 366;
        };
    }
}
