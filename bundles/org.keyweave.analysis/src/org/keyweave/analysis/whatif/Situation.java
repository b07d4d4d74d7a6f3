/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.whatif;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.coverage.DecisionMaker;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.analysis.stage.StageFigures;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.analysis.thread.ThreadClass;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;

/**
 * State of an account's network before or after a change.
 *
 * @param threads thread count
 * @param threadClass kind of the network
 * @param contacts pairs of people in contact
 * @param effectiveThreads smaller of both sides; empty without a contact
 * @param topShare share of the busiest person of either side; empty without a contact
 * @param functions customer functions in contact
 * @param levels customer levels in contact
 * @param decisionShare share of the known decision weight in contact; empty when no weight is known
 * @param uncoveredDecisionMakers decision makers without a contact
 * @param evidenced highest stage whose thresholds all hold
 * @param claimedEvidence evidence for the claimed stage; empty when never assessed
 */
public record Situation(int threads, ThreadClass threadClass, int contacts, OptionalDouble effectiveThreads,
        OptionalDouble topShare, Set<BusinessFunction> functions, Set<Level> levels, OptionalDouble decisionShare,
        List<Person> uncoveredDecisionMakers, Optional<Stage> evidenced, Optional<StageEvidence> claimedEvidence) {

    /** The state of a network, by the stages of its account; O(contacts · √people). */
    public static Situation of(AccountNetwork network, StageJudge judge) {
        StageFigures figures = judge.figures(network);
        DecisionCoverage decision = DecisionCoverage.of(network, judge.context().decisionMakerWeight());
        OptionalDouble effective = figures.topShare().isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(figures.effectiveThreads());
        return new Situation(figures.threads(), ThreadCount.of(network).threadClass(), network.graph().edges(),
                effective, figures.topShare(), figures.functions(), figures.levels(), decision.share(),
                decision.uncovered().stream().map(DecisionMaker::person).toList(), judge.evidenced(figures),
                judge.claimed().map(stage -> StageEvidence.of(stage, figures)));
    }
}
