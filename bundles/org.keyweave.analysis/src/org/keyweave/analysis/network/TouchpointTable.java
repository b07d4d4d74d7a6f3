/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;

import org.keyweave.model.Touchpoint;

/** The touchpoints of a network in columns; their states are made when asked for. */
final class TouchpointTable {

    private final long asOf;
    private final int silentAfterDays;
    private final Touchpoint[] touchpoints;
    private final Counting[] counting;
    private final long[] lastDay;
    private final int[] allowedDays;
    private final boolean[] promised;
    private final long[] contacts;
    private volatile Map<Touchpoint, Integer> rows;

    TouchpointTable(AnalysisContext context, List<Touchpoint> touchpoints, Counting[] counting) {
        int size = touchpoints.size();
        this.asOf = context.asOf().toEpochDay();
        this.silentAfterDays = context.silentAfterDays();
        this.touchpoints = touchpoints.toArray(new Touchpoint[0]);
        this.counting = counting;
        this.lastDay = new long[size];
        this.allowedDays = new int[size];
        this.promised = new boolean[size];
        this.contacts = new long[size];
        for (int row = 0; row < size; row++) {
            fill(row, InteractionIndex.NO_DAY, 0);
        }
    }

    /** Takes in the last day and the number of interactions of the row's pair. */
    void fill(int row, long lastInteraction, long interactions) {
        Touchpoint touchpoint = touchpoints[row];
        LocalDate stated = touchpoint.getLastContact();
        // A contact stated for a later day says nothing about the analysis date.
        long statedDay = stated == null || stated.toEpochDay() > asOf ? InteractionIndex.NO_DAY : stated.toEpochDay();
        lastDay[row] = Math.max(statedDay, lastInteraction);
        contacts[row] = interactions;
        promised[row] = touchpoint.isSetFrequency();
        allowedDays[row] = promised[row] ? PromisedRhythm.allowedDays(touchpoint.getFrequency()) : silentAfterDays;
    }

    int size() {
        return touchpoints.length;
    }

    Touchpoint touchpoint(int row) {
        return touchpoints[row];
    }

    Counting counting(int row) {
        return counting[row];
    }

    long contacts(int row) {
        return contacts[row];
    }

    boolean isRecencyKnown(int row) {
        return lastDay[row] != InteractionIndex.NO_DAY;
    }

    boolean isOverdue(int row) {
        return isRecencyKnown(row) && asOf - lastDay[row] > allowedDays[row];
    }

    /** Number of touchpoints that count. */
    int contacts() {
        return (int) Arrays.stream(counting).filter(Counting::isContact).count();
    }

    TouchpointState state(int row) {
        boolean known = isRecencyKnown(row);
        return new TouchpointState(touchpoints[row], counting[row],
                known ? Optional.of(LocalDate.ofEpochDay(lastDay[row])) : Optional.empty(),
                known ? OptionalInt.of((int) (asOf - lastDay[row])) : OptionalInt.empty(), allowedDays[row],
                promised[row], contacts[row]);
    }

    List<TouchpointState> states() {
        return new States();
    }

    Optional<TouchpointState> state(Touchpoint touchpoint) {
        Map<Touchpoint, Integer> known = rows;
        if (known == null) {
            known = new IdentityHashMap<>(touchpoints.length);
            for (int row = 0; row < touchpoints.length; row++) {
                known.put(touchpoints[row], row);
            }
            rows = known;
        }
        return Optional.ofNullable(known.get(touchpoint)).map(this::state);
    }

    private final class States extends AbstractList<TouchpointState> implements RandomAccess {
        @Override
        public TouchpointState get(int row) {
            return state(row);
        }

        @Override
        public int size() {
            return touchpoints.length;
        }
    }
}
