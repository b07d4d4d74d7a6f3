/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.keyweave.model.Account;
import org.keyweave.model.Placement;
import org.keyweave.model.PlacementState;

/**
 * What is sold to which unit, and what could be.
 *
 * @param byState placements by state; every state has an entry
 * @param revenue sum of the known revenue a year; empty when none is known
 * @param potential sum, over the placements that apply and of which it is known, of potential minus revenue, none below
 *        0; where the supplier sells nothing the revenue is 0, where it sells it must be known; empty when none is
 *        known
 * @param unknownPotential placements that apply and of which this difference is unknown
 */
public record WhiteSpace(Map<PlacementState, List<Placement>> byState, OptionalDouble revenue,
        OptionalDouble potential, List<Placement> unknownPotential) {

    /** The white space of an account; O(placements). */
    public static WhiteSpace of(Account account) {
        Map<PlacementState, List<Placement>> byState = new EnumMap<>(PlacementState.class);
        for (PlacementState state : PlacementState.values()) {
            byState.put(state, new ArrayList<>());
        }
        OptionalDouble revenue = OptionalDouble.empty();
        OptionalDouble potential = OptionalDouble.empty();
        List<Placement> unknown = new ArrayList<>();
        for (Placement placement : account.getPlacements()) {
            byState.get(placement.getState()).add(placement);
            if (placement.isSetAnnualRevenue()) {
                revenue = OptionalDouble.of(revenue.orElse(0) + placement.getAnnualRevenue());
            }
            if (placement.getState() == PlacementState.NOT_APPLICABLE) {
                continue;
            }
            OptionalDouble room = room(placement);
            if (room.isPresent()) {
                potential = OptionalDouble.of(potential.orElse(0) + room.getAsDouble());
            } else {
                unknown.add(placement);
            }
        }
        byState.replaceAll((state, placements) -> List.copyOf(placements));
        return new WhiteSpace(Collections.unmodifiableMap(byState), revenue, potential, List.copyOf(unknown));
    }

    private static OptionalDouble room(Placement placement) {
        boolean sold = placement.getState() == PlacementState.SOLD || placement.getState() == PlacementState.AT_RISK;
        if (!placement.isSetAnnualPotential() || sold && !placement.isSetAnnualRevenue()) {
            return OptionalDouble.empty();
        }
        double today = placement.isSetAnnualRevenue() ? placement.getAnnualRevenue() : 0;
        return OptionalDouble.of(Math.max(0, placement.getAnnualPotential() - today));
    }
}
