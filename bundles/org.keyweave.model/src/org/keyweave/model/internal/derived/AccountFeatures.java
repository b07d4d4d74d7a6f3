/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.internal.derived;

import java.time.LocalDate;
import java.util.Comparator;

import org.keyweave.model.Account;
import org.keyweave.model.Methodology;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageTarget;

/** Derived features of {@link Account}: where it stands, where it is to go, how much of its wallet we have. */
public final class AccountFeatures {

    private AccountFeatures() {
    }

    /** The chosen stage model, else the first of the methodology, else {@code null}. */
    public static StageModel effectiveStageModel(Account account) {
        if (account.getStageModel() != null) {
            return account.getStageModel();
        }
        Portfolio portfolio = account.getPortfolio();
        Methodology methodology = portfolio == null ? null : portfolio.getMethodology();
        return methodology == null || methodology.getStageModels().isEmpty() ? null : methodology.getStageModels().get(0);
    }

    /** The latest assessment by the account's stage model that is not after the analysis date. */
    public static StageAssessment currentAssessment(Account account) {
        LocalDate asOf = analysisDate(account);
        StageModel model = effectiveStageModel(account);
        StageAssessment latest = null;
        for (StageAssessment assessment : account.getAssessments()) {
            LocalDate date = assessment.getDate();
            if (assessment.getStage() == null || date == null || date.isAfter(asOf) || !isOf(assessment.getStage(), model)) {
                continue;
            }
            // Of two on one day the later one in the list was entered later.
            if (latest == null || !date.isBefore(latest.getDate())) {
                latest = assessment;
            }
        }
        return latest;
    }

    /** Stage claimed by the current assessment, or {@code null}. */
    public static Stage currentStage(Account account) {
        StageAssessment assessment = currentAssessment(account);
        return assessment == null ? null : assessment.getStage();
    }

    /** The earliest target whose stage lies beyond the current one; targets without a date come last. */
    public static StageTarget currentTarget(Account account) {
        Stage current = currentStage(account);
        StageModel model = effectiveStageModel(account);
        return account.getTargets().stream()
                .filter(target -> target.getStage() != null && isOf(target.getStage(), model))
                .filter(target -> current == null || target.getStage().getOrder() > current.getOrder())
                .min(Comparator.comparing(StageTarget::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** Share of wallet of the latest actual period in which it is known, else of the current assessment. */
    public static Double shareOfWallet(Account account) {
        LocalDate asOf = analysisDate(account);
        Double share = null;
        LocalDate latest = null;
        for (PeriodValue value : account.getValues()) {
            LocalDate end = value.getEnd() != null ? value.getEnd() : value.getStart();
            LocalDate start = value.getStart() != null ? value.getStart() : end;
            Double known = value.getShareOfWallet();
            if (value.isForecast() || known == null || end == null || start.isAfter(asOf)) {
                continue;
            }
            if (latest == null || end.isAfter(latest)) {
                latest = end;
                share = known;
            }
        }
        if (share != null) {
            return share;
        }
        StageAssessment assessment = currentAssessment(account);
        return assessment != null && assessment.isSetShareOfWallet() ? assessment.getShareOfWallet() : null;
    }

    private static boolean isOf(Stage stage, StageModel model) {
        return model == null || stage.eContainer() == model;
    }

    private static LocalDate analysisDate(Account account) {
        Portfolio portfolio = account.getPortfolio();
        return portfolio == null ? LocalDate.now() : PortfolioFeatures.effectiveAnalysisDate(portfolio);
    }
}
