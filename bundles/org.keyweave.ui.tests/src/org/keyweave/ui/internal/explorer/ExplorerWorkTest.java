/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Unit;
import org.keyweave.ui.harness.Answers;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.fixture.DialogAnswer;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.text.Texts;

/** Works in the tree of the explorer; whatever was done, undo gives the first bytes back. */
class ExplorerWorkTest {

    @TempDir
    private Path folder;

    private OpenExample example;
    private byte[] start;
    private ExplorerView explorer;
    private TreeViewer viewer;

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
        start = example.bytes();
        explorer = (ExplorerView) example.page().findView(KeyweavePerspective.EXPLORER);
        example.page().activate(explorer);
        viewer = explorer.viewer();
        viewer.refresh();
    }

    @AfterEach
    void close() throws Exception {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        example.undoAll();
        byte[] end = example.bytes();
        example.close();
        assertArrayEquals(start, end);
    }

    private void select(Object... elements) {
        viewer.setSelection(new StructuredSelection(elements), true);
        assertEquals(elements.length, viewer.getStructuredSelection().size());
    }

    private void run(ActionFactory factory) {
        explorer.getViewSite().getActionBars().getGlobalActionHandler(factory.getId()).run();
    }

    @Test
    void statusLineTellsWhereTheSelectedElementStands() {
        Person person = example.person("Wang Jun");
        select(person);
        String path = SelectionStatus.text((ITreeSelection) viewer.getStructuredSelection());
        assertTrue(path.startsWith(example.portfolio().getName()), path);
        assertTrue(path.contains(example.account().getName()) && path.endsWith("Wang Jun"), path);
        select(person, example.person("Luo Peng"));
        assertEquals(Texts.get("explorer.selected", 2),
                SelectionStatus.text((ITreeSelection) viewer.getStructuredSelection()));
    }

    @Test
    void elementIsRenamedInPlace() {
        Person person = example.person("Wang Jun");
        select(person);
        run(ActionFactory.RENAME);
        Text text = OpenExample.find(viewer.getTree(), Text.class, each -> true);
        text.setText("Wang Junming");
        text.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("Wang Junming", person.getName());
        assertTrue(example.session().commandStack().getUndoCommand().getLabel().contains("Wang Jun"));
    }

    @Test
    void deletingAPersonSaysWhatGoesWithIt() {
        Person person = example.person("Wang Jun");
        int touchpoints = example.account().getTouchpoints().size();
        long own = example.account().getTouchpoints().stream().filter(each -> each.getCustomerPerson() == person)
                .count();
        select(person);
        DialogAnswer.to(() -> run(ActionFactory.DELETE), dialog -> {
            Label told = OpenExample.find(dialog.getShell(), Label.class, each -> each.getText().contains("Chen Lei"));
            assertTrue(told != null, "the touchpoint is named");
            DialogAnswer.press(dialog, IDialogConstants.CANCEL_ID);
        });
        assertFalse(example.session().isDirty());
        DialogAnswer.to(() -> run(ActionFactory.DELETE),
                dialog -> DialogAnswer.press(dialog, IDialogConstants.OK_ID));
        assertFalse(example.account().getAllPeople().contains(person));
        assertEquals(touchpoints - own, example.account().getTouchpoints().size());
    }

    @Test
    void peopleAreCopiedIntoAnotherModel() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (OpenExample target = new OpenExample(other)) {
            byte[] before = target.bytes();
            Person first = example.person("Wang Jun");
            Person second = example.person("Gao Yan");
            select(first, second);
            run(ActionFactory.COPY);
            Account account = target.portfolio().getAccounts().get(1);
            int people = account.getAllPeople().size();
            viewer.refresh();
            select(account);
            run(ActionFactory.PASTE);
            assertEquals(people + 2, account.getAllPeople().size());
            Person copy = account.getAllPeople().stream().filter(each -> "Gao Yan".equals(each.getName()))
                    .findFirst().orElseThrow();
            assertNotSame(second, copy);
            assertTrue(copy.getSupplierTouchpoints().isEmpty(), "touchpoints stay where they are");
            assertFalse(example.session().isDirty());
            target.undoAll();
            assertArrayEquals(before, target.bytes());
        }
    }

    @Test
    void cutPeopleAreMovedIntoAnotherDepartment() {
        Person person = example.person("Luo Peng");
        Unit unit = person.getUnit();
        int before = unit.getPeople().size();
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(person));
        Unit goal = example.account().getAllUnits().stream().filter(each -> each != unit).findFirst().orElseThrow();
        int touchpoints = person.getSupplierTouchpoints().size();
        ElementDragAndDrop.Drop drop = new ElementDragAndDrop.Drop(viewer);
        assertTrue(drop.drop(goal, false, false, false));
        assertEquals(goal, person.getUnit());
        assertEquals(before - 1, unit.getPeople().size());
        assertEquals(touchpoints, person.getSupplierTouchpoints().size());
        assertFalse(drop.drop(person, false, false, false), "an element does not fit into itself");
    }

    @Test
    void draggingWithTheCopyKeyLeavesTheOriginal() {
        Person person = example.person("Luo Peng");
        Unit unit = person.getUnit();
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(person));
        Unit goal = example.account().getAllUnits().stream().filter(each -> each != unit).findFirst().orElseThrow();
        assertTrue(new ElementDragAndDrop.Drop(viewer).drop(goal, true, false, false));
        assertEquals(unit, person.getUnit());
        assertTrue(goal.getPeople().stream().anyMatch(each -> "Luo Peng".equals(each.getName())));
    }

    @Test
    void nothingIsDraggedIntoOrOutOfAFileThatMayNotBeWritten() throws Exception {
        Path own = example.protectAccount();
        start = example.bytes();
        Person inside = example.person("Luo Peng");
        Person outside = example.account("Merrow Shipworks").getAllPeople().get(0);
        ElementDragAndDrop.Drop drop = new ElementDragAndDrop.Drop(viewer);
        for (List<? extends EObject> way : List.of(List.of(inside, outside.getUnit()),
                List.of(outside, inside.getUnit()))) {
            try (Answers answers = new Answers(Texts.get("readOnly.understood"))) {
                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(way.get(0)));
                assertFalse(drop.drop(way.get(1), false, false, false));
                Answers.until("the notice", () -> !answers.said().isEmpty());
                assertTrue(answers.said().get(0).contains(own.getFileName().toString()));
            }
        }
        assertFalse(example.session().commandStack().canUndo());
        assertTrue(own.toFile().setWritable(true));
    }

    @Test
    void siblingsAreSortedByDragging() {
        List<Account> accounts = example.portfolio().getAccounts();
        Account first = accounts.get(0);
        Account third = accounts.get(2);
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(first));
        ElementDragAndDrop.Drop drop = new ElementDragAndDrop.Drop(viewer);
        assertTrue(drop.drop(third, false, true, true));
        assertEquals(List.of(2, 1), List.of(accounts.indexOf(first), accounts.indexOf(third)));
        assertTrue(drop.drop(accounts.get(0), false, true, false));
        assertEquals(first, accounts.get(0));
    }

    private IAction toggle(String key) {
        for (IContributionItem item : explorer.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (item instanceof ActionContributionItem action && Texts.get(key).equals(action.getAction().getText())) {
                return action.getAction();
            }
        }
        throw new AssertionError(key);
    }

    private static void turn(IAction toggle, boolean on) {
        toggle.setChecked(on);
        toggle.run();
    }

    @Test
    void linkedExplorerAndEditorsFollowEachOther() {
        Account second = example.portfolio().getAccounts().get(1);
        FileOpener.openEditor(example.page(), example.session(), second, "", FileOpener.ACCOUNT_EDITOR);
        IEditorPart other = example.page().getActiveEditor();
        turn(toggle("explorer.link"), true);
        try {
            example.page().activate(example.editor());
            OpenExample.until(() -> viewer.getStructuredSelection().getFirstElement() == example.account());
            example.page().activate(explorer);
            select(second.getAllPeople().get(0));
            OpenExample.until(() -> example.page().getActiveEditor() == other);
            assertEquals(second.getAllPeople().get(0), viewer.getStructuredSelection().getFirstElement());
        } finally {
            turn(toggle("explorer.link"), false);
        }
    }

    @Test
    void onlyWhatHasProblemsStaysInTheTree() {
        OpenExample.until(() -> LiveValidation.severity(example.account()).isPresent());
        viewer.expandToLevel(example.portfolio(), 1);
        int all = viewer.getTree().getItem(0).getItemCount();
        turn(toggle("explorer.problems"), true);
        try {
            viewer.refresh();
            assertTrue(viewer.getTree().getItem(0).getItemCount() < all);
            assertTrue(viewer.testFindItem(example.account()) != null);
        } finally {
            turn(toggle("explorer.problems"), false);
        }
    }

    @Test
    void whatWasOpenIsOpenAgain() {
        viewer.collapseAll();
        Account account = example.account();
        Group people = new Group(account, GroupKind.PEOPLE);
        viewer.expandToLevel(people, 1);
        XMLMemento memento = XMLMemento.createWriteRoot("explorer");
        ExplorerState.write(viewer, memento);
        viewer.collapseAll();
        assertFalse(viewer.getExpandedState(people));
        assertTrue(ExplorerState.read(memento).expand(viewer, example.session()));
        assertTrue(viewer.getExpandedState(people));
    }
}
