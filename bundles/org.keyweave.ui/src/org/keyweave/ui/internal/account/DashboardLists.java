/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.OpeningStatus;
import org.keyweave.model.Risk;
import org.keyweave.model.RiskStatus;
import org.keyweave.ui.internal.account.LinkList.Line;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Numbers;
import org.keyweave.ui.session.ElementLabels;

/** The lists of the dashboard. */
final class DashboardLists {

    private final AccountAnalysis analysis;
    private final Account account;
    private final LocalDate today;

    DashboardLists(AccountAnalysis analysis) {
        this.analysis = analysis;
        this.account = analysis.account();
        this.today = analysis.context().asOf();
    }

    List<Line> lines(String id) {
        return switch (id) {
            case "missing" -> missing();
            case "critical" -> analysis.threads().criticalSet().stream()
                    .map(member -> new Line(ElementLabels.person(member.person()), member.person())).toList();
            case "actions" -> Actions.of(account).stream().filter(action -> !Actions.isClosed(action))
                    .sorted(Comparator.comparing(Action::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
                    .map(this::action).toList();
            case "openings" -> account.getOpenings().stream()
                    .filter(each -> each.getStatus() == OpeningStatus.OPEN || each.getStatus() == OpeningStatus.PURSUED)
                    .map(each -> new Line(ElementLabels.label(each) + until(each.getUntil()), each)).toList();
            case "risks" -> account.getRisks().stream()
                    .filter(each -> each.getStatus() == RiskStatus.OPEN || each.getStatus() == RiskStatus.OCCURRED)
                    .sorted(Comparator.comparing(DashboardLists::exposure).reversed())
                    .map(each -> new Line(ElementLabels.label(each) + "  "
                            + (each.getExposure() == null ? ElementLabels.UNKNOWN : each.getExposure()), each))
                    .toList();
            case "commitments" -> account.getCommitments().stream()
                    .filter(each -> each.getOutcome() == CommitmentOutcome.OPEN)
                    .map(each -> new Line(ElementLabels.label(each) + until(each.getDue()), each)).toList();
            case "uncovered" -> analysis.decisionCoverage().uncovered().stream()
                    .map(each -> new Line(ElementLabels.person(each.person()), each.person())).toList();
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static int exposure(Risk risk) {
        return risk.getExposure() == null ? -1 : risk.getExposure();
    }

    private Line action(Action action) {
        String owner = action.getOwner() == null ? Texts.get("plan.noOwner") : ElementLabels.label(action.getOwner());
        return new Line(ElementLabels.label(action) + "  (" + owner + ")" + until(action.getDue()), action);
    }

    private String until(LocalDate due) {
        return due == null ? "" : "  " + (due.isBefore(today) ? Texts.get("plan.overdue", due) : due.toString());
    }

    private List<Line> missing() {
        List<Line> lines = new ArrayList<>();
        Locale locale = Locale.getDefault();
        analysis.stageAudit().claimedEvidence().ifPresent(evidence -> {
            for (CriterionResult result : evidence.missed()) {
                lines.add(new Line(Texts.get("dashboard.criterion", result.criterion().label(locale),
                        Numbers.one(result.actual()), Numbers.one(java.util.OptionalDouble.of(result.required()))),
                        null));
            }
            for (CriterionResult result : evidence.unknown()) {
                lines.add(new Line(Texts.get("dashboard.criterion.unknown", result.criterion().label(locale)), null));
            }
        });
        return lines;
    }
}
