/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.stage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.model.Account;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageTarget;

/**
 * Judges the network of an account, as it is or as it would be, by the stages of a stage model. What no network tells
 * (assessments, share of wallet) is read when the judge is made.
 */
public final class StageJudge {

    private final AnalysisContext context;
    private final Optional<StageModel> model;
    private final Optional<StageAssessment> assessment;
    private final Optional<StageAssessment> previous;
    private final Optional<StageTarget> target;
    private final OptionalDouble shareOfWallet;
    private final OptionalDouble nature;
    private final OptionalDouble involvement;

    private StageJudge(AnalysisContext context, StageHistory history) {
        this.context = context;
        model = history.model();
        assessment = history.current();
        previous = history.previous();
        target = history.target();
        shareOfWallet = history.shareOfWallet();
        nature = history.nature();
        involvement = history.involvement();
    }

    /** The judge of an account at the date of the context. */
    public static StageJudge of(Account account, AnalysisContext context) {
        return new StageJudge(context, new StageHistory(account, context.asOf()));
    }

    /** Date and thresholds. */
    public AnalysisContext context() {
        return context;
    }

    /** Stage claimed by the current assessment; empty when never assessed. */
    public Optional<Stage> claimed() {
        return assessment.map(StageAssessment::getStage);
    }

    /** The claimed stage, or the first of the model when never assessed; empty without a stage model. */
    public Optional<Stage> reference() {
        return claimed().or(() -> stages().stream().findFirst());
    }

    /** Share of wallet at the date; empty when unknown. */
    public OptionalDouble shareOfWallet() {
        return shareOfWallet;
    }

    /** Stages of the account's stage model in order. */
    public List<Stage> stages() {
        return model.map(m -> m.getStages().stream().sorted(Comparator.comparingInt(Stage::getOrder)).toList())
                .orElse(List.of());
    }

    /** The figures of a network that stages are judged by. */
    public StageFigures figures(AccountNetwork network) {
        return StageFigures.of(network, context.decisionMakerWeight(), shareOfWallet, nature, involvement);
    }

    /** Highest stage that sets thresholds and whose thresholds all hold. */
    public Optional<Stage> evidenced(StageFigures figures) {
        Stage highest = null;
        for (Stage stage : stages()) {
            StageEvidence evidence = StageEvidence.of(stage, figures);
            if (!evidence.results().isEmpty() && evidence.holds()) {
                highest = stage;
            }
        }
        return Optional.ofNullable(highest);
    }

    /** The claimed stage against the evidence of figures. */
    public StageAudit audit(StageFigures figures) {
        Optional<LocalDate> validUntil = assessment
                .map(current -> current.getDate().plusDays(context.assessmentValidDays()));
        return new StageAudit(model, assessment, previous, target,
                stages().stream().map(stage -> StageEvidence.of(stage, figures)).toList(), evidenced(figures),
                validUntil, validUntil.isPresent() && validUntil.get().isBefore(context.asOf()));
    }
}
