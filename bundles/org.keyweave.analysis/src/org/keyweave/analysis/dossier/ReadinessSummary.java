/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.dossier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.model.ReadinessCheck;
import org.keyweave.model.ReadinessCriterion;

/**
 * Readiness of the supplier for key account work.
 *
 * @param met criteria met
 * @param partlyMet criteria partly met
 * @param notMet criteria not met
 * @param notJudged criteria of the methodology without a judgement, in their order
 * @param withoutEvidence judgements other than "not met" without evidence
 * @param firstGap lowest criterion, from the base up, that is not met; empty when all judged ones are met
 */
public record ReadinessSummary(List<ReadinessCheck> met, List<ReadinessCheck> partlyMet, List<ReadinessCheck> notMet,
        List<ReadinessCriterion> notJudged, List<ReadinessCheck> withoutEvidence,
        Optional<ReadinessCriterion> firstGap) {

    /** Met criteria, partly met ones by half, / judged criteria, 0 to 1; empty when none is judged. */
    public OptionalDouble share() {
        int judged = met.size() + partlyMet.size() + notMet.size();
        return judged == 0 ? OptionalDouble.empty()
                : OptionalDouble.of((met.size() + partlyMet.size() / 2.0) / judged);
    }
}
