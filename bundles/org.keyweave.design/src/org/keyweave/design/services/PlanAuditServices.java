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
import org.keyweave.model.Action;
import org.keyweave.model.Commitment;
import org.keyweave.model.Objective;
import org.keyweave.model.Opening;
import org.keyweave.model.Risk;
import org.keyweave.model.Strategy;

/** Audits of the rules about the plan, one pair of services a rule: whether an element satisfies it, and what is wrong. */
public class PlanAuditServices {

    /** Whether the rule {@code action-overdue} finds nothing. */
    public boolean passesActionOverdue(Action element) {
        return Audits.passes(element, "action-overdue");
    }

    /** What the rule {@code action-overdue} finds. */
    public String actionOverdueMessage(Action element) {
        return Audits.message(element, "action-overdue");
    }

    /** Whether the rule {@code action-unowned} finds nothing. */
    public boolean passesActionUnowned(Action element) {
        return Audits.passes(element, "action-unowned");
    }

    /** What the rule {@code action-unowned} finds. */
    public String actionUnownedMessage(Action element) {
        return Audits.message(element, "action-unowned");
    }

    /** Whether the rule {@code commitment-broken-without-remedy} finds nothing. */
    public boolean passesCommitmentBrokenWithoutRemedy(Commitment element) {
        return Audits.passes(element, "commitment-broken-without-remedy");
    }

    /** What the rule {@code commitment-broken-without-remedy} finds. */
    public String commitmentBrokenWithoutRemedyMessage(Commitment element) {
        return Audits.message(element, "commitment-broken-without-remedy");
    }

    /** Whether the rule {@code commitment-overdue} finds nothing. */
    public boolean passesCommitmentOverdue(Commitment element) {
        return Audits.passes(element, "commitment-overdue");
    }

    /** What the rule {@code commitment-overdue} finds. */
    public String commitmentOverdueMessage(Commitment element) {
        return Audits.message(element, "commitment-overdue");
    }

    /** Whether the rule {@code objective-without-measure} finds nothing. */
    public boolean passesObjectiveWithoutMeasure(Objective element) {
        return Audits.passes(element, "objective-without-measure");
    }

    /** What the rule {@code objective-without-measure} finds. */
    public String objectiveWithoutMeasureMessage(Objective element) {
        return Audits.message(element, "objective-without-measure");
    }

    /** Whether the rule {@code opening-without-strategy} finds nothing. */
    public boolean passesOpeningWithoutStrategy(Opening element) {
        return Audits.passes(element, "opening-without-strategy");
    }

    /** What the rule {@code opening-without-strategy} finds. */
    public String openingWithoutStrategyMessage(Opening element) {
        return Audits.message(element, "opening-without-strategy");
    }

    /** Whether the rule {@code risk-without-countermeasure} finds nothing. */
    public boolean passesRiskWithoutCountermeasure(Risk element) {
        return Audits.passes(element, "risk-without-countermeasure");
    }

    /** What the rule {@code risk-without-countermeasure} finds. */
    public String riskWithoutCountermeasureMessage(Risk element) {
        return Audits.message(element, "risk-without-countermeasure");
    }

    /** Whether the rule {@code strategy-stage-mismatch} finds nothing. */
    public boolean passesStrategyStageMismatch(Strategy element) {
        return Audits.passes(element, "strategy-stage-mismatch");
    }

    /** What the rule {@code strategy-stage-mismatch} finds. */
    public String strategyStageMismatchMessage(Strategy element) {
        return Audits.message(element, "strategy-stage-mismatch");
    }
}
