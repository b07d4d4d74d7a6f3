/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.explorer.ExplorerView;

/** Keys of the clipboard belong to a text that somebody types in. */
class TextFirstTest {

    private Shell shell;
    private Text text;
    private Control focus;
    private int runs;
    private final Action deed = new Action("deed") {
        @Override
        public void run() {
            runs++;
        }
    };

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        text = new Text(shell, SWT.SINGLE);
        text.setText("Wang");
        focus = text;
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private TextFirst action(ActionFactory factory) {
        return new TextFirst(factory.getId(), deed, () -> focus);
    }

    @Test
    void wordIsCopiedCutAndPasted() {
        action(ActionFactory.SELECT_ALL).run();
        assertEquals("Wang", text.getSelectionText());
        action(ActionFactory.COPY).run();
        text.setSelection(text.getCharCount());
        action(ActionFactory.PASTE).run();
        assertEquals("WangWang", text.getText());
        text.selectAll();
        action(ActionFactory.CUT).run();
        assertEquals("", text.getText());
        action(ActionFactory.DELETE).run();
        assertEquals(0, runs, "the part did something, too");
    }

    @Test
    void partActsWhenNobodyTypes() {
        focus = shell;
        action(ActionFactory.PASTE).run();
        assertEquals(1, runs);
        assertEquals("Wang", text.getText());
    }

    @Test
    void actionIsPossibleWhenThatOfThePartIs() {
        TextFirst first = action(ActionFactory.COPY);
        deed.setEnabled(false);
        assertFalse(first.isEnabled());
        deed.setEnabled(true);
        assertTrue(first.isEnabled());
    }

    @Test
    void explorerLeavesTheClipboardToItsSearch() {
        ExplorerView explorer = (ExplorerView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .findView(KeyweavePerspective.EXPLORER);
        IActionBars bars = explorer.getViewSite().getActionBars();
        for (ActionFactory factory : new ActionFactory[] { ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.DELETE }) {
            IAction set = bars.getGlobalActionHandler(factory.getId());
            assertInstanceOf(TextFirst.class, set, factory.getId());
        }
    }
}
