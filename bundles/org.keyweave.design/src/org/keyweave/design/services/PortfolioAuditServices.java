/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import org.keyweave.design.internal.Audits;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;

/** Audits of the rules about the portfolio, one pair of services a rule: whether an element satisfies it, and what is wrong. */
public class PortfolioAuditServices {

    /** Whether the rule {@code relationship-type-mismatch} finds nothing. */
    public boolean passesRelationshipTypeMismatch(Account element) {
        return Audits.passes(element, "relationship-type-mismatch");
    }

    /** What the rule {@code relationship-type-mismatch} finds. */
    public String relationshipTypeMismatchMessage(Account element) {
        return Audits.message(element, "relationship-type-mismatch");
    }

    /** Whether the rule {@code revenue-concentration} finds nothing. */
    public boolean passesRevenueConcentration(Portfolio element) {
        return Audits.passes(element, "revenue-concentration");
    }

    /** What the rule {@code revenue-concentration} finds. */
    public String revenueConcentrationMessage(Portfolio element) {
        return Audits.message(element, "revenue-concentration");
    }

    /** Whether the rule {@code rival-single-thread} finds nothing. */
    public boolean passesRivalSingleThread(Account element) {
        return Audits.passes(element, "rival-single-thread");
    }

    /** What the rule {@code rival-single-thread} finds. */
    public String rivalSingleThreadMessage(Account element) {
        return Audits.message(element, "rival-single-thread");
    }
}
