/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.time.LocalDate;
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
import org.keyweave.ui.internal.widgets.DateField;
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
    private Combo target;
    private DateField due;

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
        choice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        questions.stages().forEach(stage -> choice.add(ElementLabels.label(stage)));
        choice.addListener(SWT.Selection, event -> showEvidence());
        evidence = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        evidence.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        new Label(area, SWT.NONE).setText(Texts.get("interview.note"));
        note = new Text(area, SWT.BORDER);
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        target(area);
        setControl(area);
    }

    private void target(Composite area) {
        new Label(area, SWT.NONE).setText(Texts.get("interview.target"));
        Composite line = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        target = new Combo(line, SWT.READ_ONLY);
        target.add(Texts.get("interview.target.none"));
        questions.stages().forEach(stage -> target.add(ElementLabels.label(stage)));
        target.select(0);
        target.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(line, SWT.NONE).setText(Texts.get("interview.target.due"));
        due = new DateField(line, SWT.BORDER);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
        wide.widthHint = 150;
        due.setLayoutData(wide);
        due.setEnabled(false);
        target.addListener(SWT.Selection, event -> {
            due.setEnabled(target.getSelectionIndex() > 0);
            validate();
        });
        due.text().addListener(SWT.Modify, event -> validate());
    }

    private void validate() {
        boolean dated = targetStage() == null || due.date().isPresent();
        // Nothing is wrong as long as nothing was chosen.
        setMessage(stage() == null ? Texts.get("interview.stage.missing") : null, INFORMATION);
        setErrorMessage(dated ? null : Texts.get("interview.target.missing"));
        setPageComplete(stage() != null && dated);
    }

    /** The stage to aim at; {@code null} when no target is set. */
    Stage targetStage() {
        return target == null || target.getSelectionIndex() <= 0 ? null
                : questions.stages().get(target.getSelectionIndex() - 1);
    }

    /** The day by which the target is to be reached; empty when there is none. */
    Optional<LocalDate> due() {
        return due.date();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            Optional<Stage> proposed = StageInterview.propose(analysis, questions.stages(), questions.answers());
            proposal.setText(proposed.map(stage -> Texts.get("interview.proposed", ElementLabels.label(stage)))
                    .orElse(Texts.get("interview.proposed.none")).replace("&", "&&"));
            // Without a proposal nothing is chosen for the consultant.
            choice.select(proposed.map(questions.stages()::indexOf).orElse(-1));
            showEvidence();
            proposal.getParent().layout();
        }
        super.setVisible(visible);
    }

    private void showEvidence() {
        Locale locale = Locale.getDefault();
        StringBuilder text = new StringBuilder();
        List<CriterionResult> results = stage() == null ? List.of() : analysis.stageEvidence(stage()).results();
        for (CriterionResult result : results) {
            text.append(switch (result.state()) {
                case SATISFIED -> "\u2713 ";
                case MISSED -> "\u2717 ";
                default -> "? ";
            }).append(Texts.get("dashboard.criterion", result.criterion().label(locale),
                    Numbers.one(result.actual()), Numbers.one(OptionalDouble.of(result.required())))).append('\n');
        }
        evidence.setText(stage() != null && results.isEmpty() ? Texts.get("interview.noCriteria") : text.toString());
        validate();
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
