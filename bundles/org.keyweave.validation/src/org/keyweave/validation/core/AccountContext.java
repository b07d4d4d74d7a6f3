/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;
import org.keyweave.model.AccountStatus;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;

/** What the rules want to know of one account; each figure is computed when it is first asked for. */
public final class AccountContext {

    private final Account account;
    private final RuleContext context;
    private StageModel model;
    private List<StageAssessment> history;
    private AccountAnalysis analysis;

    AccountContext(Account account, RuleContext context) {
        this.account = account;
        this.context = context;
        this.model = account.getStageModel();
        if (model == null && context.methodology() != null && !context.methodology().getStageModels().isEmpty()) {
            model = context.methodology().getStageModels().get(0);
        }
    }

    /** The account. */
    public Account account() {
        return account;
    }

    /** The figures of the account's network; read from the model when first asked for. */
    public AccountAnalysis analysis() {
        if (analysis == null) {
            analysis = AccountAnalysis.of(account, context.analysis());
        }
        return analysis;
    }

    /** Whether the account is still worked on: neither dormant nor ended. An unknown status counts as live. */
    public boolean isLive() {
        return account.getStatus() != AccountStatus.ENDED && account.getStatus() != AccountStatus.DORMANT;
    }

    /** The stage model by which the account is judged, or {@code null}. */
    public StageModel stageModel() {
        return model;
    }

    /** Assessments by the account's stage model up to the analysis date, oldest first. */
    public List<StageAssessment> history() {
        if (history == null) {
            history = model == null ? List.of() : history(model);
        }
        return history;
    }

    /** Assessments by a stage model up to the analysis date, oldest first; of one day, in the order of the list. */
    public List<StageAssessment> history(StageModel by) {
        LocalDate asOf = context.asOf();
        List<StageAssessment> found = new ArrayList<>();
        for (StageAssessment assessment : account.getAssessments()) {
            Stage stage = assessment.getStage();
            LocalDate date = assessment.getDate();
            if (stage != null && stage.eContainer() == by && date != null && !date.isAfter(asOf)) {
                found.add(assessment);
            }
        }
        found.sort(Comparator.comparing(StageAssessment::getDate));
        return found;
    }

    /** The assessment that counts, or {@code null}. */
    public StageAssessment assessment() {
        return last(history());
    }

    /** The claimed stage, or {@code null} when the account was never assessed. */
    public Stage stage() {
        return assessment() == null ? null : assessment().getStage();
    }

    /** The stage claimed by a stage model, or {@code null}. */
    public Stage stage(StageModel by) {
        StageAssessment latest = by == model ? assessment() : last(history(by));
        return latest == null ? null : latest.getStage();
    }

    private static StageAssessment last(List<StageAssessment> assessments) {
        return assessments.isEmpty() ? null : assessments.get(assessments.size() - 1);
    }
}
