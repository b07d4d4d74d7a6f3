/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.keyweave.analysis.coverage.FunctionCoverage;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.analysis.stage.CriterionState;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.design.DesignLanguage;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;

/** The headline of the relationship network in figures: threads, functions, busiest person, stage. */
public class NetworkHeadlineServices {

    /** Thread count against what the claimed stage needs. */
    public String headlineThreads(Account account) {
        int count = Snapshots.of(account).threads().count();
        return required(account, StageCriterion.THREADS)
                .map(needed -> Words.get("headline.threadsOf", count, (int) needed.required()))
                .orElseGet(() -> Words.get("headline.threads", count));
    }

    /** Whether there are fewer threads than needed, or only one. */
    public boolean headlineThreadsFailed(Account account) {
        return isMissed(account, StageCriterion.THREADS) || Snapshots.of(account).threads().count() == 0;
    }

    /** Whether nothing says how many threads are needed. */
    public boolean headlineThreadsUnknown(Account account) {
        return required(account, StageCriterion.THREADS).isEmpty();
    }

    /** Definition of the thread count and the critical set by name. */
    public String headlineThreadsTooltip(Account account) {
        List<Member> critical = Snapshots.of(account).threads().criticalSet();
        String names = critical.stream().map(member -> Words.name(member.person().getName()))
                .collect(Collectors.joining(", "));
        return Words.get(critical.isEmpty() ? "headline.threadsTooltipNone" : "headline.threadsTooltip", names);
    }

    /** Functions of the customer in contact, of those that count at the stage. */
    public String headlineFunctions(Account account) {
        FunctionCoverage coverage = Snapshots.of(account).functionCoverage();
        return Words.get("headline.functions", coverage.expected().size() - coverage.missing().size(),
                coverage.expected().size());
    }

    /** Whether fewer functions are covered than the stage needs. */
    public boolean headlineFunctionsFailed(Account account) {
        return isMissed(account, StageCriterion.FUNCTIONS);
    }

    /** Whether no function is expected. */
    public boolean headlineFunctionsUnknown(Account account) {
        return Snapshots.of(account).functionCoverage().expected().isEmpty();
    }

    /** The functions that are missing. */
    public String headlineFunctionsTooltip(Account account) {
        FunctionCoverage coverage = Snapshots.of(account).functionCoverage();
        return coverage.missing().isEmpty() ? Words.get("headline.functionsTooltipAll")
                : Words.get("headline.functionsTooltip",
                        coverage.missing().stream().map(Words::literal).collect(Collectors.joining(", ")));
    }

    /** Share of the contacts that one person carries. */
    public String headlineBusiest(Account account) {
        return Words.get("headline.busiest", Words.percent(Snapshots.of(account).topShare()));
    }

    /** Whether one person carries more than the stage allows. */
    public boolean headlineBusiestFailed(Account account) {
        return isMissed(account, StageCriterion.TOP_SHARE) || Snapshots.of(account).hiddenSingleThread().isPresent();
    }

    /** Whether there is no contact to be shared. */
    public boolean headlineBusiestUnknown(Account account) {
        return Snapshots.of(account).topShare().isEmpty();
    }

    /** Who the busiest person is. */
    public String headlineBusiestTooltip(Account account) {
        return Snapshots.of(account).busiest()
                .map(member -> Words.get("headline.busiestTooltip", Words.name(member.person().getName())))
                .orElseGet(() -> Words.get("headline.busiestTooltipNone"));
    }

    /** The stage, evidenced or not. */
    public String headlineStage(Account account) {
        StageAudit audit = Snapshots.of(account).stageAudit();
        if (audit.claimed().isEmpty()) {
            return Words.get("headline.stageNone");
        }
        String name = Words.name(audit.claimed().get().getName());
        return audit.claimedEvidence().filter(StageEvidence::holds).isPresent() ? Words.get("headline.stageHolds", name)
                : Words.get("headline.stageOpen", name);
    }

    /** Whether the claimed stage is refuted by the figures. */
    public boolean headlineStageFailed(Account account) {
        return Snapshots.of(account).stageAudit().claimedEvidence().filter(StageEvidence::isRefuted).isPresent();
    }

    /** Whether the stage is not claimed, or neither evidenced nor refuted. */
    public boolean headlineStageUnknown(Account account) {
        Optional<StageEvidence> evidence = Snapshots.of(account).stageAudit().claimedEvidence();
        return evidence.isEmpty() || !evidence.get().holds();
    }

    /** What the claimed stage lacks. */
    public String headlineStageTooltip(Account account) {
        return Snapshots.of(account).stageAudit().claimedEvidence().map(NetworkHeadlineServices::missing)
                .orElseGet(() -> Words.get("headline.stageTooltipNone"));
    }

    static String missing(StageEvidence evidence) {
        List<CriterionResult> lacking = evidence.results().stream()
                .filter(result -> result.state() != CriterionState.SATISFIED).toList();
        if (lacking.isEmpty()) {
            return Words.get("stage.allHolds");
        }
        return Words.get("stage.lacks") + "\n" + lacking.stream()
                .map(result -> Words.get("stage.lack",
                        result.criterion().label(DesignLanguage.current()),
                        result.actual().isPresent() ? Words.number(result.actual().getAsDouble()) : Words.get("unknown"),
                        Words.number(result.required())))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<CriterionResult> required(Account account, StageCriterion criterion) {
        return Snapshots.of(account).stageAudit().claimedEvidence().stream()
                .flatMap(evidence -> evidence.results().stream()).filter(result -> result.criterion() == criterion)
                .findFirst();
    }

    private static boolean isMissed(Account account, StageCriterion criterion) {
        return required(account, criterion).filter(result -> result.state() == CriterionState.MISSED).isPresent();
    }
}
