/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.network;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.keyweave.analysis.network.Counting;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.validation.core.LocalizedText;
import org.keyweave.validation.core.Messages;

/**
 * How many touchpoints do not count for one reason, in words: "3 planned".
 *
 * @param counting the reason
 * @param touchpoints number of touchpoints
 */
record CountingTally(Counting counting, long touchpoints) implements LocalizedText {

    /** The tallies of the reasons that occur, in the order of the reasons. */
    static List<CountingTally> of(List<TouchpointState> states) {
        Map<Counting, Long> tallies = states.stream().collect(Collectors.groupingBy(TouchpointState::counting,
                () -> new EnumMap<>(Counting.class), Collectors.counting()));
        return tallies.entrySet().stream().map(entry -> new CountingTally(entry.getKey(), entry.getValue())).toList();
    }

    @Override
    public String text(Locale locale) {
        return Messages.of(CountingTally.class, locale).get("counting." + counting.name(), touchpoints);
    }
}
