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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.ui.internal.compare.CompareView;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.help.HelpView;

/** The buttons that show only a picture say in words what they do, and by which key. */
class ToolBarsTest {

    @TempDir
    private Path folder;

    private OpenExample example;

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
        IWorkbenchPage page = example.page();
        for (String view : List.of(KeyweavePerspective.EXPLORER, KeyweavePerspective.PROPERTIES,
                KeyweavePerspective.PROBLEMS, KeyweavePerspective.WHAT_IF, HelpView.ID, CompareView.ID)) {
            page.showView(view);
            draw();
        }
    }

    @AfterEach
    void close() {
        example.page().hideView(example.page().findView(CompareView.ID));
        example.page().hideView(example.page().findView(HelpView.ID));
        example.close();
    }

    private static void draw() {
        while (Display.getCurrent().readAndDispatch()) {
            // Until nothing is left.
        }
    }

    private static void items(Control control, List<ToolItem> found) {
        if (control instanceof ToolBar bar) {
            found.addAll(List.of(bar.getItems()));
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                items(child, found);
            }
        }
    }

    private static String place(Control control) {
        return control == null ? "" : place(control.getParent()) + "/" + control;
    }

    private List<ToolItem> items() {
        List<ToolItem> found = new ArrayList<>();
        for (Shell shell : Display.getCurrent().getShells()) {
            items(shell, found);
        }
        return found;
    }

    @Test
    void everyButtonHasWords() {
        List<ToolItem> items = items();
        assertTrue(items.size() > 25, "only " + items.size() + " buttons");
        List<String> mute = items.stream().filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .filter(item -> item.getText().isBlank() && item.getImage() != null)
                .filter(item -> item.getToolTipText() == null || item.getToolTipText().isBlank())
                .map(item -> place(item.getParent())).toList();
        assertEquals(List.of(), mute);
        assertEquals(List.of(), items.stream().map(ToolItem::getToolTipText)
                .filter(words -> words != null && words.contains("&")).toList(), "mnemonics are for menus");
    }

    @Test
    void keysStandInTheWords() {
        List<String> words = items().stream().map(ToolItem::getToolTipText).toList();
        // The window of the test harness is not laid out by Keyweave, so these are keys of its views and contributions.
        for (String key : List.of("F5", "Ctrl+C", "Shift+Ctrl+I", "Ctrl+O")) {
            assertTrue(words.stream().anyMatch(each -> each != null && each.contains(key)), key + " in " + words);
        }
    }
}
