/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.analysis.stage.CriterionState;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Stage;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.wizards.StageInterview.Answer;
import org.keyweave.ui.session.ElementLabels;

/** One question for each stage of the account's model, and the two indicators. */
final class StageQuestionsPage extends WizardPage {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 430;
    private static final int HIGHEST = 10;

    private final AccountAnalysis analysis;
    private final List<Stage> stages;
    private final List<Combo> answers = new ArrayList<>();
    private Combo nature;
    private Combo involvement;

    StageQuestionsPage(Account account, AccountAnalysis analysis) {
        super("stageQuestions");
        this.analysis = analysis;
        stages = account.getEffectiveStageModel() == null ? List.of()
                : List.copyOf(account.getEffectiveStageModel().getStages());
        setTitle(Texts.get("interview.title"));
        setDescription(Texts.get(stages.isEmpty() ? "interview.noModel" : "interview.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new GridLayout());
        ScrolledComposite scroll = new ScrolledComposite(frame, SWT.V_SCROLL);
        // As high as the page wants to be; the questions scroll in it.
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = HEIGHT;
        scroll.setLayoutData(fill);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite area = new Composite(scroll, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        Locale locale = Locale.getDefault();
        for (Stage stage : stages) {
            String characteristics = MethodologyLibrary.localized(stage,
                    KeyweavePackage.Literals.STAGE__CHARACTERISTICS, locale);
            text(area, ElementLabels.label(stage), true);
            Combo answer = new Combo(area, SWT.READ_ONLY);
            for (Answer each : Answer.values()) {
                answer.add(label(each));
            }
            answer.select(0);
            answers.add(answer);
            answer.addListener(SWT.Selection, event -> validate());
            text(area, characteristics == null ? "" : characteristics, false);
            new Label(area, SWT.NONE);
            text(area, evidence(stage), false);
            new Label(area, SWT.NONE);
        }
        nature = scale(area, "interview.nature");
        involvement = scale(area, "interview.involvement");
        scroll.setContent(area);
        scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        setControl(frame);
        if (!stages.isEmpty()) {
            setMessage(Texts.get("interview.answerSome"), INFORMATION);
        }
    }

    private void validate() {
        boolean answered = answers().stream().anyMatch(each -> each != Answer.UNKNOWN);
        setMessage(answered ? null : Texts.get("interview.answerSome"), INFORMATION);
        setPageComplete(answered);
    }

    /** What the model itself says about a stage, so that the answer can be held against it. */
    private String evidence(Stage stage) {
        List<CriterionResult> results = analysis.stageEvidence(stage).results();
        if (results.isEmpty()) {
            return Texts.get("interview.model.none");
        }
        Locale locale = Locale.getDefault();
        String missed = results.stream().filter(each -> each.state() == CriterionState.MISSED)
                .map(each -> each.criterion().label(locale)).collect(Collectors.joining(Texts.get("list.separator")));
        long held = results.stream().filter(each -> each.state() == CriterionState.SATISFIED).count();
        return Texts.get("interview.model", held, results.size(),
                missed.isEmpty() ? "" : Texts.get("interview.model.missed", missed));
    }

    private static void text(Composite area, String text, boolean bold) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (bold) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    private static Combo scale(Composite area, String key) {
        text(area, Texts.get(key), false);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.add(ElementLabels.UNKNOWN);
        for (int i = 0; i <= HIGHEST; i++) {
            combo.add(Integer.toString(i));
        }
        combo.select(0);
        return combo;
    }

    static String label(Answer answer) {
        return Texts.get("interview.answer." + answer.name().toLowerCase(Locale.ROOT));
    }

    List<Stage> stages() {
        return stages;
    }

    List<Answer> answers() {
        return answers.stream().map(combo -> Answer.values()[combo.getSelectionIndex()]).toList();
    }

    OptionalDouble nature() {
        return value(nature);
    }

    OptionalDouble involvement() {
        return value(involvement);
    }

    private static OptionalDouble value(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? OptionalDouble.empty()
                : OptionalDouble.of(combo.getSelectionIndex() - 1);
    }
}
