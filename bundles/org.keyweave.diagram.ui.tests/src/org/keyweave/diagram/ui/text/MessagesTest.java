/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.keyweave.diagram.ui.icons.Icons;

/** Both languages say everything, and every action that a tool bar shows has an icon. */
class MessagesTest {

    private static Properties texts(String name) throws IOException {
        Properties result = new Properties();
        try (InputStream content = Messages.class.getResourceAsStream(name)) {
            result.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        }
        return result;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        Properties english = texts("messages.properties");
        Properties chinese = texts("messages_zh_CN.properties");
        assertEquals(english.keySet(), chinese.keySet());
        for (String key : english.stringPropertyNames()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                String text = Messages.of(locale).get(key, 2, "b", "c");
                assertFalse(text.isBlank() || text.contains("{"), key + ": " + text);
            }
            assertTrue(chinese.getProperty(key).codePoints().anyMatch(
                    c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                    || english.getProperty(key).equals(chinese.getProperty(key)), key);
        }
    }

    @Test
    void actionsOfTheToolBarHaveIcons() {
        for (String key : List.of("zoomOut", "zoomIn", "fit", "actualSize", "layers", "filters", "arrangeAll", "align",
                "pin", "hide", "showHidden", "rulers", "showRulers", "showGrid", "snapShapes", "snapGuides",
                "snapGrid", "guides", "find", "export", "copyPicture", "print")) {
            assertTrue(Icons.find(key).isPresent(), key);
        }
    }
}
