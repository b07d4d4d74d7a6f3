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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.internal.WorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Keys start what they say, and each command of Keyweave can be reached without a mouse. */
class KeyBindingsTest {

    private static final String OWN = "org.keyweave.";

    private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);

    /** The bindings that hold here: of the scheme in use, this window system and this language. */
    private Stream<Binding> bindings() {
        return Stream.of(service.getBindings()).filter(each -> each.getParameterizedCommand() != null
                && each.getSchemeId().equals(service.getActiveScheme().getId())
                && (each.getPlatform() == null || each.getPlatform().equals(SWT.getPlatform()))
                && (each.getLocale() == null || Locale.getDefault().toString().startsWith(each.getLocale())));
    }

    /** A key of the window also hides the same key of dialogs and windows, so the context does not tell them apart. */
    @Test
    void noKeyStandsForTwoCommands() throws Exception {
        Map<String, Set<String>> commands = new TreeMap<>();
        bindings().forEach(each -> commands.computeIfAbsent(each.getTriggerSequence().format(), key -> new TreeSet<>())
                .add(each.getParameterizedCommand().getId()));
        // The tests run with bundles of an IDE, whose keys are not those of the product.
        Set<String> bound = new TreeSet<>();
        for (String bundle : List.of("org.eclipse.ui", "org.eclipse.gef", "org.keyweave.ui")) {
            for (Element key : elements(bundle, "key")) {
                bound.add(key.getAttribute("commandId"));
            }
        }
        commands.values().forEach(ids -> ids.retainAll(bound));
        commands.values().removeIf(ids -> ids.size() < 2);
        // What only the platform binds twice is decided by its contexts.
        commands.values().removeIf(ids -> ids.stream().noneMatch(id -> id.startsWith(OWN)));
        assertEquals(Map.of(), commands);
    }

    @Test
    void actionsAndKeysAreFoundByTheKeysOfEclipse() {
        Map<String, String> keys = new TreeMap<>();
        bindings().forEach(each -> keys.put(each.getParameterizedCommand().getId(),
                each.getTriggerSequence().toString()));
        assertEquals("CTRL+3", keys.get("org.eclipse.ui.window.quickAccess"));
        assertEquals("CTRL+SHIFT+L", keys.get("org.eclipse.ui.window.showKeyAssist"));
        List<String> sheet = KeyTable.rows().stream().map(KeyTable.Row::id).toList();
        assertTrue(sheet.containsAll(List.of("org.eclipse.ui.window.quickAccess",
                "org.eclipse.ui.window.showKeyAssist")), sheet.toString());
    }

    @Test
    void everyCommandHasAKeyOrAPlaceInTheMenus() throws Exception {
        Set<String> missing = new TreeSet<>();
        for (Command each : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
            if (each.getId().startsWith(OWN)) {
                missing.add(each.getId());
            }
        }
        assertTrue(missing.size() > 10, missing.toString());
        bindings().map(each -> each.getParameterizedCommand().getId()).forEach(missing::remove);
        removeContributed(missing);
        removeBuilt(((WorkbenchWindow) PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getMenuManager(), missing);
        assertEquals(Set.of(), missing);
    }

    /** Takes away what plugin.xml puts into the menu bar. */
    private static void removeContributed(Set<String> ids) throws Exception {
        for (Element menu : elements("org.keyweave.ui", "menuContribution")) {
            NodeList commands = menu.getElementsByTagName("command");
            for (int i = 0; menu.getAttribute("locationURI").startsWith("menu:") && i < commands.getLength(); i++) {
                ids.remove(((Element) commands.item(i)).getAttribute("commandId"));
            }
        }
    }

    private static List<Element> elements(String bundle, String name) throws Exception {
        try (var in = Platform.getBundle(bundle).getEntry("plugin.xml").openStream()) {
            NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName(name);
            return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
        }
    }

    /** Takes away what the program itself puts there. */
    private static void removeBuilt(IMenuManager menu, Set<String> ids) {
        for (IContributionItem item : menu.getItems()) {
            if (item instanceof IMenuManager sub) {
                removeBuilt(sub, ids);
            } else if (item instanceof CommandContributionItem command && command.getCommand() != null) {
                ids.remove(command.getCommand().getId());
            }
        }
    }

    /** Alt and a letter open a menu, another letter starts an entry of it: each letter only one. */
    @Test
    void noLetterStandsForTwoEntriesOfAMenu() throws Exception {
        Set<String> own = own();
        Menu bar = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
        letters("menu bar", bar, own);
        for (MenuItem item : bar.getItems()) {
            Menu menu = item.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            letters(item.getText(), menu, own);
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    /** The words of Keyweave. */
    private static Set<String> own() throws Exception {
        Set<String> own = new TreeSet<>();
        for (String file : List.of("/plugin.properties", "/org/keyweave/ui/internal/text/messages.properties")) {
            try (var in = KeyTable.class.getResourceAsStream(file)) {
                Properties words = new Properties();
                words.load(in);
                own.addAll(words.stringPropertyNames().stream().map(words::getProperty).toList());
            }
        }
        return own;
    }

    private static void letters(String name, Menu menu, Set<String> own) {
        Map<String, String> taken = new TreeMap<>();
        for (MenuItem item : menu.getItems()) {
            int at = item.getText().indexOf('&');
            // The tests run with bundles of an IDE, which add entries; the product has none of them.
            if ((item.getStyle() & SWT.SEPARATOR) == 0 && own.contains(item.getText().replaceFirst("\t.*", ""))) {
                assertTrue(at >= 0, name + ": no letter for " + item.getText());
                String letter = item.getText().substring(at + 1, at + 2).toUpperCase(Locale.ROOT);
                String other = taken.put(letter, item.getText());
                assertTrue(other == null, name + ": " + letter + " stands for " + other + " and " + item.getText());
            }
        }
        assertTrue(taken.size() > 3, name + " is empty");
    }
}
