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

/** Audits of the rules about stages, one pair of services a rule: whether an element satisfies it, and what is wrong. */
public class StageAuditServices {

    /** Whether the rule {@code assessment-stale} finds nothing. */
    public boolean passesAssessmentStale(Account element) {
        return Audits.passes(element, "assessment-stale");
    }

    /** What the rule {@code assessment-stale} finds. */
    public String assessmentStaleMessage(Account element) {
        return Audits.message(element, "assessment-stale");
    }

    /** Whether the rule {@code no-target-stage} finds nothing. */
    public boolean passesNoTargetStage(Account element) {
        return Audits.passes(element, "no-target-stage");
    }

    /** What the rule {@code no-target-stage} finds. */
    public String noTargetStageMessage(Account element) {
        return Audits.message(element, "no-target-stage");
    }

    /** Whether the rule {@code share-of-wallet-mismatch} finds nothing. */
    public boolean passesShareOfWalletMismatch(Account element) {
        return Audits.passes(element, "share-of-wallet-mismatch");
    }

    /** What the rule {@code share-of-wallet-mismatch} finds. */
    public String shareOfWalletMismatchMessage(Account element) {
        return Audits.message(element, "share-of-wallet-mismatch");
    }

    /** Whether the rule {@code stage-not-evidenced} finds nothing. */
    public boolean passesStageNotEvidenced(Account element) {
        return Audits.passes(element, "stage-not-evidenced");
    }

    /** What the rule {@code stage-not-evidenced} finds. */
    public String stageNotEvidencedMessage(Account element) {
        return Audits.message(element, "stage-not-evidenced");
    }

    /** Whether the rule {@code stage-regressed} finds nothing. */
    public boolean passesStageRegressed(Account element) {
        return Audits.passes(element, "stage-regressed");
    }

    /** What the rule {@code stage-regressed} finds. */
    public String stageRegressedMessage(Account element) {
        return Audits.message(element, "stage-regressed");
    }
}
