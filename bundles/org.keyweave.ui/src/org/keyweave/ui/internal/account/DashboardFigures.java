/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.coverage.FunctionCoverage;
import org.keyweave.analysis.coverage.LevelCoverage;
import org.keyweave.analysis.dossier.CommitmentFigures;
import org.keyweave.analysis.figure.Messages;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Numbers;
import org.keyweave.ui.session.ElementLabels;

/** The figures of an account as texts. */
final class DashboardFigures {

    /**
     * A figure as it is shown.
     *
     * @param value the figure itself
     * @param note what it hangs on
     */
    record Shown(String value, String note) {
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
                    Texts.get("card.contacts", analysis.network().contacts().size()));
            case "topShare" -> new Shown(Numbers.share(analysis.topShare()), analysis.busiest()
                    .map(member -> ElementLabels.person(member.person())).orElse(""));
            case "functionCoverage" -> functions();
            case "levelCoverage" -> levels();
            case "decisionCoverage" -> new Shown(Numbers.share(analysis.decisionCoverage().share()),
                    Texts.get("card.uncovered", analysis.decisionCoverage().uncovered().size()));
            case "trust" -> new Shown(Numbers.one(analysis.trust().mean()),
                    Texts.get("card.trust", analysis.trust().known(), analysis.trust().unknown()));
            case "silence" -> new Shown(Numbers.one(analysis.recency().meanSilence()),
                    Texts.get("card.overdue", analysis.recency().overdue().size()));
            case "commitmentsKept" -> commitments();
            case "shareOfCustomer" -> new Shown(Numbers.share(analysis.value().shareOfCustomer()),
                    trend(analysis.value().shareTrend()));
            case "revenue" -> new Shown(Numbers.money(analysis.value().revenue(), currency()),
                    trend(analysis.value().revenueGrowth()));
            default -> throw new IllegalArgumentException(id);
        };
    }

    private Shown threads() {
        String kind = Messages.of(Locale.getDefault()).label(analysis.threads().threadClass());
        String people = analysis.threads().criticalSet().stream().map(member -> ElementLabels.label(member.person()))
                .collect(Collectors.joining(", "));
        return new Shown(Integer.toString(analysis.threads().count()),
                people.isEmpty() ? kind : kind + "\n" + Texts.get("card.hangsOn", people));
    }

    private Shown stage() {
        StageAudit audit = analysis.stageAudit();
        String claimed = audit.claimed().map(ElementLabels::label).orElse(ElementLabels.UNKNOWN);
        String evidenced = audit.evidenced().map(ElementLabels::label).orElse(Texts.get("card.stage.none"));
        return new Shown(evidenced, Texts.get("card.claimed", claimed));
    }

    private Shown functions() {
        FunctionCoverage coverage = analysis.functionCoverage();
        return new Shown(Numbers.share(coverage.share()), missing(coverage.missing()));
    }

    private Shown levels() {
        LevelCoverage coverage = analysis.levelCoverage();
        return new Shown(Numbers.share(coverage.share()), missing(coverage.missing()));
    }

    private static String missing(Collection<?> missing) {
        return missing.isEmpty() ? Texts.get("card.complete") : Texts.get("card.missing",
                missing.stream().map(ElementLabels::value).collect(Collectors.joining(", ")));
    }

    private Shown commitments() {
        CommitmentFigures figures = analysis.commitments();
        return new Shown(Numbers.share(figures.keptShare()), Texts.get("card.commitments", figures.kept().size(),
                figures.broken().size(), figures.open().size()));
    }

    private static String trend(OptionalDouble change) {
        return change.isEmpty() ? "" : Texts.get("card.trend",
                (change.getAsDouble() >= 0 ? "+" : "") + Numbers.share(change));
    }

    private String currency() {
        Portfolio portfolio = analysis.account().getPortfolio();
        return portfolio == null ? null : portfolio.getCurrency();
    }
}
