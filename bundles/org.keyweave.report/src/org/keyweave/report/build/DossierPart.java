/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import static org.keyweave.model.KeyweavePackage.Literals.CRITERION_SCORE__CRITERION;
import static org.keyweave.model.KeyweavePackage.Literals.CRITERION_SCORE__OUR_SCORE;
import static org.keyweave.model.KeyweavePackage.Literals.CRITERION_SCORE__RIVAL_SCORE;
import static org.keyweave.model.KeyweavePackage.Literals.CRITERION_SCORE__WEIGHT;
import static org.keyweave.model.KeyweavePackage.Literals.MISTAKE_OBSERVATION__DATE;
import static org.keyweave.model.KeyweavePackage.Literals.MISTAKE_OBSERVATION__MISTAKE;
import static org.keyweave.model.KeyweavePackage.Literals.MISTAKE_OBSERVATION__NOTE;
import static org.keyweave.model.KeyweavePackage.Literals.PROSPECT_RESEARCH__COMPETITION;
import static org.keyweave.model.KeyweavePackage.Literals.PROSPECT_RESEARCH__DATE;
import static org.keyweave.model.KeyweavePackage.Literals.PROSPECT_RESEARCH__DEVELOPMENT_PLAN;
import static org.keyweave.model.KeyweavePackage.Literals.PROSPECT_RESEARCH__FINANCIAL_SITUATION;
import static org.keyweave.model.KeyweavePackage.Literals.PROSPECT_RESEARCH__OUTSIDE_FORCES;
import static org.keyweave.model.KeyweavePackage.Literals.PROSPECT_RESEARCH__PAYBACK;
import static org.keyweave.model.KeyweavePackage.Literals.PROSPECT_RESEARCH__SEGMENTS_SERVED;
import static org.keyweave.model.KeyweavePackage.Literals.PROSPECT_RESEARCH__STRATEGY;
import static org.keyweave.model.KeyweavePackage.Literals.PROSPECT_RESEARCH__VERDICT;
import static org.keyweave.model.KeyweavePackage.Literals.SATISFACTION_SCORE__ASPECT;
import static org.keyweave.model.KeyweavePackage.Literals.SATISFACTION_SCORE__EXPECTED;
import static org.keyweave.model.KeyweavePackage.Literals.SATISFACTION_SCORE__PERCEIVED;
import static org.keyweave.model.KeyweavePackage.Literals.SKILL_SCORE__ACTUAL;
import static org.keyweave.model.KeyweavePackage.Literals.SKILL_SCORE__REQUIRED;
import static org.keyweave.model.KeyweavePackage.Literals.SKILL_SCORE__SKILL;
import static org.keyweave.model.KeyweavePackage.Literals.TRIAL__END;
import static org.keyweave.model.KeyweavePackage.Literals.TRIAL__KIND;
import static org.keyweave.model.KeyweavePackage.Literals.TRIAL__OUTCOME;
import static org.keyweave.model.KeyweavePackage.Literals.TRIAL__QUICK_IMPROVEMENT;
import static org.keyweave.model.KeyweavePackage.Literals.TRIAL__START;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.dossier.CompetencyGaps;
import org.keyweave.analysis.dossier.SatisfactionAspect;
import org.keyweave.model.Account;
import org.keyweave.model.CriterionScore;
import org.keyweave.model.MistakeObservation;
import org.keyweave.model.ProspectResearch;
import org.keyweave.model.SatisfactionScore;
import org.keyweave.model.SkillScore;
import org.keyweave.model.Trial;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;

/** How the account sees us and how it is looked after: satisfaction, what it weighs, research, trials, the manager. */
final class DossierPart {

    private static final List<EStructuralFeature> RESEARCHED = List.of(PROSPECT_RESEARCH__FINANCIAL_SITUATION,
            PROSPECT_RESEARCH__STRATEGY, PROSPECT_RESEARCH__OUTSIDE_FORCES, PROSPECT_RESEARCH__SEGMENTS_SERVED,
            PROSPECT_RESEARCH__COMPETITION, PROSPECT_RESEARCH__PAYBACK, PROSPECT_RESEARCH__DEVELOPMENT_PLAN);

    private final Workshop shop;
    private final Texts texts;

    DossierPart(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
    }

    /** Adds a section when there is anything to be said. */
    void add(AccountAnalysis analysis) {
        List<Block> blocks = new ArrayList<>();
        satisfaction(analysis.satisfaction(), blocks);
        criteria(analysis.account(), blocks);
        research(analysis.account(), blocks);
        trials(analysis.account(), blocks);
        mistakes(analysis.account(), blocks);
        competency(analysis.account(), blocks);
        if (!blocks.isEmpty()) {
            shop.add("dossier", texts.get("section.dossier"), 2, blocks);
        }
    }

    private void satisfaction(List<SatisfactionAspect> aspects, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("satisfaction"), texts.get("table.satisfaction"),
                texts.column(SATISFACTION_SCORE__ASPECT), texts.column("column.lastAsked"),
                texts.column(SATISFACTION_SCORE__EXPECTED), texts.column(SATISFACTION_SCORE__PERCEIVED),
                texts.figureColumn("satisfactionGap"), texts.column("column.trend"));
        for (SatisfactionAspect each : aspects) {
            Tone tone = each.gap().isPresent() && each.gap().getAsDouble() < 0 ? Tone.WATCH : Tone.PLAIN;
            SatisfactionScore last = each.scores().get(each.scores().size() - 1);
            rows.row(texts.text(each.aspect()), texts.date(last.getDate()),
                    texts.figure(Cell.Type.NUMBER, last, SATISFACTION_SCORE__EXPECTED),
                    texts.figure(Cell.Type.NUMBER, last, SATISFACTION_SCORE__PERCEIVED),
                    texts.number(each.gap()).with(tone), texts.number(each.trend()));
        }
        addTo(rows, blocks);
    }

    private void criteria(Account account, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("criteria"), texts.get("table.criteria"),
                texts.column(CRITERION_SCORE__CRITERION), texts.column(CRITERION_SCORE__WEIGHT),
                texts.column(CRITERION_SCORE__OUR_SCORE), texts.column(CRITERION_SCORE__RIVAL_SCORE));
        for (CriterionScore each : account.getCriteria()) {
            boolean behind = each.isSetOurScore() && each.isSetRivalScore()
                    && each.getOurScore() < each.getRivalScore();
            rows.row(texts.element(each.getCriterion()), texts.figure(Cell.Type.NUMBER, each, CRITERION_SCORE__WEIGHT),
                    texts.figure(Cell.Type.NUMBER, each, CRITERION_SCORE__OUR_SCORE).with(behind ? Tone.WATCH
                            : Tone.PLAIN), texts.figure(Cell.Type.NUMBER, each, CRITERION_SCORE__RIVAL_SCORE));
        }
        addTo(rows, blocks);
    }

    private void research(Account account, List<Block> blocks) {
        for (ProspectResearch each : account.getResearch()) {
            Texts.Rows rows = texts.rows(shop.unique("research"), texts.get("table.research"),
                    texts.column("column.feature"), texts.column("column.value"));
            rows.row(texts.text(texts.feature(PROSPECT_RESEARCH__DATE)), texts.date(each.getDate()));
            for (EStructuralFeature feature : RESEARCHED) {
                rows.row(texts.text(texts.feature(feature)), texts.text((String) each.eGet(feature)));
            }
            rows.row(texts.text(texts.feature(PROSPECT_RESEARCH__VERDICT)),
                    texts.text(texts.literal(each, PROSPECT_RESEARCH__VERDICT)));
            blocks.add(rows.table());
        }
    }

    private void trials(Account account, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("trials"), texts.get("table.trials"), texts.column(TRIAL__KIND),
                texts.column(TRIAL__START), texts.column(TRIAL__END), texts.column(TRIAL__QUICK_IMPROVEMENT),
                texts.column(TRIAL__OUTCOME), texts.column("column.state"));
        for (Trial each : account.getTrials()) {
            rows.row(texts.text(texts.literal(each, TRIAL__KIND)), texts.date(each.getStart()),
                    texts.date(each.getEnd()), texts.remark(each.getQuickImprovement()),
                    texts.remark(each.getOutcome()), !each.isSetSuccessful() ? texts.text(null)
                            : texts.text(texts.get(each.isSuccessful() ? "trial.successful" : "trial.failed"))
                                    .with(each.isSuccessful() ? Tone.GOOD : Tone.WATCH));
        }
        addTo(rows, blocks);
    }

    private void mistakes(Account account, List<Block> blocks) {
        Texts.Rows rows = texts.rows(shop.unique("mistakes"), texts.get("table.mistakes"),
                texts.column(MISTAKE_OBSERVATION__MISTAKE), texts.column(MISTAKE_OBSERVATION__DATE),
                texts.column(MISTAKE_OBSERVATION__NOTE));
        for (MistakeObservation each : account.getMistakes()) {
            rows.row(texts.element(each.getMistake()).with(Tone.WATCH), texts.date(each.getDate()),
                    texts.remark(each.getNote()));
        }
        addTo(rows, blocks);
    }

    /** The account manager against what the role needs, widest gap first. */
    private void competency(Account account, List<Block> blocks) {
        if (account.getAccountManager() == null) {
            return;
        }
        CompetencyGaps.of(account.getAccountManager(), shop.date()).ifPresent(gaps -> {
            Texts.Rows rows = texts.rows(shop.unique("competency"), texts.get("table.competency",
                    texts.name(account.getAccountManager()), texts.name(gaps.profile().getRole())),
                    texts.column(SKILL_SCORE__SKILL), texts.column(SKILL_SCORE__REQUIRED),
                    texts.column(SKILL_SCORE__ACTUAL));
            gaps.gaps().forEach(score -> skill(score, Tone.WATCH, rows));
            gaps.met().forEach(score -> skill(score, Tone.GOOD, rows));
            gaps.unknown().forEach(score -> skill(score, Tone.PLAIN, rows));
            addTo(rows, blocks);
        });
    }

    private void skill(SkillScore score, Tone tone, Texts.Rows rows) {
        rows.row(texts.element(score.getSkill()), texts.figure(Cell.Type.NUMBER, score, SKILL_SCORE__REQUIRED),
                texts.figure(Cell.Type.NUMBER, score, SKILL_SCORE__ACTUAL).with(tone));
    }

    private static void addTo(Texts.Rows rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(rows.table());
        }
    }
}
