/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

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

    /** Share of the contacts that join equal levels, 0 to 1; empty when no pair of levels is known. */
    public OptionalDouble equalShare() {
        return knownPairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(equalPairs / (double) knownPairs);
    }
}
