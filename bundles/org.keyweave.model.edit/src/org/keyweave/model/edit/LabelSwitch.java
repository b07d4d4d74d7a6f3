/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Bigness;
import org.keyweave.model.CompetencyProfile;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.ConflictLine;
import org.keyweave.model.CriterionScore;
import org.keyweave.model.DropAnswer;
import org.keyweave.model.DropReview;
import org.keyweave.model.Evidence;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.InfluenceLine;
import org.keyweave.model.Interaction;
import org.keyweave.model.LibraryEntry;
import org.keyweave.model.MatrixCell;
import org.keyweave.model.MistakeObservation;
import org.keyweave.model.ModelElement;
import org.keyweave.model.NamedElement;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Placement;
import org.keyweave.model.Portfolio;
import org.keyweave.model.ProspectResearch;
import org.keyweave.model.ReadinessCheck;
import org.keyweave.model.RuleSetting;
import org.keyweave.model.SatisfactionScore;
import org.keyweave.model.SkillScore;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageSeverity;
import org.keyweave.model.StageTarget;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.util.KeyweaveSwitch;

/** What elements of each class are called; {@code null} or blank when nothing tells an element from others. */
final class LabelSwitch extends KeyweaveSwitch<String> {

    private final ElementLabels labels;

    LabelSwitch(ElementLabels labels) {
        this.labels = labels;
    }

    private String name(EObject element) {
        return element == null ? null : labels.label(element);
    }

    @Override
    public String caseModelElement(ModelElement element) {
        return element.getCode();
    }

    @Override
    public String caseNamedElement(NamedElement element) {
        return element.getName();
    }

    @Override
    public String caseLibraryEntry(LibraryEntry entry) {
        return entry.getName() == null || entry.getName().isBlank() ? entry.getKey() : entry.getName();
    }

    @Override
    public String casePortfolio(Portfolio portfolio) {
        String name = portfolio.getName();
        return name == null || name.isBlank() ? portfolio.getClient() : name;
    }

    @Override
    public String caseTouchpoint(Touchpoint touchpoint) {
        return labels.text("label.pair", name(touchpoint.getSupplierPerson()), name(touchpoint.getCustomerPerson()));
    }

    @Override
    public String caseInfluenceLine(InfluenceLine line) {
        return labels.text("label.influence", name(line.getSource()), name(line.getTarget()));
    }

    @Override
    public String caseConflictLine(ConflictLine line) {
        return labels.text("label.conflict", name(line.getSource()), name(line.getTarget()));
    }

    @Override
    public String caseInteraction(Interaction interaction) {
        String name = interaction.getName();
        if (name == null || name.isBlank()) {
            name = interaction.isSetKind() ? labels.literal(interaction.getKind()) : labels.type(interaction);
        }
        return labels.joined("label.at", name, ElementLabels.date(interaction.getDate()));
    }

    @Override
    public String caseBigness(Bigness bigness) {
        return labels.joined("label.joined", labels.literal(bigness.getKind()),
                bigness.isSetScore() ? Integer.toString(bigness.getScore()) : null);
    }

    @Override
    public String casePeriodValue(PeriodValue value) {
        String period = labels.period(value.getStart(), value.getEnd());
        return period != null && value.isForecast() ? labels.text("label.forecast", period) : period;
    }

    @Override
    public String caseStageAssessment(StageAssessment assessment) {
        return labels.joined("label.joined", ElementLabels.date(assessment.getDate()), name(assessment.getStage()));
    }

    @Override
    public String caseEvidence(Evidence evidence) {
        return evidence.getStatement();
    }

    @Override
    public String caseStageTarget(StageTarget target) {
        return labels.joined("label.at", labels.text("label.target", name(target.getStage())),
                ElementLabels.date(target.getDue()));
    }

    @Override
    public String caseCompetitorPosition(CompetitorPosition position) {
        return name(position.getCompetitor());
    }

    @Override
    public String casePlacement(Placement placement) {
        String product = labels.joined("label.at", name(placement.getProduct()), name(placement.getUnit()));
        return labels.text("label.of", product, labels.literal(placement.getState()));
    }

    @Override
    public String caseSatisfactionScore(SatisfactionScore score) {
        return labels.joined("label.at", score.getAspect(), ElementLabels.date(score.getDate()));
    }

    @Override
    public String caseProspectResearch(ProspectResearch research) {
        return labels.joined("label.joined", labels.type(research), ElementLabels.date(research.getDate()));
    }

    @Override
    public String caseCriterionScore(CriterionScore score) {
        return name(score.getCriterion());
    }

    @Override
    public String caseMistakeObservation(MistakeObservation observation) {
        return labels.joined("label.at", name(observation.getMistake()), ElementLabels.date(observation.getDate()));
    }

    @Override
    public String caseDropReview(DropReview review) {
        return labels.joined("label.joined", labels.type(review), ElementLabels.date(review.getDate()));
    }

    @Override
    public String caseDropAnswer(DropAnswer answer) {
        return labels.joined("label.of", name(answer.getQuestion()), answer.getAnswer());
    }

    @Override
    public String caseCompetencyProfile(CompetencyProfile profile) {
        return labels.joined("label.at", profile.getRole() == null ? labels.type(profile) : name(profile.getRole()),
                ElementLabels.date(profile.getDate()));
    }

    @Override
    public String caseSkillScore(SkillScore score) {
        return labels.joined("label.of", name(score.getSkill()),
                score.isSetActual() ? Integer.toString(score.getActual()) : null);
    }

    @Override
    public String caseReadinessCheck(ReadinessCheck check) {
        return labels.joined("label.of", name(check.getCriterion()),
                check.isSetAnswer() ? labels.literal(check.getAnswer()) : null);
    }

    @Override
    public String caseFindingExclusion(FindingExclusion exclusion) {
        return labels.joined("label.of", exclusion.getRuleId(), name(exclusion.getElement()));
    }

    @Override
    public String caseMatrixCell(MatrixCell cell) {
        return labels.text("label.cell", labels.literal(cell.getCustomerNumber()),
                labels.literal(cell.getMarginLevel()));
    }

    @Override
    public String caseRuleSetting(RuleSetting setting) {
        return setting.getRuleId();
    }

    @Override
    public String caseStageSeverity(StageSeverity severity) {
        return labels.joined("label.of", name(severity.getStage()), labels.literal(severity.getSeverity()));
    }
}
