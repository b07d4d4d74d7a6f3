/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both languages say the same things. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private final Properties english = read("messages.properties");
    private final Properties chinese = read("messages_zh_CN.properties");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
        }
    }

    @Test
    void eachKeyBelongsToACode() {
        Set<String> keys = new TreeSet<>();
        for (ProblemCode code : ProblemCode.values()) {
            keys.add(code.key());
        }
        assertEquals(keys, new TreeSet<>(english.stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void textIsCompleteInBothLanguages(ProblemCode code) {
        VsmProblem problem = VsmProblem.of(Severity.ERROR, code, new Place("f", 1, "p", ""), "A0", "A1", "A2");
        String text = problem.message(Locale.ENGLISH);
        String translated = problem.message(Locale.SIMPLIFIED_CHINESE);
        assertNotEquals(text, translated);
        assertFalse(text.contains("{") || translated.contains("{"), text + translated);
        assertTrue(translated.codePoints().anyMatch(Character::isIdeographic), translated);
        for (Object argument : placeholders(english.getProperty(code.key())).stream()
                .map(placeholder -> "A" + placeholder.substring(1)).toList()) {
            assertTrue(text.contains(argument.toString()) && translated.contains(argument.toString()), text);
        }
    }

    @Test
    void englishDoesNotFallBackToAChineseDefault() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("The mapping has no style, so nothing of it is seen.",
                    Messages.of(Locale.ENGLISH).get(ProblemCode.MAPPING_WITHOUT_STYLE.key()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void placeReadsLikeACompilerMessage() {
        assertEquals("a.odesign:7: v/d@name", new Place("file:/x/a.odesign", 7, "v/d", "name").toString());
        assertEquals("a.odesign: v/d", new Place("a.odesign", 0, "v/d", "").toString());
        assertEquals("a.odesign", new Place("a.odesign", 0, "", "").toString());
    }

    private static Set<String> placeholders(String text) {
        Set<String> result = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            result.add(matcher.group());
        }
        return result;
    }

    private static Properties read(String name) {
        Properties result = new Properties();
        try (InputStream content = Messages.class.getResourceAsStream(name)) {
            result.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return result;
    }
}
