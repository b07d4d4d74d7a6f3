/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.cli.CommandContext;
import org.keyweave.model.Stage;

/** Stages and their thresholds in words. */
final class Stages {

    private final CommandContext context;

    Stages(CommandContext context) {
        this.context = context;
    }

    /** Threads that the claimed stage needs; empty when no stage is claimed or it sets no threshold. */
    static Optional<Integer> threadsNeeded(AccountAnalysis analysis) {
        return analysis.stageAudit().claimedEvidence().flatMap(Stages::threadsNeeded);
    }

    /** Threads that a stage needs. */
    static Optional<Integer> threadsNeeded(StageEvidence evidence) {
        return evidence.results().stream().filter(result -> result.criterion() == StageCriterion.THREADS).findFirst()
                .map(result -> (int) result.required());
    }

    /** Name of a stage; a dash word when there is none. */
    String name(Optional<Stage> stage) {
        return stage.map(each -> Names.of(each, context)).orElse(context.text("none"));
    }

    /** A threshold with the account's figure. */
    String criterion(CriterionResult result) {
        String key = result.criterion().isUpperBound() ? "analyze.missing.atMost" : "analyze.missing.text";
        return context.text(key, result.criterion().label(context.locale()),
                figure(result.criterion(), result.actual()), figure(result.criterion(),
                        OptionalDouble.of(result.required())));
    }

    private String figure(StageCriterion criterion, OptionalDouble value) {
        return switch (criterion) {
            case TOP_SHARE, MIN_SHARE_OF_WALLET, MAX_SHARE_OF_WALLET -> Numbers.share(value, context);
            default -> Numbers.number(value, context);
        };
    }
}
