/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Names that somebody may have meant: near by edit distance (Levenshtein 1966). */
final class Similar {

    private static final int SHOWN = 3;
    private static final int LONGEST = 60;
    private static final int MOST_NAMES = 20_000;

    private Similar() {
    }

    /** At most three names that hold the word or differ in no more than a third of their characters, nearest first. */
    static List<String> to(String wanted, Collection<String> names) {
        String key = Key.of(wanted);
        if (key.length() > LONGEST) {
            return List.of();
        }
        return names.stream().filter(name -> name != null && !name.isBlank() && name.length() <= LONGEST).distinct()
                .limit(MOST_NAMES).map(name -> Map.entry(name, distance(key, name)))
                .filter(e -> e.getValue() * 3 <= Math.max(3, Math.max(key.length(), e.getKey().length())))
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN).map(Map.Entry::getKey).toList();
    }

    private static int distance(String key, String name) {
        String other = Key.of(name);
        return key.length() > 1 && other.contains(key) ? 0 : edits(key, other);
    }

    private static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
