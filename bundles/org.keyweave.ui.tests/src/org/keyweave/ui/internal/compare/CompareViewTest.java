/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.RelationshipType;
import org.keyweave.model.io.ModelFile;
import org.keyweave.ui.harness.Answers;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.wizards.NewPortfolio;
import org.keyweave.ui.session.ModelSession;

/** The view on what changed: with the saved file, the backup, another file. */
class CompareViewTest {

    private static final long PATIENCE_MILLIS = 20_000;

    @TempDir
    private Path folder;

    private ModelSession session;
    private IWorkbenchPage page;

    @BeforeEach
    void openModel() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Path file = folder.resolve("model.keyweave");
        ModelFile.save(ModelFile.create(NewPortfolio.create("Client", "Supplier", "Customer", Locale.ENGLISH), file));
        session = FileOpener.open(file).orElseThrow();
    }

    @AfterEach
    void close() {
        session.commandStack().flush();
        session.commandStack().saveIsDone();
        ExplorerView.close(session, page);
        page.hideView(page.findView(CompareView.ID));
    }

    private Account account() {
        return session.portfolio().orElseThrow().getAccounts().get(0);
    }

    private void set(EStructuralFeature feature, Object value) {
        assertTrue(session.execute(SetCommand.create(session.editingDomain(), account(), feature, value)));
    }

    private CompareView run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        return (CompareView) page.findView(CompareView.ID);
    }

    private static int shown(CompareView view) {
        return view.table().viewer().getTable().getItemCount();
    }

    @Test
    void theSavedFileTellsWhatWasEdited() throws Exception {
        assertEquals(0, shown(run("org.keyweave.ui.compareSaved")));
        set(KeyweavePackage.Literals.ACCOUNT__RELATIONSHIP_TYPE, RelationshipType.PARTNERSHIP);
        set(KeyweavePackage.Literals.PARTY__INDUSTRY, "paper");
        CompareView view = run("org.keyweave.ui.compareSaved");
        int told = shown(view);
        assertTrue(told >= 1, view.headline());
        view.details().setSelection(true);
        view.details().notifyListeners(SWT.Selection, new Event());
        assertEquals(told + 1, shown(view));
        view.filter().setText("paper");
        assertEquals(1, shown(view));
        assertTrue(view.table().text().contains("paper"), view.table().text());
    }

    @Test
    void theViewFollowsEditsAndSavingByItself() throws Exception {
        CompareView view = run("org.keyweave.ui.compareSaved");
        String fresh = view.headline();
        set(KeyweavePackage.Literals.ACCOUNT__RELATIONSHIP_TYPE, RelationshipType.PARTNERSHIP);
        assertTrue(view.headline().length() > fresh.length(), view.headline());
        Answers.until("the edit is told", () -> shown(view) > 0);
        session.commandStack().undo();
        Answers.until("what was undone is not told any more", () -> shown(view) == 0);
        set(KeyweavePackage.Literals.ACCOUNT__RELATIONSHIP_TYPE, RelationshipType.PARTNERSHIP);
        Answers.until("the edit is told", () -> shown(view) > 0);
        session.save(false);
        Answers.until("the saved file is as the model", () -> shown(view) == 0);
    }

    @Test
    void theBackupIsTheVersionBeforeTheLastSaving() throws Exception {
        set(KeyweavePackage.Literals.ACCOUNT__RELATIONSHIP_TYPE, RelationshipType.PARTNERSHIP);
        session.save(false);
        assertEquals(0, shown(run("org.keyweave.ui.compareSaved")));
        assertTrue(shown(run("org.keyweave.ui.compareBackup")) >= 1);
    }

    @Test
    void aDoubleClickLeadsToTheElementAndAPageIsHandedOver() throws Exception {
        Path old = Files.copy(session.file(), folder.resolve("old.keyweave"));
        set(KeyweavePackage.Literals.ACCOUNT__RELATIONSHIP_TYPE, RelationshipType.PARTNERSHIP);
        CompareView.open(page, session, old);
        CompareView view = (CompareView) page.findView(CompareView.ID);
        CompareRow row = (CompareRow) view.table().viewer().getElementAt(0);
        assertEquals(account(), row.account());
        view.table().viewer().setSelection(new StructuredSelection(row));
        view.table().viewer().getTable().notifyListeners(SWT.DefaultSelection, new Event());
        ExplorerView explorer = (ExplorerView) page.findView(KeyweavePerspective.EXPLORER);
        Display display = Display.getCurrent();
        for (long end = System.currentTimeMillis() + PATIENCE_MILLIS; explorer.viewer().getStructuredSelection()
                .getFirstElement() != row.element();) {
            assertTrue(System.currentTimeMillis() < end, "the element is not shown");
            if (!display.readAndDispatch()) {
                // Timers wake the display; without one the wait must end by itself.
                display.timerExec(50, () -> { });
                display.sleep();
            }
        }
        Path file = folder.resolve("changes.html");
        assertTrue(view.export(file, new ProgressMonitorDialog(page.getWorkbenchWindow().getShell())));
        assertTrue(Files.readString(file).contains(row.text()), row.text());
        Path stopped = folder.resolve("stopped.html");
        NullProgressMonitor stop = new NullProgressMonitor();
        stop.setCanceled(true);
        assertFalse(view.export(stopped, (fork, cancelable, work) -> {
            assertTrue(fork && cancelable, "it can be stopped");
            work.run(stop);
        }));
        assertFalse(Files.exists(stopped));
    }
}
