/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.validation.core.Rule;

class MessagesTest {

    private static final Path SOURCES = Path.of("../org.keyweave.validation/src");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("messages.properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesSayTheSame(Path file) throws IOException {
        Properties english = read(file);
        Properties chinese = read(file.resolveSibling("messages_zh_CN.properties"));
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            String one = english.getProperty(key);
            String other = chinese.getProperty(key);
            assertEquals(places(one), places(other), key);
            assertDoesNotThrow(() -> new MessageFormat(one), key);
            assertDoesNotThrow(() -> new MessageFormat(other), key);
            assertFalse(one.matches(".*[\\u4e00-\\u9fff].*"), key);
            assertTrue(other.matches("(?s).*[\\u4e00-\\u9fff].*"), key);
            assertFalse(one.matches(".*[^']'[^'].*"), "single quote in " + key);
            assertFalse(one.isBlank() || one.endsWith(" ") || other.endsWith(" "), key);
        }
    }

    @Test
    void everyRuleHasAllItsTexts() throws IOException {
        for (Rule<?> rule : Rules.all()) {
            Properties texts = read(SOURCES.resolve(rule.getClass().getPackageName().replace('.', '/'))
                    .resolve("messages.properties"));
            for (String key : new String[] {".name", ".explanation", ".remedy"}) {
                assertTrue(texts.containsKey(rule.id() + key), rule.id() + key);
            }
            assertTrue(texts.stringPropertyNames().stream().anyMatch(key -> key.startsWith(rule.id() + ".message")),
                    rule.id());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsLeftOver(Path file) throws IOException {
        Set<String> ids = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        String sources;
        try (Stream<Path> java = Files.list(file.getParent())) {
            sources = java.filter(each -> each.toString().endsWith(".java")).map(MessagesTest::text)
                    .collect(Collectors.joining());
        }
        for (String key : read(file).stringPropertyNames()) {
            String id = ids.stream().filter(each -> key.startsWith(each + '.')).findFirst().orElse(null);
            if (id == null || key.matches(".*\\.(name|explanation|remedy)")) {
                continue;
            }
            String name = key.substring(id.length() + 1).replaceFirst("^(fix|content)\\.", "")
                    .replaceFirst("\\.description$", "");
            assertTrue(sources.contains('"' + name + '"'), key);
        }
    }

    private static Set<String> places(String text) {
        Matcher matcher = PLACE.matcher(text);
        Set<String> places = new TreeSet<>();
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
