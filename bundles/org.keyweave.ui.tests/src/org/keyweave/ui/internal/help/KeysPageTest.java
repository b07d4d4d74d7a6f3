/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The pages of keys in the guide say what is bound. Run with {@code -Dkeyweave.guide.update=true} to write them anew
 * after a change of bindings.
 */
class KeysPageTest {

    private static final Path GUIDE = Path.of("../org.keyweave.help/guide");
    private static final String WORDS = "plugin_zh_CN.properties";

    private final List<KeyTable.Row> rows = KeyTable.rows();

    @Test
    void english() throws Exception {
        compare("en", """
                # Keys

                All keys as they are bound at first. *Help > Keys* (Ctrl+Shift+K) shows them as they are bound now, and
                *Window > Preferences > Keys* changes them. On a Mac, Cmd takes the place of Ctrl.

                | Group | Command | Keys |
                | --- | --- | --- |
                """, row -> row.category() + " | " + row.command());
    }

    @Test
    void chinese() throws Exception {
        Map<String, String> names = new HashMap<>();
        Map<String, String> categories = new HashMap<>();
        readNames("org.eclipse.ui", "org.keyweave.ui.nl.ui", names, categories);
        readNames("org.keyweave.ui", null, names, categories);
        compare("zh", """
                # 快捷键

                下表列出最初的全部快捷键。*帮助 > 快捷键* (Ctrl+Shift+K) \
                显示当前的快捷键，*窗口 > 首选项 > 快捷键* 可以更改。\
                在 Mac 上用 Cmd 代替 Ctrl。

                | 类别 | 命令 | 快捷键 |
                | --- | --- | --- |
                """, row -> {
                    assertNotNull(names.get(row.id()), row.id() + " has no Chinese name");
                    return categories.get(row.id()) + " | " + names.get(row.id());
                });
    }

    private void compare(String language, String head, java.util.function.Function<KeyTable.Row, String> name)
            throws IOException {
        assumeTrue(SWT.getPlatform().equals("gtk"), "the guide shows the keys of Linux and Windows");
        assertFalse(rows.isEmpty());
        StringBuilder page = new StringBuilder(head);
        for (KeyTable.Row row : rows) {
            page.append("| ").append(name.apply(row)).append(" | ").append(row.keys()).append(" |\n");
        }
        Path file = GUIDE.resolve(language).resolve("keys.md");
        if (Boolean.getBoolean("keyweave.guide.update")) {
            Files.writeString(file, page.toString());
        }
        assertEquals(page.toString(), Files.readString(file), file + " and the program differ");
    }

    /** Names of commands and of their categories as the plugin.xml of a bundle has them, in Chinese. */
    private static void readNames(String host, String fragment, Map<String, String> names,
            Map<String, String> categories) throws Exception {
        Bundle bundle = Platform.getBundle(host);
        PropertyResourceBundle words = words(bundle, fragment);
        Element plugin;
        try (InputStream in = bundle.getEntry("plugin.xml").openStream()) {
            plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
        }
        Map<String, String> groups = new HashMap<>();
        NodeList all = plugin.getElementsByTagName("category");
        for (int i = 0; i < all.getLength(); i++) {
            groups.put(((Element) all.item(i)).getAttribute("id"), word(words, (Element) all.item(i)));
        }
        NodeList commands = plugin.getElementsByTagName("command");
        for (int i = 0; i < commands.getLength(); i++) {
            Element command = (Element) commands.item(i);
            if (command.hasAttribute("name")) {
                names.put(command.getAttribute("id"), word(words, command).replaceFirst("(\\.{3}|\u2026)$", ""));
                categories.put(command.getAttribute("id"), groups.get(command.getAttribute("categoryId")));
            }
        }
    }

    private static String word(PropertyResourceBundle words, Element element) {
        String key = element.getAttribute("name").replaceFirst("^%", "");
        return words.containsKey(key) ? words.getString(key) : key;
    }

    private static PropertyResourceBundle words(Bundle host, String fragment) throws IOException {
        URL file = host.getEntry(WORDS);
        for (Bundle each : fragment == null ? new Bundle[0] : Platform.getFragments(host)) {
            file = each.getSymbolicName().equals(fragment) ? each.getEntry(WORDS) : file;
        }
        try (InputStream in = file.openStream()) {
            return new PropertyResourceBundle(in);
        }
    }
}
