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

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.advice.Obstacle;
import org.keyweave.analysis.advice.Proposal;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.whatif.PersonLoss;
import org.keyweave.model.Stage;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Tone;

/** Where the relationship hangs on few people, and which contacts would weave it tighter. */
final class ThreadPart {

    private static final int SHOWN_LOSSES = 8;

    private final Workshop shop;
    private final Texts texts;

    ThreadPart(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
    }

    void add(AccountAnalysis analysis) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(texts.paragraph("threads.summary", analysis.threads().count(),
                texts.constant(analysis.threads().threadClass())));
        analysis.hiddenSingleThread().ifPresent(member -> blocks.add(texts.paragraph("threads.hidden",
                texts.name(member.person()))));
        criticalSet(analysis, blocks);
        matching(analysis, blocks);
        advice(analysis.adviseThreads(goal(analysis)), blocks);
        losses(analysis, blocks);
        shop.add("threads", texts.get("section.threads"), 2, blocks);
    }

    /** One thread more than there are, but as many as the target stage, else the claimed one, asks for. */
    static int goal(AccountAnalysis analysis) {
        int next = Math.max(2, analysis.threads().count() + 1);
        Stage stage = analysis.stageAudit().target().map(target -> target.getStage())
                .orElse(analysis.stageAudit().claimed().orElse(null));
        return stage != null && stage.isSetMinThreads() ? Math.max(stage.getMinThreads(), next) : next;
    }

    private void criticalSet(AccountAnalysis analysis, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("criticalSet"), texts.get("table.criticalSet"),
                texts.column("column.person"), texts.column("column.side"), texts.column(PERSON__TITLE),
                texts.column("column.necessity"));
        for (Member member : analysis.threads().criticalSet()) {
            boolean essential = analysis.threads().essential().contains(member);
            rows.row(texts.element(member.person()).with(Tone.RISK), texts.text(texts.constant(member.side())),
                    texts.text(member.person().getTitle()), texts.text(texts.get(essential ? "critical.essential"
                            : "critical.exchangeable")));
        }
        rows.addTo(blocks, texts.note("empty.contacts"));
    }

    private void matching(AccountAnalysis analysis, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("matching"), texts.get("table.matching"),
                texts.column(TOUCHPOINT__SUPPLIER_PERSON), texts.column(TOUCHPOINT__CUSTOMER_PERSON));
        for (Contact contact : analysis.threads().matching()) {
            rows.row(texts.element(contact.supplierPerson()), texts.element(contact.customerPerson()));
        }
        if (!rows.isEmpty()) {
            blocks.add(rows.table());
        }
    }

    void advice(ThreadAdvice advice, List<Block> blocks) {
        blocks.add(texts.paragraph(advice.isReached() ? "advice.reached" : "advice.notReached", advice.target(),
                advice.proposals().size(), advice.after()));
        Texts.Rows rows = texts.rows(shop.unique("advice"), texts.get("table.advice"), texts.column("column.step"),
                texts.column(TOUCHPOINT__SUPPLIER_PERSON), texts.column(TOUCHPOINT__CUSTOMER_PERSON),
                texts.column("column.reasons"), texts.column("column.threadsAfter"));
        int step = 1;
        for (Proposal each : advice.proposals()) {
            rows.row(texts.number(step++), texts.element(each.supplierPerson()), texts.element(each.customerPerson()),
                    texts.text(each.reasons().stream().map(reason -> reason.text(texts.locale()))
                            .collect(Collectors.joining(texts.get("sentences")))), texts.number(each.threadsAfter()));
        }
        if (!rows.isEmpty()) {
            blocks.add(rows.table());
        }
        for (Obstacle obstacle : advice.obstacles()) {
            blocks.add(new Block.Paragraph(obstacle.text(texts.locale()), true));
        }
    }

    void losses(AccountAnalysis analysis, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("losses"), texts.get("table.losses"), texts.column("column.person"),
                texts.column("column.side"), texts.column("column.threadsAfter"),
                texts.column("column.contactShareLost"), texts.column("column.isolated"),
                texts.column("column.functionsLost"));
        for (PersonLoss loss : analysis.losses().stream().limit(SHOWN_LOSSES).toList()) {
            rows.row(texts.element(loss.member().person()), texts.text(texts.constant(loss.member().side())),
                    texts.number(loss.threadsAfter()).with(loss.threadsAfter() <= 1 ? Tone.RISK
                            : loss.losesThread() ? Tone.WATCH : Tone.PLAIN),
                    texts.share(OptionalDouble.of(loss.contactShareLost())),
                    texts.text(texts.names(loss.isolated())), texts.text(texts.literals(loss.functionsLost())));
        }
        if (!rows.isEmpty()) {
            blocks.add(rows.table());
        }
    }
}
