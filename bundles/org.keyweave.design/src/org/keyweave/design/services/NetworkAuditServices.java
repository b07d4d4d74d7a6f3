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

/** Audits of the rules about the relationship network, one pair of services a rule: whether an element satisfies it, and what is wrong. */
public class NetworkAuditServices {

    /** Whether the rule {@code contact-has-left} finds nothing. */
    public boolean passesContactHasLeft(Account element) {
        return Audits.passes(element, "contact-has-left");
    }

    /** What the rule {@code contact-has-left} finds. */
    public String contactHasLeftMessage(Account element) {
        return Audits.message(element, "contact-has-left");
    }

    /** Whether the rule {@code decision-maker-single-thread} finds nothing. */
    public boolean passesDecisionMakerSingleThread(Account element) {
        return Audits.passes(element, "decision-maker-single-thread");
    }

    /** What the rule {@code decision-maker-single-thread} finds. */
    public String decisionMakerSingleThreadMessage(Account element) {
        return Audits.message(element, "decision-maker-single-thread");
    }

    /** Whether the rule {@code decision-maker-uncovered} finds nothing. */
    public boolean passesDecisionMakerUncovered(Account element) {
        return Audits.passes(element, "decision-maker-uncovered");
    }

    /** What the rule {@code decision-maker-uncovered} finds. */
    public String decisionMakerUncoveredMessage(Account element) {
        return Audits.message(element, "decision-maker-uncovered");
    }

    /** Whether the rule {@code function-uncovered} finds nothing. */
    public boolean passesFunctionUncovered(Account element) {
        return Audits.passes(element, "function-uncovered");
    }

    /** What the rule {@code function-uncovered} finds. */
    public String functionUncoveredMessage(Account element) {
        return Audits.message(element, "function-uncovered");
    }

    /** Whether the rule {@code hidden-single-thread} finds nothing. */
    public boolean passesHiddenSingleThread(Account element) {
        return Audits.passes(element, "hidden-single-thread");
    }

    /** What the rule {@code hidden-single-thread} finds. */
    public String hiddenSingleThreadMessage(Account element) {
        return Audits.message(element, "hidden-single-thread");
    }

    /** Whether the rule {@code level-uncovered} finds nothing. */
    public boolean passesLevelUncovered(Account element) {
        return Audits.passes(element, "level-uncovered");
    }

    /** What the rule {@code level-uncovered} finds. */
    public String levelUncoveredMessage(Account element) {
        return Audits.message(element, "level-uncovered");
    }

    /** Whether the rule {@code no-contact} finds nothing. */
    public boolean passesNoContact(Account element) {
        return Audits.passes(element, "no-contact");
    }

    /** What the rule {@code no-contact} finds. */
    public String noContactMessage(Account element) {
        return Audits.message(element, "no-contact");
    }

    /** Whether the rule {@code personal-only-trust} finds nothing. */
    public boolean passesPersonalOnlyTrust(Account element) {
        return Audits.passes(element, "personal-only-trust");
    }

    /** What the rule {@code personal-only-trust} finds. */
    public String personalOnlyTrustMessage(Account element) {
        return Audits.message(element, "personal-only-trust");
    }

    /** Whether the rule {@code single-thread} finds nothing. */
    public boolean passesSingleThread(Account element) {
        return Audits.passes(element, "single-thread");
    }

    /** What the rule {@code single-thread} finds. */
    public String singleThreadMessage(Account element) {
        return Audits.message(element, "single-thread");
    }

    /** Whether the rule {@code threads-below-stage} finds nothing. */
    public boolean passesThreadsBelowStage(Account element) {
        return Audits.passes(element, "threads-below-stage");
    }

    /** What the rule {@code threads-below-stage} finds. */
    public String threadsBelowStageMessage(Account element) {
        return Audits.message(element, "threads-below-stage");
    }

    /** Whether the rule {@code touchpoint-silent} finds nothing. */
    public boolean passesTouchpointSilent(Account element) {
        return Audits.passes(element, "touchpoint-silent");
    }

    /** What the rule {@code touchpoint-silent} finds. */
    public String touchpointSilentMessage(Account element) {
        return Audits.message(element, "touchpoint-silent");
    }
}
