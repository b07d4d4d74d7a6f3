/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.stage;

import java.util.Locale;

import org.keyweave.analysis.figure.Messages;

/** A threshold that a stage can set. */
public enum StageCriterion {

    /** Thread count. */
    THREADS(false),

    /** Effective threads: the smaller of both sides. */
    EFFECTIVE_THREADS(false),

    /** Share of the contacts that the busiest person of either side carries. */
    TOP_SHARE(true),

    /** Fewest contacts of any decision maker. */
    CONTACTS_PER_DECISION_MAKER(false),

    /** Customer functions with a contact; where the stage lists functions, those of its list. */
    FUNCTIONS(false),

    /** Customer levels with a contact; where the stage lists levels, those of its list. */
    LEVELS(false),

    /** Mean trust of the touchpoints that count. */
    TRUST(false),

    /** Functions linked with the same function on the other side. */
    LIKE_FOR_LIKE_PAIRS(false),

    /** Least share of wallet. */
    MIN_SHARE_OF_WALLET(false),

    /** Greatest share of wallet; exclusive unless 1. */
    MAX_SHARE_OF_WALLET(true),

    /** Score of the nature of the relationship. */
    NATURE(false),

    /** Score of the level of involvement. */
    INVOLVEMENT(false);

    private final boolean upperBound;

    StageCriterion(boolean upperBound) {
        this.upperBound = upperBound;
    }

    /** Whether the threshold is the greatest allowed value, not the least required one. */
    public boolean isUpperBound() {
        return upperBound;
    }

    /** Name of the criterion in a language. */
    public String label(Locale locale) {
        return Messages.of(locale).label(this);
    }
}
