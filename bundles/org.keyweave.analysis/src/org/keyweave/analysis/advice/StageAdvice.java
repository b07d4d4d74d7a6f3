/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.List;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.model.Stage;

/**
 * New touchpoints that reach the thresholds of a stage as far as touchpoints can: threads, functions, levels, contacts
 * of decision makers, like-for-like pairs. Found greedily: in each step the touchpoint that serves most of what is
 * missing; none of the proposals can be left out, but another choice may need fewer. Trust, share of wallet and the
 * even spread of contacts grow with time and are only reported.
 *
 * @param stage the stage
 * @param before evidence today
 * @param after evidence once every proposal is carried out, each counted as one contact
 * @param proposals proposed touchpoints, those that serve most first
 * @param obstacles what cannot be reached by touchpoints between the present people
 */
public record StageAdvice(Stage stage, StageEvidence before, StageEvidence after, List<Proposal> proposals,
        List<Obstacle> obstacles) {

    /**
     * The advice for a network; O(contacts · √people) for each proposal, and as many comparisons as a shortlist has
     * pairs.
     *
     * @param network network of the account
     * @param judge judge of its stage
     * @param stage stage to be reached
     */
    public static StageAdvice of(AccountNetwork network, StageJudge judge, Stage stage) {
        return new StageAdvisor(network, judge, stage).advise();
    }
}
