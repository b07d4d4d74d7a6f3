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
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.OpeningStatus;
import org.keyweave.model.Risk;
import org.keyweave.model.RiskStatus;
import org.keyweave.ui.internal.account.LinkList.Line;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Numbers;
import org.keyweave.ui.session.ElementLabels;

/** The lists of the dashboard. */
final class DashboardLists {

    /** Severity times likelihood, each from 1 to 5. */
    private static final int MOST_EXPOSED = 25;

    /** Exposure from which a risk is marked: 3 times 4. */
    private static final int GRAVE = 12;

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
                    .map(each -> dated(ElementLabels.label(each), each.getUntil(), each)).toList();
            case "risks" -> account.getRisks().stream()
                    .filter(each -> each.getStatus() == RiskStatus.OPEN || each.getStatus() == RiskStatus.OCCURRED)
                    .sorted(Comparator.comparing(DashboardLists::exposure).reversed()).map(DashboardLists::risk)
                    .toList();
            case "commitments" -> account.getCommitments().stream()
                    .filter(each -> each.getOutcome() == CommitmentOutcome.OPEN)
                    .map(each -> dated(ElementLabels.label(each), each.getDue(), each)).toList();
            case "uncovered" -> analysis.decisionCoverage().uncovered().stream()
                    .map(each -> new Line(ElementLabels.person(each.person()), each.person())).toList();
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static int exposure(Risk risk) {
        return risk.getExposure() == null ? -1 : risk.getExposure();
    }

    private static Line risk(Risk risk) {
        boolean grave = exposure(risk) >= GRAVE;
        return new Line(ElementLabels.label(risk), risk.getExposure() == null ? ElementLabels.UNKNOWN
                : risk.getExposure() + " / " + MOST_EXPOSED, grave ? Standing.RISK : Standing.UNKNOWN, risk);
    }

    private Line action(Action action) {
        String owner = action.getOwner() == null ? Texts.get("plan.noOwner") : ElementLabels.label(action.getOwner());
        return dated(ElementLabels.label(action) + " (" + owner + ")", action.getDue(), action);
    }

    private Line dated(String text, LocalDate due, EObject element) {
        boolean late = due != null && due.isBefore(today);
        return new Line(text, due == null ? "" : late ? Texts.get("plan.overdue", due) : due.toString(),
                late ? Standing.RISK : Standing.UNKNOWN, element);
    }

    private List<Line> missing() {
        List<Line> lines = new ArrayList<>();
        Locale locale = Locale.getDefault();
        analysis.stageAudit().claimedEvidence().ifPresent(evidence -> {
            for (CriterionResult result : evidence.missed()) {
                lines.add(new Line(result.criterion().label(locale), against(result), Standing.RISK, null));
            }
            for (CriterionResult result : evidence.unknown()) {
                lines.add(new Line(Texts.get("dashboard.criterion.unknown", result.criterion().label(locale)), null));
            }
        });
        return lines;
    }

    private static String against(CriterionResult result) {
        boolean share = switch (result.criterion()) {
            case TOP_SHARE, MIN_SHARE_OF_WALLET, MAX_SHARE_OF_WALLET -> true;
            default -> false;
        };
        OptionalDouble required = OptionalDouble.of(result.required());
        return Texts.get(result.criterion().isUpperBound() ? "dashboard.atMost" : "dashboard.atLeast",
                share ? Numbers.share(result.actual()) : Numbers.one(result.actual()),
                share ? Numbers.share(required) : Numbers.one(required));
    }
}
