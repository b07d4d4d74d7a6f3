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
import java.util.Map;
import java.util.OptionalDouble;

import org.keyweave.model.Placement;
import org.keyweave.model.PlacementState;

/**
 * What is sold to which unit, and what could be.
 *
 * @param byState placements by state; every state has an entry
 * @param revenue sum of the known revenue a year; empty when none is known
 * @param potential sum over the placements that are not marked as not applicable of known potential minus known revenue
 *        (0 where nothing is sold), none below 0; empty when no potential is known
 * @param unknownPotential white spaces and rival's places whose potential is unknown
 */
public record WhiteSpace(Map<PlacementState, List<Placement>> byState, OptionalDouble revenue,
        OptionalDouble potential, List<Placement> unknownPotential) {
}
