/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.Commitment;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.Objective;
import org.keyweave.model.Opening;
import org.keyweave.model.Risk;
import org.keyweave.model.RiskStatus;
import org.keyweave.model.Strategy;
import org.keyweave.model.TaskStatus;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;

/** What is planned: strategies with objectives and actions, openings, risks, commitments, next steps. */
final class PlanPart {

    /** Risks from this exposure (severity × likelihood, at most 25) on are shown as grave. */
    private static final int GRAVE_EXPOSURE = 12;

    private final Workshop shop;
    private final Texts texts;

    PlanPart(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
    }

    void add(AccountAnalysis analysis) {
        Account account = analysis.account();
        List<Block> strategies = new ArrayList<>();
        strategies(account, strategies);
        objectives(account, strategies);
        if (!account.getStrategies().isEmpty()) {
            strategies.add(shop.diagram("StrategyMap", account));
        }
        shop.add("strategies", texts.get("section.strategies"), 2, strategies);
        List<Block> actions = new ArrayList<>();
        actions(shop.unique("actions"), texts.get("table.actions"), actions(account), actions, "empty.actions");
        shop.add("actions", texts.get("section.actions"), 2, actions);
        List<Block> openings = new ArrayList<>();
        openings(account, openings);
        risks(account, openings);
        shop.add("openings", texts.get("section.openings"), 2, openings);
        List<Block> commitments = new ArrayList<>();
        commitments.add(new Block.Cards(List.of(texts.card("commitmentsKept",
                texts.share(analysis.commitments().keptShare()), texts.get("commitments.tally",
                        analysis.commitments().kept().size(), analysis.commitments().broken().size(),
                        analysis.commitments().open().size())))));
        commitments(account, commitments);
        shop.add("commitments", texts.get("section.commitments"), 2, commitments);
        List<Block> next = new ArrayList<>();
        actions(shop.unique("nextSteps"), texts.get("table.nextSteps"), actions(account).stream()
                .filter(PlanPart::isOpen).sorted(Comparator.comparing(Action::getDue,
                        Comparator.nullsLast(Comparator.naturalOrder()))).toList(), next, "empty.nextSteps");
        shop.add("nextSteps", texts.get("section.nextSteps"), 2, next);
    }

    /** Actions of the account, of its strategies and of their objectives, in the order of the model. */
    static List<Action> actions(Account account) {
        List<Action> actions = new ArrayList<>(account.getActions());
        for (Strategy strategy : account.getStrategies()) {
            actions.addAll(strategy.getActions());
            strategy.getObjectives().forEach(objective -> actions.addAll(objective.getActions()));
        }
        return actions;
    }

    static boolean isOpen(Action action) {
        return action.getStatus() == TaskStatus.OPEN || action.getStatus() == TaskStatus.IN_PROGRESS;
    }

    private void strategies(Account account, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("strategies"), texts.get("table.strategies"),
                texts.column(NAMED_ELEMENT__NAME), texts.column(STRATEGY__STAGE), texts.column(STRATEGY__OWNER),
                texts.column(STRATEGY__STATUS), texts.column(STRATEGY__END),
                texts.column(NAMED_ELEMENT__DESCRIPTION));
        for (Strategy each : account.getStrategies()) {
            rows.row(texts.element(each), texts.element(each.getStage()), texts.element(each.getOwner()),
                    texts.text(texts.literal(each.getStatus())), texts.date(each.getEnd()),
                    texts.remark(each.getDescription()));
        }
        rows.addTo(blocks, texts.note("empty.strategies"));
    }

    private void objectives(Account account, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("objectives"), texts.get("table.objectives"),
                texts.column(NAMED_ELEMENT__NAME), texts.column(OBJECTIVE__MEASURE),
                texts.column(OBJECTIVE__BASELINE), texts.column(OBJECTIVE__ACTUAL), texts.column(OBJECTIVE__TARGET),
                texts.column(OBJECTIVE__PROGRESS), texts.column(OBJECTIVE__DUE));
        for (Strategy strategy : account.getStrategies()) {
            for (Objective each : strategy.getObjectives()) {
                rows.row(texts.element(each), texts.text(each.getMeasure()),
                        texts.figure(Cell.Type.NUMBER, each, OBJECTIVE__BASELINE),
                        texts.figure(Cell.Type.NUMBER, each, OBJECTIVE__ACTUAL),
                        texts.figure(Cell.Type.NUMBER, each, OBJECTIVE__TARGET),
                        texts.figure(Cell.Type.SHARE, each, OBJECTIVE__PROGRESS), texts.date(each.getDue()));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(rows.table());
        }
    }

    void actions(String id, String caption, List<Action> actions, List<Block> blocks, String empty) {
        Texts.Rows rows = texts.rows(id, caption, texts.column(NAMED_ELEMENT__NAME), texts.column(ACTION__OWNER),
                texts.column(ACTION__DUE), texts.column(ACTION__STATUS), texts.column(ACTION__PRIORITY),
                texts.column(ACTION__TARGETS));
        for (Action each : actions) {
            boolean overdue = isOpen(each) && isBefore(each.getDue(), shop.date());
            rows.row(texts.element(each), texts.element(each.getOwner()).with(each.getOwner() == null && isOpen(each)
                    ? Tone.WATCH : Tone.PLAIN),
                    texts.date(each.getDue()), texts.text(overdue ? texts.get("action.overdue",
                            texts.literal(each.getStatus())) : texts.literal(each.getStatus()))
                            .with(overdue ? Tone.WATCH : Tone.PLAIN),
                    texts.figure(Cell.Type.NUMBER, each, ACTION__PRIORITY),
                    texts.remark(each.getTargets().isEmpty() ? "" : texts.names(each.getTargets())));
        }
        rows.addTo(blocks, texts.note(empty));
    }

    private void openings(Account account, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("openings"), texts.get("table.openings"),
                texts.column(NAMED_ELEMENT__NAME), texts.column(OPENING__KIND), texts.column(OPENING__STATUS),
                texts.column(OPENING__UNTIL), texts.column(OPENING__COMPETITOR), texts.column(OPENING__STRATEGIES));
        for (Opening each : account.getOpenings()) {
            rows.row(texts.element(each), texts.element(each.getKind()), texts.text(texts.literal(each.getStatus())),
                    texts.date(each.getUntil()), texts.remark(each.getCompetitor() == null ? ""
                            : texts.name(each.getCompetitor())),
                    texts.text(texts.names(each.getStrategies())));
        }
        rows.addTo(blocks, texts.note("empty.openings"));
    }

    private void risks(Account account, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("risks"), texts.get("table.risks"), texts.column(NAMED_ELEMENT__NAME),
                texts.column(RISK__KIND), texts.column(RISK__STATUS), texts.column(RISK__EXPOSURE),
                texts.column(RISK__OWNER), texts.column(RISK__COUNTERMEASURES), texts.column(RISK__MITIGATION));
        for (Risk each : account.getRisks()) {
            boolean grave = each.getStatus() == RiskStatus.OPEN && each.getExposure() != null
                    && each.getExposure() >= GRAVE_EXPOSURE;
            rows.row(texts.element(each), texts.element(each.getKind()), texts.text(texts.literal(each.getStatus())),
                    texts.figure(Cell.Type.NUMBER, each, RISK__EXPOSURE).with(grave ? Tone.RISK : Tone.PLAIN),
                    texts.element(each.getOwner()), texts.text(texts.names(each.getCountermeasures())),
                    texts.remark(each.getMitigation()));
        }
        rows.addTo(blocks, texts.note("empty.risks"));
    }

    private void commitments(Account account, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("commitments"), texts.get("table.commitments"),
                texts.column(NAMED_ELEMENT__NAME), texts.column(COMMITMENT__PROMISED_BY),
                texts.column(COMMITMENT__PROMISED_TO), texts.column(COMMITMENT__DUE),
                texts.column(COMMITMENT__OUTCOME), texts.column(COMMITMENT__REMEDY));
        for (Commitment each : account.getCommitments()) {
            boolean overdue = each.getOutcome() == CommitmentOutcome.OPEN && isBefore(each.getDue(), shop.date());
            rows.row(texts.element(each), texts.element(each.getPromisedBy()), texts.element(each.getPromisedTo()),
                    texts.date(each.getDue()), texts.text(texts.literal(each.getOutcome()))
                            .with(each.getOutcome() == CommitmentOutcome.BROKEN ? Tone.RISK
                                    : overdue ? Tone.WATCH : Tone.PLAIN), texts.remark(each.getRemedy()));
        }
        rows.addTo(blocks, texts.note("empty.commitments"));
    }

    private static boolean isBefore(LocalDate date, LocalDate other) {
        return date != null && date.isBefore(other);
    }
}
