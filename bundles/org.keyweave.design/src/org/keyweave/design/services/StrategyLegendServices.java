/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.Objects;
import java.util.stream.Stream;

import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;

/** Legend of the strategy map; conditions as in {@link NetworkLegendServices}. */
public class StrategyLegendServices {

    private static final StrategyMapServices MAP = new StrategyMapServices();
    private static final CommitmentServices COMMITMENTS = new CommitmentServices();

    /** What is still to be done, and what of it is late. */
    public String strategyHeadline(Account account) {
        return Words.get("strategyMap.headline",
                MAP.planActions(account).stream().filter(MAP::isNotDone).count(),
                MAP.planActions(account).stream().filter(MAP::isOverdue).count(),
                account.getCommitments().stream().filter(COMMITMENTS::isCommitmentOpen).count(),
                account.getCommitments().stream().filter(COMMITMENTS::isCommitmentOverdue).count());
    }

    /** Where there is anything to be explained. */
    public Account withPlan(Account account) {
        return Stream.of(legendOpenings(account), legendRisks(account), legendStrategies(account),
                legendActions(account), legendCommitments(account)).anyMatch(Objects::nonNull) ? account : null;
    }

    /** Title of the legend. */
    public String strategyLegendTitle(Account account) {
        return Words.get("legend.title");
    }

    /** Where an action is overdue or a commitment broken without remedy. */
    public Account legendPlanAtRisk(Account account) {
        return MAP.planActions(account).stream().anyMatch(MAP::isOverdue)
                || account.getCommitments().stream().anyMatch(COMMITMENTS::isBrokenWithoutRemedy) ? account : null;
    }

    /** What a red card means. */
    public String legendPlanAtRiskText(Account account) {
        return Words.get("legend.planAtRisk");
    }

    /** Where a part of the plan needs attention. */
    public Account legendLate(Account account) {
        return account.getStrategies().stream().anyMatch(MAP::isStrategyMisfit)
                || MAP.planObjectives(account).stream().anyMatch(MAP::isWithoutMeasure)
                || account.getCommitments().stream().anyMatch(COMMITMENTS::isCommitmentOverdue) ? account : null;
    }

    /** What an amber card means. */
    public String legendLateText(Account account) {
        return Words.get("legend.late");
    }

    /** Where there are openings. */
    public Account legendOpenings(Account account) {
        return !account.getOpenings().isEmpty() ? account : null;
    }

    /** What a yellow card means. */
    public String legendOpeningsText(Account account) {
        return Words.get("legend.openings");
    }

    /** Where there are risks. */
    public Account legendRisks(Account account) {
        return !account.getRisks().isEmpty() ? account : null;
    }

    /** What a reddish card means. */
    public String legendRisksText(Account account) {
        return Words.get("legend.risks");
    }

    /** Where there are strategies. */
    public Account legendStrategies(Account account) {
        return !account.getStrategies().isEmpty() ? account : null;
    }

    /** What a blue card means. */
    public String legendStrategiesText(Account account) {
        return Words.get("legend.strategies");
    }

    /** Where there are objectives. */
    public Account legendObjectives(Account account) {
        return !MAP.planObjectives(account).isEmpty() ? account : null;
    }

    /** What a green card means. */
    public String legendObjectivesText(Account account) {
        return Words.get("legend.objectives");
    }

    /** Where there are actions. */
    public Account legendActions(Account account) {
        return !MAP.planActions(account).isEmpty() ? account : null;
    }

    /** What a violet card means. */
    public String legendActionsText(Account account) {
        return Words.get("legend.actions");
    }

    /** Where there are commitments. */
    public Account legendCommitments(Account account) {
        return !account.getCommitments().isEmpty() ? account : null;
    }

    /** What a grey card means. */
    public String legendCommitmentsText(Account account) {
        return Words.get("legend.commitments");
    }
}
