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

import org.keyweave.model.CompetencyProfile;
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
}
