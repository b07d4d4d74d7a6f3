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

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.RelationshipLevel;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.io.ModelFile;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.edit.NewElements;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.matrix.MatrixEdits;
import org.keyweave.ui.internal.problems.FixRunner;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.problems.ProblemsView;
import org.keyweave.ui.internal.wizards.NewPortfolio;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.core.Finding;

/** From a new model over edits in explorer and matrix to a quick fix, a saved file, and back. */
class WorkOnAccountTest {

    private static final long PATIENCE_MILLIS = 20_000;

    @TempDir
    private Path folder;

    private ModelSession session;
    private IWorkbenchPage page;
    private AccountEditor editor;

    @BeforeEach
    void openNewModel() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Path file = folder.resolve("model.keyweave");
        ModelFile.save(ModelFile.create(NewPortfolio.create("Client", "Supplier", "Customer", Locale.ENGLISH), file));
        session = FileOpener.open(file).orElseThrow();
        editor = assertInstanceOf(AccountEditor.class, page.getActiveEditor());
    }

    @AfterEach
    void close() {
        while (session.commandStack().canUndo()) {
            session.commandStack().undo();
        }
        session.commandStack().saveIsDone();
        ExplorerView.close(session, page);
    }

    private Account account() {
        return editor.account();
    }

    private Portfolio portfolio() {
        return session.portfolio().orElseThrow();
    }

    private Person person(org.eclipse.emf.ecore.EObject party) {
        return (Person) NewElements.create(session, party, KeyweavePackage.Literals.PARTY__PEOPLE,
                KeyweavePackage.Literals.PERSON);
    }

    private byte[] bytes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(session.model(), out);
        return out.toByteArray();
    }

    private static void until(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, "nothing happened");
            if (!display.readAndDispatch()) {
                // Timers wake the display; without one the wait must end by itself.
                display.timerExec(50, () -> { });
                display.sleep();
            }
        }
    }

    private void setLevel(Person ours, Person theirs, RelationshipLevel level) {
        editor.setActivePage("org.keyweave.ui.account.matrix");
        MatrixPage matrix = (MatrixPage) editor.getActivePageInstance();
        matrix.refreshNow();
        assertTrue(MatrixEdits.set(session, matrix.grid().model(),
                new MatrixEdits.Entry(ours, theirs, KeyweavePackage.Literals.TOUCHPOINT__CURRENT_LEVEL, level)));
    }

    @Test
    void explorerShowsTheModelAndWhatIsAddedToIt() {
        ExplorerView explorer = (ExplorerView) page.findView(KeyweavePerspective.EXPLORER);
        Person person = person(account());
        until(() -> {
            explorer.selectReveal(new StructuredSelection(person));
            return explorer.viewer().getStructuredSelection().getFirstElement() == person;
        });
        assertTrue(session.isDirty());
        assertTrue(editor.isDirty());
    }

    @Test
    void valueInEmptyCellMakesTheTouchpoint() {
        Person ours = person(portfolio().getSupplier());
        Person theirs = person(account());
        setLevel(ours, theirs, RelationshipLevel.TRUSTED);
        Touchpoint touchpoint = account().getTouchpoints().get(0);
        assertEquals(List.of(ours, theirs, RelationshipLevel.TRUSTED), List.of(touchpoint.getSupplierPerson(),
                touchpoint.getCustomerPerson(), touchpoint.getCurrentLevel()));
        session.commandStack().undo();
        assertTrue(account().getTouchpoints().isEmpty());
    }

    @Test
    void problemIsFoundAndExcludedByQuickFixInOneStep() {
        ProblemsView problems = (ProblemsView) page.findView(KeyweavePerspective.PROBLEMS);
        Person ours = person(portfolio().getSupplier());
        Person theirs = person(account());
        setLevel(ours, theirs, RelationshipLevel.KNOWN);
        until(() -> finding("no-target-stage") != null || finding("assessment-stale") != null
                || problems.viewer().getTable().getItemCount() > 0);
        Finding any = LiveValidation.reports().get(0).findings().stream()
                .filter(each -> each.quickFixes().stream().anyMatch(fix -> !fix.needsReason())).findFirst()
                .orElseThrow();
        String fix = any.quickFixes().stream().filter(each -> !each.needsReason()).findFirst().orElseThrow().id();
        var before = session.commandStack().getUndoCommand();
        assertEquals(1, new FixRunner(page.getWorkbenchWindow().getShell()).run(List.of(any), fix));
        assertFalse(before == session.commandStack().getUndoCommand());
        session.commandStack().undo();
        assertTrue(before == session.commandStack().getUndoCommand());
    }

    private static Finding finding(String rule) {
        return LiveValidation.reports().stream().flatMap(report -> report.findings().stream())
                .filter(each -> each.ruleId().equals(rule)).findFirst().orElse(null);
    }

    @Test
    void savedModelReadsBackAsItWas() throws Exception {
        Person ours = person(portfolio().getSupplier());
        Person theirs = person(account());
        setLevel(ours, theirs, RelationshipLevel.ADVISOR);
        editor.doSave(new NullProgressMonitor());
        assertFalse(session.isDirty());
        Portfolio again = ModelFile.load(session.file()).portfolio().orElseThrow();
        assertEquals(RelationshipLevel.ADVISOR, again.getAccounts().get(0).getTouchpoints().get(0).getCurrentLevel());
        byte[] saved = bytes();
        session.reload();
        assertArrayEquals(saved, bytes());
    }

    @Test
    void undoToTheStartGivesTheSameBytes() throws Exception {
        byte[] start = bytes();
        Person ours = person(portfolio().getSupplier());
        Person theirs = person(account());
        setLevel(ours, theirs, RelationshipLevel.WORKING);
        setLevel(ours, theirs, RelationshipLevel.PARTNER);
        byte[] end = bytes();
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        while (session.commandStack().canUndo()) {
            handlers.executeCommand("org.eclipse.ui.edit.undo", null);
        }
        assertArrayEquals(start, bytes());
        assertFalse(session.isDirty());
        while (session.commandStack().canRedo()) {
            handlers.executeCommand("org.eclipse.ui.edit.redo", null);
        }
        assertArrayEquals(end, bytes());
    }

    @Test
    void everyPageOfTheEditorShowsTheAccount() {
        for (String id : List.of("dashboard", "matrix", "plan", "interactions")) {
            editor.setActivePage("org.keyweave.ui.account." + id);
            assertEquals("org.keyweave.ui.account." + id, editor.getActivePageInstance().getId());
            assertFalse(editor.getActivePageInstance().getPartControl().isDisposed());
        }
    }
}
