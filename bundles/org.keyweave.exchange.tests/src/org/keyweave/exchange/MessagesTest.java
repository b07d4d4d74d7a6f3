/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(Messages.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static TreeSet<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh_CN.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        assertFalse(english.isEmpty());
        english.forEach((key, text) -> assertEquals(placeholders((String) text),
                placeholders(chinese.getProperty((String) key)), (String) key));
    }

    @Test
    void theWorkbenchNamesNoOptionOfTheCommandLine() throws IOException {
        Set<String> ofTheCommandLineAlone = Set.of("date.seconds.remedy", "json.remedy");
        load("messages.properties").forEach((key, text) -> {
            if (((String) text).contains(" --") && !ofTheCommandLineAlone.contains(key)) {
                for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                    String told = Text.of((String) key, "x", "y").inWorkbench(locale);
                    assertFalse(told.contains("--"), key + ": " + told);
                }
            }
        });
    }

    @Test
    void englishDoesNotFallBackToTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("the file is empty", Text.of("csv.empty").in(Locale.ENGLISH));
            assertEquals("文件是空的", Text.of("csv.empty").in(Locale.SIMPLIFIED_CHINESE));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void longAndHostileArgumentsAreTamed() {
        String text = Text.of("date.form", "x\n\u001B[31m" + "y".repeat(500)).in(Locale.ENGLISH);
        assertEquals(1, text.lines().count());
        assertEquals(-1, text.indexOf('\u001B'));
        assertEquals("\"".length() + 120 + "\" is no date".length(), text.length());
    }
}
