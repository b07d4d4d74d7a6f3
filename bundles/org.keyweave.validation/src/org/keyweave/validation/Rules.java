/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.keyweave.validation.core.Rule;
import org.keyweave.validation.rules.model.DanglingReferenceRule;
import org.keyweave.validation.rules.model.DatesOutOfOrderRule;
import org.keyweave.validation.rules.model.DuplicatePersonRule;
import org.keyweave.validation.rules.model.MissingNameRule;
import org.keyweave.validation.rules.model.TouchpointSameSideRule;
import org.keyweave.validation.rules.network.ContactHasLeftRule;
import org.keyweave.validation.rules.network.DecisionMakerSingleThreadRule;
import org.keyweave.validation.rules.network.DecisionMakerUncoveredRule;
import org.keyweave.validation.rules.network.FunctionUncoveredRule;
import org.keyweave.validation.rules.network.HiddenSingleThreadRule;
import org.keyweave.validation.rules.network.LevelUncoveredRule;
import org.keyweave.validation.rules.network.NoContactRule;
import org.keyweave.validation.rules.network.PersonalOnlyTrustRule;
import org.keyweave.validation.rules.network.SingleThreadRule;
import org.keyweave.validation.rules.network.ThreadsBelowStageRule;
import org.keyweave.validation.rules.network.TouchpointSilentRule;
import org.keyweave.validation.rules.plan.ActionOverdueRule;
import org.keyweave.validation.rules.plan.ActionUnownedRule;
import org.keyweave.validation.rules.plan.CommitmentBrokenWithoutRemedyRule;
import org.keyweave.validation.rules.plan.CommitmentOverdueRule;
import org.keyweave.validation.rules.plan.ObjectiveWithoutMeasureRule;
import org.keyweave.validation.rules.plan.OpeningWithoutStrategyRule;
import org.keyweave.validation.rules.plan.RiskWithoutCountermeasureRule;
import org.keyweave.validation.rules.plan.StrategyStageMismatchRule;
import org.keyweave.validation.rules.portfolio.RelationshipTypeMismatchRule;
import org.keyweave.validation.rules.portfolio.RevenueConcentrationRule;
import org.keyweave.validation.rules.portfolio.RivalSingleThreadRule;
import org.keyweave.validation.rules.stage.AssessmentStaleRule;
import org.keyweave.validation.rules.stage.NoTargetStageRule;
import org.keyweave.validation.rules.stage.ShareOfWalletMismatchRule;
import org.keyweave.validation.rules.stage.StageNotEvidencedRule;
import org.keyweave.validation.rules.stage.StageRegressedRule;

/** All rules. The order is the one in which findings of one severity are listed. */
public final class Rules {

    private static final List<Rule<?>> ALL = List.of(
            new NoContactRule(),
            new SingleThreadRule(),
            new HiddenSingleThreadRule(),
            new ThreadsBelowStageRule(),
            new DecisionMakerSingleThreadRule(),
            new DecisionMakerUncoveredRule(),
            new FunctionUncoveredRule(),
            new LevelUncoveredRule(),
            new TouchpointSilentRule(),
            new PersonalOnlyTrustRule(),
            new ContactHasLeftRule(),
            new StageNotEvidencedRule(),
            new ShareOfWalletMismatchRule(),
            new AssessmentStaleRule(),
            new StageRegressedRule(),
            new NoTargetStageRule(),
            new StrategyStageMismatchRule(),
            new ActionOverdueRule(),
            new ActionUnownedRule(),
            new ObjectiveWithoutMeasureRule(),
            new OpeningWithoutStrategyRule(),
            new RiskWithoutCountermeasureRule(),
            new CommitmentOverdueRule(),
            new CommitmentBrokenWithoutRemedyRule(),
            new RevenueConcentrationRule(),
            new RelationshipTypeMismatchRule(),
            new RivalSingleThreadRule(),
            new MissingNameRule(),
            new DuplicatePersonRule(),
            new TouchpointSameSideRule(),
            new DatesOutOfOrderRule(),
            new DanglingReferenceRule());

    private static final Map<String, Rule<?>> BY_ID = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private Rules() {
    }

    /** All rules in order. */
    public static List<Rule<?>> all() {
        return ALL;
    }

    /** The rule of an identifier; empty when there is none. */
    public static Optional<Rule<?>> byId(String id) {
        return Optional.ofNullable(id == null ? null : BY_ID.get(id));
    }
}
