/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.model.Methodology;
import org.keyweave.model.Portfolio;
import org.keyweave.model.ReadinessAnswer;
import org.keyweave.model.ReadinessCheck;
import org.keyweave.model.ReadinessCriterion;

/**
 * Readiness of the supplier for key account work. Of several judgements of a criterion the latest counts.
 *
 * @param met criteria met
 * @param partlyMet criteria partly met
 * @param notMet criteria not met
 * @param notJudged criteria of the methodology without a judgement, in their order
 * @param withoutEvidence judgements other than "not met" without evidence
 * @param firstGap lowest criterion, from the base up, that is judged and not fully met; empty when there is none
 */
public record ReadinessSummary(List<ReadinessCheck> met, List<ReadinessCheck> partlyMet, List<ReadinessCheck> notMet,
        List<ReadinessCriterion> notJudged, List<ReadinessCheck> withoutEvidence,
        Optional<ReadinessCriterion> firstGap) {

    private static final Comparator<ReadinessCriterion> FROM_BASE = Comparator
            .comparingInt(ReadinessCriterion::getOrder);

    /** The readiness of a portfolio's supplier at a date; O(checks · log checks). */
    public static ReadinessSummary of(Portfolio portfolio, LocalDate asOf) {
        Map<ReadinessCriterion, ReadinessCheck> latest = new LinkedHashMap<>();
        List<ReadinessCheck> checks = portfolio.getSupplier() == null ? List.of()
                : portfolio.getSupplier().getReadiness();
        Comparator<ReadinessCheck> byDate = Comparator.comparing(ReadinessCheck::getDate,
                Comparator.nullsFirst(Comparator.naturalOrder()));
        for (ReadinessCheck check : checks) {
            boolean applies = check.getCriterion() != null && check.isSetAnswer()
                    && (check.getDate() == null || !check.getDate().isAfter(asOf));
            if (applies) {
                latest.merge(check.getCriterion(), check, (one, other) -> byDate.compare(one, other) > 0 ? one : other);
            }
        }
        List<ReadinessCheck> judged = new ArrayList<>(latest.values());
        judged.sort(Comparator.comparing(ReadinessCheck::getCriterion, FROM_BASE));
        Methodology methodology = portfolio.getMethodology();
        List<ReadinessCriterion> notJudged = methodology == null ? List.of()
                : methodology.getReadinessCriteria().stream().filter(criterion -> !latest.containsKey(criterion))
                        .sorted(FROM_BASE).toList();
        List<ReadinessCheck> withoutEvidence = judged.stream()
                .filter(check -> check.getAnswer() != ReadinessAnswer.NOT_MET)
                .filter(check -> check.getEvidence() == null || check.getEvidence().isBlank()).toList();
        return new ReadinessSummary(with(judged, ReadinessAnswer.MET), with(judged, ReadinessAnswer.PARTLY_MET),
                with(judged, ReadinessAnswer.NOT_MET), notJudged, withoutEvidence,
                judged.stream().filter(check -> check.getAnswer() != ReadinessAnswer.MET)
                        .map(ReadinessCheck::getCriterion).findFirst());
    }

    private static List<ReadinessCheck> with(List<ReadinessCheck> judged, ReadinessAnswer answer) {
        return judged.stream().filter(check -> check.getAnswer() == answer).toList();
    }

    /** Met criteria, partly met ones by half, / judged criteria, 0 to 1; empty when none is judged. */
    public OptionalDouble share() {
        int judged = met.size() + partlyMet.size() + notMet.size();
        return judged == 0 ? OptionalDouble.empty()
                : OptionalDouble.of((met.size() + partlyMet.size() / 2.0) / judged);
    }
}
