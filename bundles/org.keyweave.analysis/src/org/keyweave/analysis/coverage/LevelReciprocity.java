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
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.PairSlice;
import org.keyweave.analysis.thread.MaximumMatching;
import org.keyweave.model.Level;

/**
 * Whether the levels of both sides meet each other.
 *
 * @param pairs pairs of levels with contacts, highest first, unknown ones last
 * @param answered customer levels in contact with at least the same level of the supplier
 * @param unanswered customer levels in contact only with lower levels of the supplier
 * @param knownPairs pairs of people in contact whose levels are both known
 * @param equalPairs those of them on the same level
 */
public record LevelReciprocity(List<LevelPair> pairs, Set<Level> answered, Set<Level> unanswered, int knownPairs,
        int equalPairs) {

    /** The level reciprocity of a network; O(contacts · √people) for the thread counts of all pairs together. */
    public static LevelReciprocity of(AccountNetwork network) {
        List<LevelPair> pairs = new ArrayList<>();
        Set<Level> answered = EnumSet.noneOf(Level.class);
        Set<Level> unanswered = EnumSet.noneOf(Level.class);
        int known = 0;
        int equal = 0;
        for (PairSlice<Level> slice : network.byLevelPair()) {
            int edges = slice.network().graph().edges();
            pairs.add(new LevelPair(slice.supplier(), slice.customer(), edges,
                    MaximumMatching.of(slice.network().graph()).size()));
            if (slice.supplier() != null && slice.customer() != null) {
                known += edges;
                equal += slice.supplier() == slice.customer() ? edges : 0;
                // The levels stand from the highest down.
                boolean answers = slice.supplier().compareTo(slice.customer()) <= 0;
                (answers ? answered : unanswered).add(slice.customer());
            }
        }
        unanswered.removeAll(answered);
        return new LevelReciprocity(List.copyOf(pairs), Collections.unmodifiableSet(answered),
                Collections.unmodifiableSet(unanswered), known, equal);
    }

    /** Share of the contacts that join equal levels, 0 to 1; empty when no pair of levels is known. */
    public OptionalDouble equalShare() {
        return knownPairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(equalPairs / (double) knownPairs);
    }
}
