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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.diagram.state.Guide;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.session.DiagramOpener;
import org.keyweave.ui.session.DiagramOpeners;

/** What menus and keys of the workbench do while a diagram is in front. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagramInWorkbenchTest {

    private Path folder;
    private OpenExample example;
    private byte[] start;
    private DiagramEditor editor;

    @BeforeAll
    void openExample(@TempDir Path place) throws Exception {
        folder = place;
        example = new OpenExample(folder);
        start = example.bytes();
    }

    @Test
    void frameOfADiagramComesBeforeItsDrawing() throws Exception {
        // The outline asks for the whole diagram.
        example.page().hideView(example.page().findView(IPageLayout.ID_OUTLINE));
        DiagramOpener diagrams = DiagramOpeners.get().orElseThrow();
        DiagramOpener.Offer offer = diagrams.offers(example.session(), example.account()).get(1);
        diagrams.open(example.session(), offer, example.page());
        DiagramEditor other = assertInstanceOf(DiagramEditor.class, example.page().getActiveEditor());
        assertFalse(other.isDrawn());
        assertTrue(other.getSite().getSelectionProvider().getSelection().isEmpty());
        // As a window does that grows meanwhile.
        example.page().getWorkbenchWindow().getShell().layout(true, true);
        OpenExample.until(other::isDrawn);
        example.page().getWorkbenchWindow().getShell().layout(true, true);
        assertFalse(other.part().diagram().elements().isEmpty());
        Control drawn = other.part().control();
        // The diagram fills its editor.
        OpenExample.until(() -> drawn.getParent().getSize().x > 0 && drawn.getParent().getSize().x == drawn.getSize().x);
        example.page().closeEditor(other, false);
    }

    @BeforeEach
    void openNetwork() throws Exception {
        editor = assertInstanceOf(DiagramEditor.class,
                ShowIn.network(example.account(), example.page()).orElseThrow());
        example.page().activate(editor);
    }

    @AfterEach
    void takeBack() throws Exception {
        example.undoAll();
        assertArrayEquals(start, example.bytes());
    }

    @AfterAll
    void close() throws Exception {
        example.close();
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

    private Tree outline() throws PartInitException {
        example.page().showView(IPageLayout.ID_OUTLINE);
        return OpenExample.find((Composite) editor.part().outline().getControl(), Tree.class, tree -> true);
    }

    private static TreeItem item(TreeItem[] items, String name) {
        for (TreeItem item : items) {
            if (item.getText().startsWith(name)) {
                return item;
            }
            TreeItem inner = item(item.getItems(), name);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    @Test
    void choosingInTheOutlineSelectsInTheDiagramAndTellsOtherViews() throws Exception {
        Tree tree = outline();
        Person person = example.person("Chen Lei");
        OpenExample.until(() -> item(tree.getItems(), "Chen Lei") != null);
        tree.setSelection(item(tree.getItems(), "Chen Lei"));
        tree.setFocus();
        Event event = new Event();
        event.item = tree.getSelection()[0];
        tree.notifyListeners(SWT.Selection, event);
        OpenExample.until(() -> selected().equals(List.of(person)));
        OpenExample.until(() -> example.page().getSelection() instanceof IStructuredSelection seen
                && seen.toList().equals(List.of(person)));
    }

    @Test
    void outlineFollowsTheDiagram() throws Exception {
        Tree tree = outline();
        example.page().activate(editor);
        assertTrue(editor.reveal(example.person("Maria Roth")));
        OpenExample.until(() -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().startsWith("Maria Roth"));
    }

    @Test
    void renameEditsTheLabelInPlaceAsAStepWithAName() {
        Person person = example.person("Wang Jun");
        assertTrue(editor.reveal(person));
        run(IWorkbenchCommandConstants.FILE_RENAME);
        Text field = OpenExample.find((Composite) editor.part().viewer().getControl(), Text.class, Text::isVisible);
        field.setText("Wang Juan");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        OpenExample.until(() -> "Wang Juan".equals(person.getName()));
        assertFalse(example.session().commandStack().getUndoCommand().getLabel().isBlank());
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals("Wang Jun", person.getName());
    }

    @Test
    void guidesAreKeptWithTheViewsOverCloseAndReopen() {
        example.session().execute(editor.part().desk().tools().guides().add(true, 321));
        assertTrue(example.session().isDirty());
        assertTrue(example.page().saveEditor(editor, false));
        example.page().closeEditor(editor, false);
        openNetworkAgain();
        assertEquals(List.of(new Guide(true, 321)), editor.part().desk().tools().guides().guides());
        assertTrue(read(folder.resolve("example.keyviews")).contains("\nguide x=321\n"));
        example.session().execute(editor.part().desk().tools().guides()
                .delete(editor.part().desk().tools().guides().guides().get(0)));
        assertTrue(example.page().saveEditor(editor, false));
        assertFalse(read(folder.resolve("example.keyviews")).contains("guide"));
    }

    private void openNetworkAgain() {
        editor = assertInstanceOf(DiagramEditor.class,
                ShowIn.network(example.account(), example.page()).orElseThrow());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something with a dialog that is going to open, and closes it if that did not. */
    private static void inDialog(String title, Consumer<Shell> work) {
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Shell dialog = Stream.of(display.getShells()).filter(shell -> shell.isVisible()
                    && shell.getText().equals(title)).findFirst().orElse(null);
            if (dialog == null) {
                display.timerExec(50, look[0]);
                return;
            }
            try {
                work.accept(dialog);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        };
        display.timerExec(50, look[0]);
    }

    @Test
    void exportWritesAPictureThatSaysWhatItShows() {
        Path picture = folder.resolve("network.svg");
        inDialog("Export the Diagram", dialog -> {
            OpenExample.find(dialog, Text.class, text -> text.getText().endsWith(".svg")
                    || text.getText().endsWith(".png") || text.getText().endsWith(".pdf")).setText(picture.toString());
            Button svg = OpenExample.find(dialog, Button.class, button -> button.getText().startsWith("SVG"));
            svg.setSelection(true);
            svg.notifyListeners(SWT.Selection, new Event());
            assertTrue(OpenExample.find(dialog, Button.class, button -> button.getText().startsWith("Model, date"))
                    .getSelection(), "told by default");
            dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        editor.part().actions().get("export").run();
        String text = read(picture);
        assertTrue(text.contains("example.keyweave") && text.contains("K\u00f6nig"), "model and definition");
    }

    @Test
    void printShowsItsPagesFirst() {
        List<String> seen = new ArrayList<>();
        inDialog("Print the Diagram", dialog -> seen.add(OpenExample.find(dialog, Label.class,
                label -> label.getText().contains("page")).getText()));
        run(IWorkbenchCommandConstants.FILE_PRINT);
        assertEquals(1, seen.size());
    }
}
