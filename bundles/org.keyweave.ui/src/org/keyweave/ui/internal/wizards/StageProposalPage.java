/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.model.Stage;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Numbers;
import org.keyweave.ui.session.ElementLabels;

/** The proposed stage with what the model's evidence says about it; the consultant decides. */
final class StageProposalPage extends WizardPage {

    private final AccountAnalysis analysis;
    private final StageQuestionsPage questions;
    private Label proposal;
    private Combo choice;
    private Text evidence;
    private Text note;

    StageProposalPage(AccountAnalysis analysis, StageQuestionsPage questions) {
        super("stageProposal");
        this.analysis = analysis;
        this.questions = questions;
        setTitle(Texts.get("interview.proposal"));
        setDescription(Texts.get("interview.proposal.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        proposal = new Label(area, SWT.WRAP);
        proposal.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        new Label(area, SWT.NONE).setText(Texts.get("interview.stage"));
        choice = new Combo(area, SWT.READ_ONLY);
        questions.stages().forEach(stage -> choice.add(ElementLabels.label(stage)));
        choice.addListener(SWT.Selection, event -> showEvidence());
        evidence = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        evidence.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        new Label(area, SWT.NONE).setText(Texts.get("interview.note"));
        note = new Text(area, SWT.BORDER);
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            Optional<Stage> proposed = StageInterview.propose(analysis, questions.stages(), questions.answers());
            proposal.setText(proposed.map(stage -> Texts.get("interview.proposed", ElementLabels.label(stage)))
                    .orElse(Texts.get("interview.proposed.none")).replace("&", "&&"));
            choice.select(proposed.map(questions.stages()::indexOf).orElse(0));
            showEvidence();
            proposal.getParent().layout();
        }
        super.setVisible(visible);
    }

    private void showEvidence() {
        Locale locale = Locale.getDefault();
        StringBuilder text = new StringBuilder();
        List<CriterionResult> results = analysis.stageEvidence(stage()).results();
        for (CriterionResult result : results) {
            text.append(switch (result.state()) {
                case SATISFIED -> "\u2713 ";
                case MISSED -> "\u2717 ";
                default -> "? ";
            }).append(Texts.get("dashboard.criterion", result.criterion().label(locale),
                    Numbers.one(result.actual()), Numbers.one(OptionalDouble.of(result.required())))).append('\n');
        }
        evidence.setText(results.isEmpty() ? Texts.get("interview.noCriteria") : text.toString());
        if (isCurrentPage()) {
            getContainer().updateButtons();
        }
    }

    /** The chosen stage; {@code null} as long as there is none. */
    Stage stage() {
        return choice == null || choice.getSelectionIndex() < 0 ? null
                : questions.stages().get(choice.getSelectionIndex());
    }

    String note() {
        return note.getText().trim();
    }
}
