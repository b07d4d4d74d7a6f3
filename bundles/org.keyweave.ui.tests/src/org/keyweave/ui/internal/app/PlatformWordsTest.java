/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

/** The Chinese words for the platform belong to texts that it still has, and have room for the same arguments. */
class PlatformWordsTest {

    private static final String ENDING = "_zh_CN.properties";
    private static final String FRAGMENTS = "org.keyweave.ui.nl.";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
    private static final Pattern MNEMONIC = Pattern.compile("&\\w");

    @ParameterizedTest
    @ValueSource(strings = { "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.ui.workbench",
        "org.eclipse.ui.views", "org.eclipse.ui.forms", "org.eclipse.gef",
        "org.eclipse.e4.ui.workbench.renderers.swt", "org.eclipse.e4.ui.workbench.addons.swt" })
    void everyWordTranslatesATextOfTheHost(String hostName) throws IOException {
        Bundle host = Platform.getBundle(hostName);
        Bundle[] fragments = Platform.getFragments(host);
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (Bundle fragment : fragments == null ? new Bundle[0] : fragments) {
            if (fragment.getSymbolicName().startsWith(FRAGMENTS)) {
                for (URL file : Collections.list(fragment.findEntries("/", "*" + ENDING, true))) {
                    compared += compare(host, file, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 0, "no words for " + hostName);
    }

    private static int compare(Bundle host, URL file, List<String> wrong) throws IOException {
        String path = file.getPath().replaceFirst("^/(src|target/classes|bin)/", "/").replace(ENDING, ".properties");
        URL english = host.getEntry(path);
        if (english == null) {
            wrong.add(path + " is not in " + host.getSymbolicName());
            return 0;
        }
        PropertyResourceBundle words = read(file);
        PropertyResourceBundle texts = read(english);
        for (String key : words.keySet()) {
            if (!texts.containsKey(key)) {
                wrong.add(path + ": " + key + " is no longer a text");
                continue;
            }
            String text = texts.getString(key);
            String word = words.getString(key);
            if (word.isBlank()) {
                wrong.add(path + ": " + key + " is empty");
            }
            if (!arguments(text).containsAll(arguments(word))) {
                wrong.add(path + ": " + key + " has arguments that " + text + " has not");
            }
            if (MNEMONIC.matcher(word).find() && !MNEMONIC.matcher(text).find()) {
                wrong.add(path + ": " + key + " has a mnemonic where a plain text stands");
            }
        }
        return words.keySet().size();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static PropertyResourceBundle read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new PropertyResourceBundle(in);
        }
    }
}
