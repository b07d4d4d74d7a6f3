/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.analysis.figure.FigureCatalog;

/** The explanation of a figure does not outlive what it explains. */
class FigurePopupTest {

    private Shell page;
    private Label anchor;
    private Label elsewhere;
    private FigurePopup popup;

    @BeforeEach
    void open() {
        page = new Shell(PlatformUI.getWorkbench().getDisplay());
        page.setLayout(new FillLayout());
        anchor = new Label(page, SWT.NONE);
        elsewhere = new Label(page, SWT.NONE);
        page.open();
        popup = new FigurePopup(anchor, FigureCatalog.figures().get(0), "", "Edit", () -> { });
        popup.open();
        assertNotNull(popup.getShell());
    }

    @AfterEach
    void close() {
        popup.close();
        page.dispose();
    }

    @Test
    void closesWithItsPage() {
        anchor.dispose();
        assertNull(popup.getShell());
    }

    @Test
    void closesAtAPressElsewhereOnly() {
        press(popup.getShell());
        assertNotNull(popup.getShell(), "a press into the popup is for the popup");
        press(elsewhere);
        assertNull(popup.getShell());
    }

    private static void press(Control control) {
        Event event = new Event();
        event.button = 1;
        control.notifyListeners(SWT.MouseDown, event);
    }
}
