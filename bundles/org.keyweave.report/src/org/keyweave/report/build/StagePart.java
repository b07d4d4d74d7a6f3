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
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.model.Evidence;
import org.keyweave.model.StageAssessment;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;

/** The stage that is claimed, what speaks for it, and how the relationship came there. */
final class StagePart {

    private final Workshop shop;
    private final Texts texts;

    StagePart(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
    }

    void add(AccountAnalysis analysis) {
        StageAudit audit = analysis.stageAudit();
        List<Block> blocks = new ArrayList<>();
        blocks.add(summary(audit));
        audit.claimedEvidence().ifPresent(evidence -> blocks.add(criteria("evidence", evidence)));
        audit.targetEvidence().filter(target -> audit.claimed().filter(stage -> stage == target.stage()).isEmpty())
                .ifPresent(evidence -> blocks.add(criteria("evidenceTarget", evidence)));
        history(analysis, blocks);
        statements(audit, blocks);
        shop.add("stage", texts.get("section.stage"), 2, blocks);
    }

    private Block summary(StageAudit audit) {
        Texts.Rows rows = texts.rows(shop.unique("stageSummary"), texts.get("table.stageSummary"),
                texts.column("column.feature"), texts.column("column.value"));
        rows.row(texts.text(texts.get("stage.model")), texts.element(audit.model().orElse(null)));
        rows.row(texts.text(texts.get("stage.claimed")), texts.text(audit.claimed().map(texts::name)
                .orElse(texts.get("stage.never"))));
        boolean holds = audit.claimedEvidence().map(StageEvidence::holds).orElse(true);
        rows.row(texts.text(texts.get("stage.evidenced")), texts.text(audit.evidenced().map(texts::name)
                .orElse(texts.get("none"))).with(holds ? Tone.GOOD : Tone.WATCH));
        rows.row(texts.text(texts.get("stage.target")), texts.text(audit.target().map(target -> target.getDue() == null
                ? texts.name(target.getStage())
                : texts.get("stage.targetBy", texts.name(target.getStage()), target.getDue()))
                .orElse(texts.get("none"))));
        rows.row(texts.text(texts.get("stage.assessed")), texts.date(audit.assessment().map(StageAssessment::getDate)
                .orElse(null)).with(audit.stale() ? Tone.WATCH : Tone.PLAIN));
        return rows.table();
    }

    private Block criteria(String id, StageEvidence evidence) {
        Texts.Rows rows = texts.rows(shop.unique(id), texts.get("table." + id, texts.name(evidence.stage())),
                texts.column("column.criterion"), texts.column("column.required"), texts.column("column.actual"),
                texts.column("column.state"));
        for (CriterionResult result : evidence.results()) {
            Cell.Type type = type(result.criterion());
            rows.row(texts.text(result.criterion().label(texts.locale())),
                    texts.figure(type, OptionalDouble.of(result.required())), texts.figure(type, result.actual()),
                    texts.text(texts.constant(result.state())).with(tone(result)));
        }
        return rows.isEmpty() ? texts.note("empty.criteria", texts.name(evidence.stage())) : rows.table();
    }

    static Tone tone(CriterionResult result) {
        return switch (result.state()) {
            case SATISFIED -> Tone.GOOD;
            case MISSED -> Tone.RISK;
            default -> Tone.WATCH;
        };
    }

    static Cell.Type type(StageCriterion criterion) {
        return switch (criterion) {
            case TOP_SHARE, MIN_SHARE_OF_WALLET, MAX_SHARE_OF_WALLET -> Cell.Type.SHARE;
            default -> Cell.Type.NUMBER;
        };
    }

    private void history(AccountAnalysis analysis, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("history"), texts.get("table.history"),
                texts.column(STAGE_ASSESSMENT__DATE), texts.column(STAGE_ASSESSMENT__STAGE),
                texts.column(STAGE_ASSESSMENT__NATURE), texts.column(STAGE_ASSESSMENT__INVOLVEMENT),
                texts.column(STAGE_ASSESSMENT__SHARE_OF_WALLET), texts.column(STAGE_ASSESSMENT__ASSESSOR),
                texts.column(STAGE_ASSESSMENT__NOTE));
        for (StageAssessment each : analysis.account().getAssessments().stream().sorted(Comparator.comparing(
                StageAssessment::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))).toList()) {
            rows.row(texts.date(each.getDate()), texts.element(each.getStage()),
                    texts.figure(Cell.Type.NUMBER, each, STAGE_ASSESSMENT__NATURE),
                    texts.figure(Cell.Type.NUMBER, each, STAGE_ASSESSMENT__INVOLVEMENT),
                    texts.figure(Cell.Type.SHARE, each, STAGE_ASSESSMENT__SHARE_OF_WALLET),
                    texts.text(each.getAssessor()), texts.remark(each.getNote()));
        }
        rows.addTo(blocks, texts.note("empty.history"));
    }

    private void statements(StageAudit audit, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("statements"), texts.get("table.statements"),
                texts.column(EVIDENCE__STATEMENT), texts.column(EVIDENCE__SOURCE), texts.column(EVIDENCE__DATE),
                texts.column(EVIDENCE__CONFIDENCE));
        audit.assessment().ifPresent(assessment -> {
            for (Evidence each : assessment.getEvidence()) {
                rows.row(texts.text(each.getStatement()), texts.text(each.getSource()), texts.date(each.getDate()),
                        texts.text(texts.literal(each.getConfidence())));
            }
        });
        if (!rows.isEmpty()) {
            blocks.add(rows.table());
        }
    }
}
