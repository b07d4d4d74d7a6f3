/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.notations.Garden;
import org.keyweave.vsm.problem.VsmProblem;

/**
 * The test notation damaged at random, hundreds of times: reading, compiling and checking never throw, and what is
 * wrong is said in both languages. A failure prints the seed and the damage.
 */
class BrokenNotationTest {

    private static final int ROUNDS = 150;
    private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
    private static final Pattern EMPTY_ELEMENT = Pattern.compile("<[a-zA-Z]+[^<>]*/>");
    private static final Pattern TYPE = Pattern.compile("xsi:type=\"[a-z]+:[A-Za-z]+\"");
    private static final Pattern NAME = Pattern.compile("\\[name='[^']*'\\]");
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void damageIsReportedAndNeverThrows(long seed) {
        Random random = new Random(seed);
        int withFindings = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> damage = new ArrayList<>();
            String text = Garden.notation();
            for (int i = 0; i <= random.nextInt(4); i++) {
                text = damage(text, random, damage);
            }
            try {
                CompiledVsm vsm = Garden.compile(text);
                List<VsmProblem> found = VsmLint.check(vsm);
                withFindings += found.isEmpty() ? 0 : 1;
                found.forEach(problem -> assertFalse(problem.text(Locale.SIMPLIFIED_CHINESE).isEmpty()));
            } catch (RuntimeException | StackOverflowError thrown) {
                throw new AssertionError("seed " + seed + ", round " + round + ": " + damage, thrown);
            }
        }
        assertTrue(withFindings > ROUNDS / 2, "only " + withFindings + " damages were noticed");
    }

    private static String damage(String text, Random random, List<String> log) {
        return switch (random.nextInt(6)) {
            case 0 -> replace(text, ATTRIBUTE, "", random, log);
            case 1 -> replace(text, EMPTY_ELEMENT, "", random, log);
            case 2 -> replace(text, TYPE, "xsi:type=\"style:SquareDescription\"", random, log);
            case 3 -> replace(text, NAME, "[name='Plant']", random, log);
            case 4 -> replace(text, WORD, "plants", random, log);
            default -> replace(text, TYPE, pick(text, TYPE, random), random, log);
        };
    }

    private static String pick(String text, Pattern pattern, Random random) {
        List<String> found = pattern.matcher(text).results().map(result -> result.group()).toList();
        return found.get(random.nextInt(found.size()));
    }

    private static String replace(String text, Pattern pattern, String replacement, Random random,
            List<String> log) {
        Matcher matcher = pattern.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        if (places.isEmpty()) {
            return text;
        }
        int[] place = places.get(random.nextInt(places.size()));
        log.add("at " + place[0] + ": " + text.substring(place[0], place[1]) + " -> " + replacement);
        return text.substring(0, place[0]) + replacement + text.substring(place[1]);
    }
}
