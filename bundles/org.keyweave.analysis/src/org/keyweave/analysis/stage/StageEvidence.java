/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.keyweave.model.Stage;

/**
 * All thresholds that a stage sets, against an account.
 *
 * @param stage the stage
 * @param results one result for each threshold that the stage sets, in the order of {@link StageCriterion}
 */
public record StageEvidence(Stage stage, List<CriterionResult> results) {

    /** Room for rounding when figures are compared with thresholds. */
    private static final double TOLERANCE = 1e-9;

    /** The thresholds of a stage against figures. O(1). */
    public static StageEvidence of(Stage stage, StageFigures figures) {
        List<CriterionResult> results = new ArrayList<>();
        if (stage.isSetMinThreads()) {
            results.add(count(StageCriterion.THREADS, stage.getMinThreads(), figures.threads(), 0));
        }
        if (stage.isSetMinEffectiveThreads()) {
            results.add(figure(StageCriterion.EFFECTIVE_THREADS, stage.getMinEffectiveThreads(),
                    OptionalDouble.of(figures.effectiveThreads())));
        }
        if (stage.isSetMaxTopShare()) {
            results.add(figure(StageCriterion.TOP_SHARE, stage.getMaxTopShare(), figures.topShare()));
        }
        if (stage.isSetMinContactsPerDecisionMaker()) {
            OptionalDouble least = figures.leastContacts().isEmpty() ? OptionalDouble.empty()
                    : OptionalDouble.of(figures.leastContacts().getAsInt());
            results.add(figure(StageCriterion.CONTACTS_PER_DECISION_MAKER, stage.getMinContactsPerDecisionMaker(),
                    least));
        }
        if (stage.isSetMinFunctions()) {
            results.add(count(StageCriterion.FUNCTIONS, stage.getMinFunctions(),
                    among(figures.functions(), stage.getExpectedFunctions()), figures.unknownFunctions()));
        }
        if (stage.isSetMinLevels()) {
            results.add(count(StageCriterion.LEVELS, stage.getMinLevels(),
                    among(figures.levels(), stage.getExpectedLevels()), figures.unknownLevels()));
        }
        if (stage.isSetMinTrust()) {
            results.add(figure(StageCriterion.TRUST, stage.getMinTrust(), figures.trust()));
        }
        if (stage.isSetMinLikeForLikePairs()) {
            results.add(count(StageCriterion.LIKE_FOR_LIKE_PAIRS, stage.getMinLikeForLikePairs(),
                    figures.likeForLike().size(), figures.unknownPairs()));
        }
        if (stage.isSetMinShareOfWallet()) {
            results.add(figure(StageCriterion.MIN_SHARE_OF_WALLET, stage.getMinShareOfWallet(),
                    figures.shareOfWallet()));
        }
        if (stage.isSetMaxShareOfWallet()) {
            results.add(greatestShare(stage.getMaxShareOfWallet(), figures.shareOfWallet()));
        }
        if (stage.isSetMinNature()) {
            results.add(figure(StageCriterion.NATURE, stage.getMinNature(), figures.nature()));
        }
        if (stage.isSetMinInvolvement()) {
            results.add(figure(StageCriterion.INVOLVEMENT, stage.getMinInvolvement(), figures.involvement()));
        }
        return new StageEvidence(stage, List.copyOf(results));
    }

    /** Number of covered keys that the stage asks for; of all of them where it lists none. */
    static <T> int among(Set<T> covered, Collection<T> expected) {
        return expected.isEmpty() ? covered.size()
                : (int) expected.stream().distinct().filter(covered::contains).count();
    }

    /** A count of which {@code unknown} more could turn out to belong to it. */
    private static CriterionResult count(StageCriterion criterion, int required, int actual, int unknown) {
        CriterionState state = CriterionState.MISSED;
        if (actual >= required) {
            state = CriterionState.SATISFIED;
        } else if (actual + unknown >= required) {
            state = CriterionState.UNKNOWN;
        }
        return new CriterionResult(criterion, required, OptionalDouble.of(actual), state);
    }

    private static CriterionResult figure(StageCriterion criterion, double required, OptionalDouble actual) {
        if (actual.isEmpty()) {
            return new CriterionResult(criterion, required, actual, CriterionState.UNKNOWN);
        }
        double value = actual.getAsDouble();
        boolean holds = criterion.isUpperBound() ? value <= required + TOLERANCE : value >= required - TOLERANCE;
        return new CriterionResult(criterion, required, actual,
                holds ? CriterionState.SATISFIED : CriterionState.MISSED);
    }

    /**
     * The greatest share is exclusive, so that neighbouring stages do not both hold at their border, unless it is 1.
     */
    private static CriterionResult greatestShare(double required, OptionalDouble actual) {
        StageCriterion criterion = StageCriterion.MAX_SHARE_OF_WALLET;
        if (actual.isPresent() && required < 1) {
            CriterionState state = actual.getAsDouble() < required - TOLERANCE ? CriterionState.SATISFIED
                    : CriterionState.MISSED;
            return new CriterionResult(criterion, required, actual, state);
        }
        return figure(criterion, required, actual);
    }

    /** Whether every threshold is known to hold; true for a stage without thresholds. */
    public boolean holds() {
        return results.stream().allMatch(result -> result.state() == CriterionState.SATISFIED);
    }

    /** Whether some threshold is known to be missed; a stage that does not hold may only lack knowledge. */
    public boolean isRefuted() {
        return results.stream().anyMatch(result -> result.state() == CriterionState.MISSED);
    }

    /** Thresholds that are missed. */
    public List<CriterionResult> missed() {
        return results.stream().filter(result -> result.state() == CriterionState.MISSED).toList();
    }

    /** Thresholds that cannot be judged because the figure is unknown. */
    public List<CriterionResult> unknown() {
        return results.stream().filter(result -> result.state() == CriterionState.UNKNOWN).toList();
    }

    /** The result of one criterion; empty when the stage sets no such threshold. */
    public Optional<CriterionResult> result(StageCriterion criterion) {
        return results.stream().filter(result -> result.criterion() == criterion).findFirst();
    }
}
