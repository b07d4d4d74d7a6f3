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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.ui.internal.fixture.DialogAnswer;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.text.Texts;

/** Without an editor the window offers what can be opened, by mouse and by keyboard. */
class EmptyEditorAreaTest {

    private IWorkbenchPage page;

    @BeforeEach
    void closeAll() {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.closeAllEditors(false);
        OpenExample.until(() -> link() != null);
    }

    @AfterEach
    void close() {
        page.closeAllEditors(false);
    }

    private Link link() {
        return OpenExample.find(page.getWorkbenchWindow().getShell(), Link.class,
                link -> link.isVisible() && link.getText().contains(Texts.get("welcome.new")));
    }

    @Test
    void linksLeadToWhatCanBeBegun() {
        DialogAnswer.to(() -> link().notifyListeners(SWT.Selection, new Event()),
                dialog -> assertEquals(Texts.get("newModel.title"), dialog.getShell().getText()));
    }

    @Test
    void keyOfTheEditorGoesToTheLinks() throws Exception {
        page.getWorkbenchWindow().getShell().forceActive();
        page.getWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.WINDOW_ACTIVATE_EDITOR, null);
        Link focused = assertInstanceOf(Link.class, Display.getCurrent().getFocusControl());
        assertTrue(focused.getText().contains(Texts.get("welcome.new")));
    }

    @Test
    void welcomePageTakesThePlaceAndKeepsItsLinksWhenItComesToTheFront() {
        WelcomeEditor.open(page);
        OpenExample.until(() -> page.getActiveEditor() instanceof WelcomeEditor && link() != null);
        OpenExample.until(() -> OpenExample.find(page.getWorkbenchWindow().getShell(), Link.class,
                link -> link != link() && link.getText().equals(link().getText())) == null);
        Link link = link();
        page.activate(page.findView(KeyweavePerspective.EXPLORER));
        page.activate(page.getEditorReferences()[0].getEditor(false));
        assertFalse(link.isDisposed(), "a click that activates the page would be lost");
    }
}
