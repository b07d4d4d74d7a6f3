/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.dossier.CommitmentFigures;
import org.keyweave.analysis.figure.Messages;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Numbers;
import org.keyweave.ui.session.ElementLabels;

/** The figures of an account as texts, each with how it stands against what the stage asks for. */
final class DashboardFigures {

    /**
     * A figure as it is shown.
     *
     * @param value the figure itself
     * @param note what it hangs on
     * @param standing how it stands against what is asked
     */
    record Shown(String value, String note, Standing standing) {
    }

    private final AccountAnalysis analysis;

    DashboardFigures(AccountAnalysis analysis) {
        this.analysis = analysis;
    }

    Shown figure(String id) {
        return switch (id) {
            case "threadCount" -> threads();
            case "stageEvidence" -> stage();
            case "effectiveThreads" -> new Shown(Numbers.one(analysis.effectiveThreads()),
                    Texts.get("card.contacts", analysis.network().contacts().size()),
                    against(StageCriterion.EFFECTIVE_THREADS));
            case "topShare" -> new Shown(Numbers.share(analysis.topShare()), busiest(),
                    analysis.hiddenSingleThread().isPresent() && against(StageCriterion.TOP_SHARE) != Standing.RISK
                            ? Standing.WATCH : against(StageCriterion.TOP_SHARE));
            case "decisionCoverage" -> decision();
            case "trust" -> new Shown(Numbers.one(analysis.trust().mean()),
                    Texts.get("card.trust", analysis.trust().known(), analysis.trust().unknown()),
                    against(StageCriterion.TRUST));
            case "silence" -> silence();
            case "commitmentsKept" -> commitments();
            case "shareOfCustomer" -> new Shown(Numbers.share(analysis.value().shareOfCustomer()),
                    points(analysis.value().shareTrend()), share());
            case "revenue" -> new Shown(revenue(), trend(analysis.value().revenueGrowth()), Standing.UNKNOWN);
            default -> throw new IllegalArgumentException(id);
        };
    }

    /** How the account stands against one threshold of the claimed stage. */
    private Standing against(StageCriterion criterion) {
        return analysis.stageAudit().claimedEvidence().flatMap(evidence -> evidence.result(criterion))
                .map(result -> switch (result.state()) {
                    case SATISFIED -> Standing.GOOD;
                    case MISSED -> Standing.RISK;
                    default -> Standing.UNKNOWN;
                }).orElse(Standing.UNKNOWN);
    }

    private Shown threads() {
        ThreadCount threads = analysis.threads();
        String kind = Messages.of(Locale.getDefault()).label(threads.threadClass());
        String people = threads.criticalSet().stream().map(member -> ElementLabels.label(member.person()))
                .collect(Collectors.joining(Texts.get("list.separator")));
        Standing standing = threads.count() == 0 || threads.threadClass().isSingleThread() ? Standing.RISK
                : against(StageCriterion.THREADS);
        return new Shown(Integer.toString(threads.count()),
                people.isEmpty() ? kind : kind + Texts.get("list.clause") + Texts.get("card.hangsOn", people),
                standing);
    }

    private Shown stage() {
        StageAudit audit = analysis.stageAudit();
        String claimed = audit.claimed().map(ElementLabels::label).orElse(Texts.get("card.stage.notAssessed"));
        String evidenced = audit.evidenced().map(ElementLabels::label).orElse(Texts.get("card.stage.none"));
        Standing standing = audit.claimedEvidence().map(evidence -> evidence.isRefuted() ? Standing.RISK
                : audit.stale() || !evidence.holds() ? Standing.WATCH : Standing.GOOD).orElse(Standing.UNKNOWN);
        return new Shown(claimed, Texts.get(audit.stale() ? "card.evidenced.stale" : "card.evidenced", evidenced),
                standing);
    }

    private String busiest() {
        String name = analysis.busiest().map(member -> ElementLabels.person(member.person())).orElse("");
        return analysis.stageAudit().claimedEvidence().flatMap(each -> each.result(StageCriterion.TOP_SHARE))
                .map(result -> name + Texts.get("list.clause")
                        + Texts.get("card.atMost", Numbers.share(OptionalDouble.of(result.required())))).orElse(name);
    }

    private Shown decision() {
        DecisionCoverage coverage = analysis.decisionCoverage();
        Standing standing = !coverage.uncovered().isEmpty() ? Standing.RISK
                : !coverage.singleThread().isEmpty() && against(StageCriterion.CONTACTS_PER_DECISION_MAKER)
                        == Standing.RISK ? Standing.WATCH
                        : coverage.decisionMakers().isEmpty() ? Standing.UNKNOWN : Standing.GOOD;
        return new Shown(Numbers.share(coverage.share()), coverage.uncovered().isEmpty()
                ? Texts.get("card.oneContact", coverage.decisionMakers().size(), coverage.singleThread().size())
                : Texts.get("card.uncovered", coverage.uncovered().stream().map(each -> ElementLabels.label(
                        each.person())).collect(Collectors.joining(Texts.get("list.separator")))), standing);
    }

    private Shown silence() {
        int overdue = analysis.recency().overdue().size();
        OptionalDouble days = analysis.recency().meanSilence();
        return new Shown(days.isEmpty() ? ElementLabels.UNKNOWN
                : Texts.get("card.days", Math.round(days.getAsDouble())), Texts.get("card.overdue", overdue),
                overdue > 0 ? Standing.WATCH : days.isPresent() ? Standing.GOOD : Standing.UNKNOWN);
    }

    private Shown commitments() {
        CommitmentFigures figures = analysis.commitments();
        Standing standing = figures.keptShare().isEmpty() ? Standing.UNKNOWN
                : figures.broken().isEmpty() ? Standing.GOOD : Standing.WATCH;
        return new Shown(Numbers.share(figures.keptShare()), Texts.get("card.commitments", figures.kept().size(),
                figures.broken().size(), figures.open().size()), standing);
    }

    private Standing share() {
        Standing least = against(StageCriterion.MIN_SHARE_OF_WALLET);
        Standing most = against(StageCriterion.MAX_SHARE_OF_WALLET);
        return least == Standing.RISK || most == Standing.RISK ? Standing.WATCH
                : least == Standing.UNKNOWN ? most : least;
    }

    private static String trend(OptionalDouble change) {
        return change.isEmpty() ? "" : Texts.get("card.trend",
                (change.getAsDouble() >= 0 ? "+" : "") + Numbers.share(change));
    }

    /** A difference of shares, in percentage points. */
    private static String points(OptionalDouble change) {
        return change.isEmpty() ? "" : Texts.get("card.points",
                String.format(Locale.getDefault(), "%+d", Math.round(change.getAsDouble() * 100)));
    }

    private String revenue() {
        OptionalDouble revenue = analysis.value().revenue();
        return revenue.isEmpty() ? ElementLabels.UNKNOWN
                : Numbers.brief(revenue.getAsDouble()) + (currency() == null ? "" : " " + currency());
    }

    private String currency() {
        Portfolio portfolio = analysis.account().getPortfolio();
        return portfolio == null ? null : portfolio.getCurrency();
    }
}
