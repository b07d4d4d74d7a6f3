/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Action;
import org.keyweave.model.Person;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.diagrams.DiagramEditor;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.fixture.DialogAnswer;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.matrix.MatrixAspect;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.problems.ExcludeDialog;
import org.keyweave.ui.internal.problems.FixRunner;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/**
 * One model is worked on from everywhere, by what the user touches; every piece of work is one step, and the undo
 * command takes them all back to the first byte.
 */
class UndoEverywhereTest {

    @TempDir
    private Path folder;

    private OpenExample example;
    private final List<String> steps = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
    }

    @AfterEach
    void close() {
        example.close();
    }

    private void command(String id) {
        try {
            example.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError(id, e);
        }
    }

    /** Does something and notes the one step that it has to be. */
    private void step(Runnable work) {
        var before = example.session().commandStack().getUndoCommand();
        work.run();
        var after = example.session().commandStack().getUndoCommand();
        assertTrue(after != null && after != before, "step " + (steps.size() + 1) + " was no step");
        assertFalse(after.getLabel().isBlank());
        steps.add(after.getLabel());
    }

    private <T extends AccountPage> T page(String id, Class<T> type) {
        example.page().activate(example.editor());
        example.editor().setActivePage("org.keyweave.ui.account." + id);
        return assertInstanceOf(type, example.editor().getActivePageInstance());
    }

    private static QuickFix fix(Finding finding, Predicate<QuickFix> fits) {
        return finding.quickFixes().stream().filter(fits).findFirst().orElse(null);
    }

    @Test
    void workFromEverywhereIsTakenBackStepByStepToTheFirstByte() throws Exception {
        byte[] start = example.bytes();
        step(this::renameInTheExplorer);
        step(this::pasteIntoTheMatrix);
        step(this::editTheLineOfAnAction);
        step(this::logAnInteraction);
        step(this::deleteOnTheDiagram);
        OpenExample.until(() -> !example.findings().isEmpty());
        step(this::excludeAFinding);
        step(this::fixAllOfAKind);
        byte[] end = example.bytes();
        assertEquals(7, steps.size());

        example.page().activate(example.editor());
        for (int i = steps.size() - 1; i >= 0; i--) {
            assertEquals(steps.get(i), example.session().commandStack().getUndoCommand().getLabel());
            command(IWorkbenchCommandConstants.EDIT_UNDO);
        }
        assertFalse(example.session().commandStack().canUndo());
        assertFalse(example.session().isDirty());
        assertArrayEquals(start, example.bytes());
        for (int i = 0; i < steps.size(); i++) {
            command(IWorkbenchCommandConstants.EDIT_REDO);
        }
        assertArrayEquals(end, example.bytes());
    }

    private void renameInTheExplorer() {
        ExplorerView explorer = (ExplorerView) example.page().findView(KeyweavePerspective.EXPLORER);
        example.page().activate(explorer);
        OpenExample.until(() -> {
            explorer.selectReveal(new StructuredSelection(example.person("Liu Ting")));
            return !explorer.viewer().getStructuredSelection().isEmpty();
        });
        explorer.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.RENAME.getId()).run();
        enter(OpenExample.find(explorer.viewer().getTree(), Text.class, each -> true), "Liu Tingting");
    }

    private static void enter(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
    }

    private void pasteIntoTheMatrix() {
        MatrixPage matrix = page("matrix", MatrixPage.class);
        matrix.grid().setAspect(MatrixAspect.PERSONAL_TRUST);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "\tGao Yan\tWang Jun\nSamir Haddad\t3\t\nChen Lei\t1\t5\n" },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        DialogAnswer.to(matrix.actions()::paste, dialog -> DialogAnswer.press(dialog, IDialogConstants.OK_ID));
    }

    private void editTheLineOfAnAction() {
        PlanPage plan = page("plan", PlanPage.class);
        plan.filter().show(PlanFilter.State.ALL, "");
        plan.show("actions");
        FeatureTable table = plan.shown().table();
        Action first = (Action) table.viewer().getElementAt(0);
        table.viewer().editElement(first, 0);
        enter(OpenExample.find(table.viewer().getTable(), Text.class, each -> true), "Meet them all");
        assertEquals("Meet them all", first.getName());
    }

    private void logAnInteraction() {
        var sleeping = example.account().getTouchpoints().stream()
                .filter(each -> each.getStatus() == TouchpointStatus.DORMANT).findFirst().orElseThrow();
        DialogAnswer.to(() -> command("org.keyweave.ui.logInteraction"), dialog -> {
            LogInteractionDialog log = assertInstanceOf(LogInteractionDialog.class, dialog);
            DialogAnswer.tick(log.ours(), sleeping.getSupplierPerson());
            DialogAnswer.tick(log.theirs(), sleeping.getCustomerPerson());
            DialogAnswer.press(dialog, IDialogConstants.OK_ID);
        });
        assertEquals(TouchpointStatus.ACTIVE, sleeping.getStatus());
    }

    private void deleteOnTheDiagram() {
        DiagramEditor diagram = assertInstanceOf(DiagramEditor.class,
                ShowIn.network(example.account(), example.page()).orElseThrow());
        example.page().activate(diagram);
        Person doomed = example.person("Wang Jun");
        assertTrue(diagram.reveal(doomed));
        command(IWorkbenchCommandConstants.EDIT_DELETE);
        assertFalse(example.account().getAllPeople().contains(doomed));
    }

    private void excludeAFinding() {
        Finding finding = example.findings().get(0);
        QuickFix exclusion = fix(finding, QuickFix::needsReason);
        DialogAnswer.to(() -> assertEquals(1, new FixRunner(shell()).run(List.of(finding), exclusion.id())),
                dialog -> {
                    assertInstanceOf(ExcludeDialog.class, dialog);
                    OpenExample.find(dialog.getShell(), Text.class, each -> (each.getStyle() & SWT.MULTI) != 0
                            && (each.getStyle() & SWT.READ_ONLY) == 0).setText("Agreed with the board.");
                    DialogAnswer.press(dialog, IDialogConstants.OK_ID);
                });
    }

    private Shell shell() {
        return example.page().getWorkbenchWindow().getShell();
    }

    private void fixAllOfAKind() {
        Finding one = example.findings().stream().filter(each -> fix(each, fix -> !fix.needsReason()) != null
                && ofKind(each).size() > 1).findFirst().orElseThrow();
        assertTrue(new FixRunner(shell()).run(ofKind(one), fix(one, fix -> !fix.needsReason()).id()) > 1);
    }

    private List<Finding> ofKind(Finding finding) {
        return example.findings().stream().filter(each -> each.ruleId().equals(finding.ruleId())).toList();
    }
}
