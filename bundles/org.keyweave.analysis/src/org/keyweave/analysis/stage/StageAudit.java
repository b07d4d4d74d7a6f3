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
import java.util.List;
import java.util.Optional;

import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageTarget;

/**
 * Claimed stage of an account against the evidence.
 *
 * @param model stage model that applies; empty when the model has none
 * @param assessment latest assessment not after the analysis date; empty when never assessed
 * @param previous the assessment before it; empty when there is none
 * @param target next target; empty when there is none
 * @param stages evidence for every stage of the model, in order
 * @param evidenced highest stage that sets thresholds and whose thresholds all hold; empty when there is none.
 *        Thresholds of share of wallet confine a stage from above, so a higher stage may hold where a lower one does
 *        not.
 * @param validUntil last day on which the assessment is not stale; empty when never assessed
 * @param stale whether the assessment is older than the methodology allows; false when never assessed
 */
public record StageAudit(Optional<StageModel> model, Optional<StageAssessment> assessment,
        Optional<StageAssessment> previous, Optional<StageTarget> target, List<StageEvidence> stages,
        Optional<Stage> evidenced, Optional<LocalDate> validUntil, boolean stale) {

    /** Stage claimed by the assessment; empty when never assessed. */
    public Optional<Stage> claimed() {
        return assessment.map(StageAssessment::getStage);
    }

    /** Evidence for one stage of the model; empty for a stage of another model. */
    public Optional<StageEvidence> evidence(Stage stage) {
        return stages.stream().filter(evidence -> evidence.stage() == stage).findFirst();
    }

    /** Evidence for the claimed stage; empty when never assessed. */
    public Optional<StageEvidence> claimedEvidence() {
        return claimed().flatMap(this::evidence);
    }

    /** Evidence for the target stage: what is missing to get there; empty without a target. */
    public Optional<StageEvidence> targetEvidence() {
        return target.map(StageTarget::getStage).flatMap(this::evidence);
    }

    /** Whether the relationship fell back: the assessment before claimed a higher stage. */
    public boolean isRegressed() {
        return previous.isPresent() && claimed().isPresent()
                && previous.get().getStage().getOrder() > claimed().get().getOrder();
    }
}
