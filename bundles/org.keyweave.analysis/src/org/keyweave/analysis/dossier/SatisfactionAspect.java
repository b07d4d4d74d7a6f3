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
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.keyweave.model.Account;
import org.keyweave.model.SatisfactionScore;

/**
 * Satisfaction in one aspect over time. Several scores of one day are taken together by their mean.
 *
 * @param aspect the aspect; empty text for scores without one
 * @param scores scores with a date not after the analysis date, oldest first
 * @param gap perceived minus expected on the latest day on which both are known; empty when on none
 * @param trend latest gap minus that of the day before; empty when fewer than two are known
 */
public record SatisfactionAspect(String aspect, List<SatisfactionScore> scores, OptionalDouble gap,
        OptionalDouble trend) {

    /** The aspects of an account in the order in which they first appear; O(scores · log scores). */
    public static List<SatisfactionAspect> of(Account account, LocalDate asOf) {
        Map<String, List<SatisfactionScore>> byAspect = new LinkedHashMap<>();
        for (SatisfactionScore score : account.getSatisfactions()) {
            if (score.getDate() != null && !score.getDate().isAfter(asOf)) {
                String aspect = score.getAspect() == null ? "" : score.getAspect().strip();
                byAspect.computeIfAbsent(aspect, a -> new ArrayList<>()).add(score);
            }
        }
        return byAspect.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    private static SatisfactionAspect of(String aspect, List<SatisfactionScore> scores) {
        scores.sort(Comparator.comparing(SatisfactionScore::getDate));
        TreeMap<LocalDate, Double> gaps = scores.stream().filter(score -> score.getGap() != null)
                .collect(Collectors.groupingBy(SatisfactionScore::getDate, TreeMap::new,
                        Collectors.averagingDouble(SatisfactionScore::getGap)));
        OptionalDouble gap = OptionalDouble.empty();
        OptionalDouble trend = OptionalDouble.empty();
        if (!gaps.isEmpty()) {
            Map.Entry<LocalDate, Double> latest = gaps.lastEntry();
            Map.Entry<LocalDate, Double> before = gaps.lowerEntry(latest.getKey());
            gap = OptionalDouble.of(latest.getValue());
            trend = before == null ? trend : OptionalDouble.of(latest.getValue() - before.getValue());
        }
        return new SatisfactionAspect(aspect, List.copyOf(scores), gap, trend);
    }
}
