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
import java.util.List;
import java.util.Optional;

import org.keyweave.model.CompetencyProfile;
import org.keyweave.model.Person;
import org.keyweave.model.SkillScore;

/**
 * Skills of an account manager against what the role needs.
 *
 * @param profile latest profile not after the analysis date
 * @param gaps scores below the required level, greatest gap first
 * @param met scores at or above the required level
 * @param unknown scores of which a level is unknown
 */
public record CompetencyGaps(CompetencyProfile profile, List<SkillScore> gaps, List<SkillScore> met,
        List<SkillScore> unknown) {

    /** The gaps of a person at a date; empty without a profile. Profiles without a date are the oldest. */
    public static Optional<CompetencyGaps> of(Person person, LocalDate asOf) {
        return person.getCompetencies().stream()
                .filter(profile -> profile.getDate() == null || !profile.getDate().isAfter(asOf))
                .reduce((one, other) -> LATEST.compare(one, other) > 0 ? one : other).map(CompetencyGaps::of);
    }

    private static final Comparator<CompetencyProfile> LATEST = Comparator.comparing(CompetencyProfile::getDate,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private static CompetencyGaps of(CompetencyProfile profile) {
        List<SkillScore> gaps = new ArrayList<>();
        List<SkillScore> met = new ArrayList<>();
        List<SkillScore> unknown = new ArrayList<>();
        for (SkillScore score : profile.getScores()) {
            if (!score.isSetActual() || !score.isSetRequired()) {
                unknown.add(score);
            } else {
                (score.getActual() < score.getRequired() ? gaps : met).add(score);
            }
        }
        gaps.sort(Comparator.comparingInt((SkillScore score) -> score.getRequired() - score.getActual()).reversed());
        return new CompetencyGaps(profile, List.copyOf(gaps), List.copyOf(met), List.copyOf(unknown));
    }
}
