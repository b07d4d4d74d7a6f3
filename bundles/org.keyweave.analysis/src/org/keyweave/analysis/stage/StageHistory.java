/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.model.Account;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageTarget;

/**
 * Assessments of an account at a date. The derived features of the model tell the same at the model's own analysis
 * date; an analysis may be of another one.
 */
final class StageHistory {

    private final Account account;
    private final LocalDate asOf;
    private final StageModel model;
    /** Assessments by the account's stage model up to the date, oldest first. */
    private final List<StageAssessment> assessments = new ArrayList<>();

    StageHistory(Account account, LocalDate asOf) {
        this.account = account;
        this.asOf = asOf;
        this.model = account.getEffectiveStageModel();
        for (StageAssessment assessment : account.getAssessments()) {
            if (assessment.getStage() != null && assessment.getDate() != null
                    && !assessment.getDate().isAfter(asOf) && isOfModel(assessment.getStage())) {
                assessments.add(assessment);
            }
        }
        // Stable: of two on one day the later one in the list was entered later.
        assessments.sort(Comparator.comparing(StageAssessment::getDate));
    }

    private boolean isOfModel(Stage stage) {
        return model == null || stage.eContainer() == model;
    }

    Optional<StageModel> model() {
        return Optional.ofNullable(model);
    }

    Optional<StageAssessment> current() {
        return fromEnd(1);
    }

    Optional<StageAssessment> previous() {
        return fromEnd(2);
    }

    private Optional<StageAssessment> fromEnd(int place) {
        return assessments.size() < place ? Optional.empty()
                : Optional.of(assessments.get(assessments.size() - place));
    }

    Optional<StageTarget> target() {
        int reached = current().map(assessment -> assessment.getStage().getOrder()).orElse(Integer.MIN_VALUE);
        return account.getTargets().stream()
                .filter(target -> target.getStage() != null && isOfModel(target.getStage()))
                .filter(target -> target.getStage().getOrder() > reached)
                .min(Comparator.comparing(StageTarget::getDue, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** From the latest actual period in which it is known, else from the current assessment. */
    OptionalDouble shareOfWallet() {
        Double share = null;
        LocalDate latest = null;
        for (PeriodValue value : account.getValues()) {
            LocalDate end = value.getEnd() != null ? value.getEnd() : value.getStart();
            LocalDate start = value.getStart() != null ? value.getStart() : end;
            Double known = value.getShareOfWallet();
            boolean applies = !value.isForecast() && known != null && end != null && !start.isAfter(asOf);
            if (applies && (latest == null || end.isAfter(latest))) {
                latest = end;
                share = known;
            }
        }
        if (share != null) {
            return OptionalDouble.of(share);
        }
        return current().filter(StageAssessment::isSetShareOfWallet)
                .map(assessment -> OptionalDouble.of(assessment.getShareOfWallet())).orElse(OptionalDouble.empty());
    }

    OptionalDouble nature() {
        return current().filter(StageAssessment::isSetNature)
                .map(assessment -> OptionalDouble.of(assessment.getNature())).orElse(OptionalDouble.empty());
    }

    OptionalDouble involvement() {
        return current().filter(StageAssessment::isSetInvolvement)
                .map(assessment -> OptionalDouble.of(assessment.getInvolvement())).orElse(OptionalDouble.empty());
    }
}
