/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.TouchpointState;

/**
 * How recently the touchpoints with status active were used.
 *
 * @param inRhythm active touchpoints that kept their rhythm
 * @param overdue active touchpoints that were silent for longer than allowed, longest overdue first
 * @param unknown active touchpoints whose last contact is unknown
 * @param meanSilence mean days of silence where known; empty when none is known
 */
public record RecencyFigures(List<TouchpointState> inRhythm, List<TouchpointState> overdue,
        List<TouchpointState> unknown, OptionalDouble meanSilence) {

    /** The recency of a network's touchpoints between people who are there; O(touchpoints · log touchpoints). */
    public static RecencyFigures of(AccountNetwork network) {
        List<TouchpointState> inRhythm = new ArrayList<>();
        List<TouchpointState> overdue = new ArrayList<>();
        List<TouchpointState> unknown = new ArrayList<>();
        for (TouchpointState state : network.states()) {
            switch (state.counting()) {
                case COUNTS -> inRhythm.add(state);
                case SILENT -> overdue.add(state);
                case COUNTS_RECENCY_UNKNOWN -> unknown.add(state);
                default -> {
                    // Neither active nor between people who are there: no rhythm to keep.
                }
            }
        }
        overdue.sort(Comparator.comparingInt((TouchpointState state) ->
                state.daysOfSilence().orElse(0) - state.allowedDays()).reversed());
        OptionalDouble mean = Stream.concat(inRhythm.stream(), overdue.stream())
                .mapToInt(state -> state.daysOfSilence().orElseThrow()).average();
        return new RecencyFigures(List.copyOf(inRhythm), List.copyOf(overdue), List.copyOf(unknown), mean);
    }
}
