/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTextsTest {

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(ComparisonTexts.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{(\\d+)").matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh_CN.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void everyKindHasASentenceAndAnInverse(ChangeKind kind) throws IOException {
        assertTrue(load("messages.properties").stringPropertyNames().stream()
                .anyMatch(key -> key.equals(kind.name()) || key.startsWith(kind.name() + ".")), kind.name());
        assertEquals(kind, kind.inverse().inverse());
        assertEquals(kind.area(), kind.inverse().area());
        assertEquals(kind.weight() > 0, kind.weight() <= 100);
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(ChangeArea.values(), Trend.values(), MatchBasis.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasAName(Enum<?> constant) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINA}) {
            assertFalse(ComparisonTexts.of(locale).label(constant).isBlank());
        }
    }

    @Test
    void whatIsUnknownIsADashEvenWhereANumberIsExpected() {
        assertEquals("Decision weight of a: – → 30%",
                ComparisonTexts.of(Locale.ENGLISH).get("PERSON_WEIGHT", "a", null, 0.3));
    }
}
