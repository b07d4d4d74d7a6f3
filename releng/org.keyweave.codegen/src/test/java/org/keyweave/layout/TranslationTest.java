/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text is there in English and in Chinese, with the same placeholders. */
class TranslationTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** Files of these names hold texts for users; others may hold data. */
    private static final Set<String> TEXTS =
            Set.of("messages.properties", "bundle.properties", "plugin.properties", "feature.properties");
    private static final String CHINESE = "_zh_CN.properties";

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String folder : List.of("bundles", "features")) {
            for (Path english : Repository.files(Repository.ROOT.resolve(folder), ".properties")) {
                String name = english.getFileName().toString();
                if (name.endsWith(CHINESE) || english.toString().contains(".tests/")) {
                    continue;
                }
                Path chinese = english.resolveSibling(name.replace(".properties", CHINESE));
                if (Files.exists(chinese)) {
                    compare(english, chinese, wrong);
                    compared++;
                } else if (TEXTS.contains(name)) {
                    wrong.add(Repository.ROOT.relativize(english) + ": no Chinese");
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 0);
    }

    private static void compare(Path english, Path chinese, List<String> wrong) throws IOException {
        Properties first = read(english);
        Properties second = read(chinese);
        Set<String> keys = new TreeSet<>(first.stringPropertyNames());
        keys.addAll(second.stringPropertyNames());
        for (String key : keys) {
            String place = Repository.ROOT.relativize(chinese) + ": " + key;
            if (first.getProperty(key) == null || second.getProperty(key) == null) {
                wrong.add(place + " is in one language only");
            } else if (!placeholders(first.getProperty(key)).equals(placeholders(second.getProperty(key)))) {
                wrong.add(place + " has other placeholders");
            }
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Repository.text(file)));
        return properties;
    }
}
