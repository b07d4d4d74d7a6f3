/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern MNEMONIC = Pattern.compile("&(\\w)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static Properties load(String resource) throws IOException {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        same(load("messages.properties"), load("messages_zh_CN.properties"));
    }

    @Test
    void bothLanguagesNameTheSameContributions() throws IOException {
        same(load("/plugin.properties"), load("/plugin_zh_CN.properties"));
    }

    private static void same(Properties english, Properties chinese) {
        assertFalse(english.isEmpty());
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
        }
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    /** Who knows the keys of a menu in one language knows them in the other. */
    @Test
    void menusHaveTheSameKeysInBothLanguages() throws IOException {
        for (String bundle : List.of("messages", "/plugin")) {
            Properties english = load(bundle + ".properties");
            Properties chinese = load(bundle + "_zh_CN.properties");
            for (String key : english.stringPropertyNames()) {
                if (key.startsWith("menu.") || key.startsWith("action.")) {
                    assertEquals(mnemonic(english.getProperty(key)), mnemonic(chinese.getProperty(key)), key);
                }
            }
        }
    }

    private static String mnemonic(String text) {
        return MNEMONIC.matcher(text).results().map(found -> found.group(1).toUpperCase(Locale.ROOT)).findFirst()
                .orElse("");
    }
}
