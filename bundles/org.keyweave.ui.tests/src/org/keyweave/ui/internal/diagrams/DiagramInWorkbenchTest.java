/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.navigation.ShowIn;

/** What menus and keys of the workbench do while a diagram is in front. */
class DiagramInWorkbenchTest {

    @TempDir
    private Path folder;

    private OpenExample example;
    private byte[] start;
    private DiagramEditor editor;

    @BeforeEach
    void openNetwork() throws Exception {
        example = new OpenExample(folder);
        start = example.bytes();
        editor = assertInstanceOf(DiagramEditor.class,
                ShowIn.network(example.account(), example.page()).orElseThrow());
        example.page().activate(editor);
    }

    @AfterEach
    void close() throws Exception {
        example.undoAll();
        byte[] end = example.bytes();
        example.close();
        assertArrayEquals(start, end);
    }

    private void run(String command) {
        IHandlerService handlers = example.page().getWorkbenchWindow().getService(IHandlerService.class);
        try {
            handlers.executeCommand(command, null);
        } catch (Exception e) {
            throw new AssertionError(command, e);
        }
    }

    private List<?> selected() {
        return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList();
    }

    private boolean isThere(Person person) {
        return example.account().getAllPeople().contains(person);
    }

    @Test
    void selectAllSelectsWhatIsShown() {
        run(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
        List<?> all = selected();
        assertTrue(all.contains(example.person("Wang Jun")), "the people");
        assertTrue(all.containsAll(example.account().getTouchpoints().stream()
                .filter(each -> !editor.part().diagram().elementsFor(each).isEmpty()).toList()), "the lines");
    }

    @Test
    void deleteAndUndoGoOverTheStackOfTheModel() {
        Person person = example.person("Wang Jun");
        assertTrue(editor.reveal(person));
        run(IWorkbenchCommandConstants.EDIT_DELETE);
        assertFalse(isThere(person));
        assertTrue(editor.part().diagram().elementsFor(person).isEmpty());
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertTrue(isThere(person));
        assertFalse(editor.part().diagram().elementsFor(person).isEmpty());
        run(IWorkbenchCommandConstants.EDIT_REDO);
        assertFalse(isThere(person));
    }

    @Test
    void copyPutsThePictureOnTheClipboard() {
        run(IWorkbenchCommandConstants.EDIT_COPY);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            ImageData picture = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            assertNotNull(picture);
            assertTrue(picture.width >= editor.part().diagram().extent().orElseThrow().width());
        } finally {
            clipboard.dispose();
        }
    }
}
