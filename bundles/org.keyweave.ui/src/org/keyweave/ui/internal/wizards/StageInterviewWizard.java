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

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;
import org.keyweave.model.Evidence;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageTarget;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.edit.Edits;

/** Asks how far each stage's description fits, proposes a stage, and adds the assessment to the account. */
public final class StageInterviewWizard extends Wizard {

    private final ModelSession session;
    private final Account account;
    private final AccountAnalysis analysis;
    private StageQuestionsPage questions;
    private StageProposalPage proposal;

    /** A wizard for an account with a stage model. */
    public StageInterviewWizard(ModelSession session, Account account) {
        this.session = session;
        this.account = account;
        this.analysis = AccountAnalysis.of(account);
        setWindowTitle(Texts.get("interview.title"));
        setDefaultPageImageDescriptor(Icons.banner("stage"));
    }

    /** Shows the wizard for an account with a stage model, unless its file is protected. */
    public static void open(Shell shell, ModelSession session, Account account) {
        if (session.mayChange(List.of(account))) {
            WizardDialog dialog = new WizardDialog(shell, new StageInterviewWizard(session, account));
            dialog.setMinimumPageSize(620, 420);
            dialog.open();
        }
    }

    @Override
    public void addPages() {
        questions = new StageQuestionsPage(account, analysis);
        proposal = new StageProposalPage(analysis, questions);
        addPage(questions);
        addPage(proposal);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == proposal && proposal.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Stage stage = proposal.stage();
        LocalDate today = analysis.context().asOf();
        StageAssessment assessment = KeyweaveFactory.eINSTANCE.createStageAssessment();
        assessment.setDate(today);
        assessment.setAssessor(System.getProperty("user.name"));
        assessment.setNote(proposal.note().isBlank() ? null : proposal.note());
        questions.nature().ifPresent(assessment::setNature);
        questions.involvement().ifPresent(assessment::setInvolvement);
        for (int i = 0; i < questions.stages().size(); i++) {
            if (questions.answers().get(i) != StageInterview.Answer.UNKNOWN) {
                Evidence evidence = KeyweaveFactory.eINSTANCE.createEvidence();
                evidence.setStatement(Texts.get("interview.evidence", ElementLabels.label(questions.stages().get(i)),
                        StageQuestionsPage.label(questions.answers().get(i))));
                evidence.setSource(Texts.get("interview.title"));
                evidence.setDate(today);
                assessment.getEvidence().add(evidence);
            }
        }
        String step = Texts.get("interview.title");
        Edits edits = new Edits(session.editingDomain(), step, step)
                .add(account, KeyweavePackage.Literals.ACCOUNT__ASSESSMENTS, assessment)
                .set(assessment, KeyweavePackage.Literals.STAGE_ASSESSMENT__STAGE, stage);
        if (proposal.targetStage() != null) {
            StageTarget target = KeyweaveFactory.eINSTANCE.createStageTarget();
            target.setDue(proposal.due().orElseThrow());
            edits.add(account, KeyweavePackage.Literals.ACCOUNT__TARGETS, target)
                    .set(target, KeyweavePackage.Literals.STAGE_TARGET__STAGE, proposal.targetStage());
        }
        return session.execute(edits.command());
    }
}
