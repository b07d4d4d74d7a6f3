/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the delimiter of a text: the one that splits most of the first rows into the same number of cells, and into the
 * most cells. Delimiters and line breaks inside quotes do not count. Blanks are considered only when no other delimiter
 * splits nearly all rows alike and every row has the same number of words.
 */
final class DelimiterDetector {

    private static final int ROWS = 50;
    private static final int CHARACTERS = 64 * 1024;
    /** Score from which a delimiter is not questioned: nearly all rows have as many cells. */
    private static final double CERTAIN = 0.9;
    private static final Delimiter[] PROPER =
            {Delimiter.COMMA, Delimiter.SEMICOLON, Delimiter.TAB, Delimiter.PIPE};

    private DelimiterDetector() {
    }

    /** The delimiter; comma when the text has one column only. */
    static Delimiter detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), CHARACTERS));
        Delimiter best = Delimiter.COMMA;
        double bestScore = 0;
        for (Delimiter candidate : PROPER) {
            double score = score(counts(sample, candidate.character()));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return bestScore < CERTAIN && splitsByBlanks(sample) ? Delimiter.SPACE : best;
    }

    /** Number of delimiters in each row. */
    private static List<Integer> counts(String sample, char delimiter) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean blank = true;
        int count = 0;
        for (int i = 0; i < sample.length() && counts.size() < ROWS; i++) {
            char c = sample.charAt(i);
            if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    counts.add(count);
                }
                count = 0;
                blank = true;
                continue;
            }
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                count++;
            }
            blank = false;
        }
        if (!blank && counts.size() < ROWS) {
            counts.add(count);
        }
        return counts;
    }

    /** Share of the rows with the most frequent count above zero, weighted slightly by that count. */
    private static double score(List<Integer> counts) {
        Map<Integer, Integer> frequency = new HashMap<>();
        for (int count : counts) {
            if (count > 0) {
                frequency.merge(count, 1, Integer::sum);
            }
        }
        double score = 0;
        for (Map.Entry<Integer, Integer> entry : frequency.entrySet()) {
            double share = (double) entry.getValue() / counts.size();
            score = Math.max(score, share * (1 + Math.min(entry.getKey(), 30) / 100.0));
        }
        return score;
    }

    private static boolean splitsByBlanks(String sample) {
        int width = 0;
        int rows = 0;
        for (String line : sample.split("\\R")) {
            if (line.isBlank()) {
                continue;
            }
            if (rows == ROWS) {
                break;
            }
            int cells = line.strip().split("[ \\t]+").length;
            if (cells < 2 || width != 0 && cells != width) {
                return false;
            }
            width = cells;
            rows++;
        }
        return rows > 1;
    }
}
