/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.ui.harness.Answers;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.edit.NewElements;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.wizards.NewPortfolio;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionSaveable;
import org.keyweave.ui.session.Sessions;

/** Broken, newer, changed, removed and unwritable files: the user is told and asked, and nothing is lost. */
class FileTroubleTest {

    @TempDir
    private Path folder;

    private Path file;
    private IWorkbenchPage page;

    @BeforeEach
    void writeModel() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        file = folder.resolve("client.keyweave");
        ModelFile.save(ModelFile.create(NewPortfolio.create("Client", "Supplier", "Customer", Locale.ENGLISH), file));
    }

    @AfterEach
    void close() {
        Sessions.all().forEach(session -> {
            session.commandStack().flush();
            session.commandStack().saveIsDone();
            ExplorerView.close(session, page);
        });
    }

    private ModelSession open() {
        return FileOpener.open(file).orElseThrow();
    }

    private static void addPerson(ModelSession session) {
        NewElements.create(session, session.portfolio().orElseThrow().getSupplier(),
                KeyweavePackage.Literals.PARTY__PEOPLE, KeyweavePackage.Literals.PERSON);
        assertTrue(session.isDirty());
    }

    private static int people(ModelSession session) {
        return session.portfolio().orElseThrow().getSupplier().getPeople().size();
    }

    /** Another program writes another name into the file. */
    private void changeOutside(String name) throws Exception {
        Portfolio portfolio = NewPortfolio.create(name, "Supplier", "Customer", Locale.ENGLISH);
        Path other = folder.resolve("other.keyweave");
        ModelFile.save(ModelFile.create(portfolio, other));
        Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aBrokenFileIsRefusedWithItsPlaceAndARemedy() throws Exception {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        try (Answers answers = new Answers("OK")) {
            assertEquals(Optional.empty(), FileOpener.open(file));
            String said = answers.said().get(0);
            assertTrue(said.contains("client.keyweave") && said.contains("backup"), said);
            assertTrue(said.matches("(?s).*\\b\\d+\\b.*"), said);
        }
        assertTrue(Sessions.all().isEmpty());
        assertEquals(text.length() / 2, Files.readString(file).length());
    }

    @Test
    void whatANewerVersionWroteIsKeptAndSaid() throws Exception {
        String text = Files.readString(file);
        int end = text.lastIndexOf("</");
        Files.writeString(file, text.substring(0, end) + "<novelty colour=\"blue\"/>\n" + text.substring(end));
        String unknown = Files.readString(file);
        assertTrue(unknown.contains("novelty"));
        ModelSession session = open();
        addPerson(session);
        new SessionSaveable(session).doSave(new NullProgressMonitor());
        assertTrue(Files.readString(file).contains("<novelty colour=\"blue\"/>"));
    }

    @Test
    void detailsThatCannotBeTakenAreListed() throws Exception {
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("<accounts ", "<accounts relationshipType=\"BestOfAll\" "));
        try (Answers answers = new Answers("OK")) {
            ModelSession session = open();
            assertFalse(session.problems().isEmpty());
            assertTrue(answers.said().get(0).contains("client.keyweave"), answers.said().toString());
        }
    }

    @Test
    void aFileRemovedUnderTheEditorIsWrittenAgain() throws Exception {
        ModelSession session = open();
        try (Answers answers = new Answers(Texts.get("gone.keep"))) {
            Files.delete(file);
            Answers.until("the question", () -> !answers.said().isEmpty());
        }
        assertTrue(session.isDirty());
        IEditorPart editor = page.getActiveEditor();
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertTrue(Files.exists(file));
        assertFalse(session.isDirty());
    }

    @Test
    void aFileChangedOutsideIsReadAgain() throws Exception {
        ModelSession session = open();
        try (Answers answers = new Answers(Texts.get("changed.reload"))) {
            changeOutside("Renamed outside");
            Answers.until("reading again", () -> !answers.said().isEmpty());
        }
        assertEquals("Renamed outside", session.portfolio().orElseThrow().getName());
        assertFalse(session.isDirty());
    }

    /** Puts the account into a file of its own before the model is opened. */
    private Path extractAccount() throws Exception {
        Path own = folder.resolve("own.keyweave");
        LoadedModel model = ModelFile.load(file);
        ModelFile.extract(model, model.requirePortfolio().getAccounts().get(0), own);
        ModelFile.save(model);
        return own;
    }

    @Test
    void fileOfAnAccountChangedOutsideIsNamedAndReadAgain() throws Exception {
        Path own = extractAccount();
        ModelSession session = open();
        try (Answers answers = new Answers(Texts.get("changed.reload"))) {
            Files.writeString(own, Files.readString(own).replace("Customer", "Renamed outside"));
            Answers.until("reading again", () -> !answers.said().isEmpty());
            assertTrue(answers.said().get(0).contains("own.keyweave"), answers.said().toString());
        }
        assertEquals("Renamed outside", session.portfolio().orElseThrow().getAccounts().get(0).getName());
        assertFalse(session.isDirty());
    }

    @Test
    void fileOfAnAccountRemovedUnderTheEditorIsNamedAndWrittenAgain() throws Exception {
        Path own = extractAccount();
        byte[] before = Files.readAllBytes(own);
        ModelSession session = open();
        try (Answers answers = new Answers(Texts.get("gone.keep"))) {
            Files.delete(own);
            Answers.until("the question", () -> !answers.said().isEmpty());
            assertTrue(answers.said().get(0).contains("own.keyweave"), answers.said().toString());
        }
        assertTrue(session.isDirty());
        new SessionSaveable(session).doSave(new NullProgressMonitor());
        assertArrayEquals(before, Files.readAllBytes(own));
        assertFalse(session.isDirty());
    }

    @Test
    void fileOfAnAccountWithOtherChangesIsNotOverwrittenUnasked() throws Exception {
        Path own = extractAccount();
        ModelSession session = open();
        session.execute(SetCommand.create(session.editingDomain(), session.portfolio().orElseThrow().getAccounts()
                .get(0), KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "Mine"));
        try (Answers answers = new Answers(Texts.get("changed.keep"), Texts.get("changed.cancel"))) {
            Files.writeString(own, Files.readString(own).replace("Customer", "Theirs"));
            Answers.until("the question", () -> !answers.said().isEmpty());
            new SessionSaveable(session).doSave(new NullProgressMonitor());
            assertTrue(answers.said().stream().allMatch(said -> said.contains("own.keyweave")),
                    answers.said().toString());
        }
        assertTrue(Files.readString(own).contains("Theirs"));
        assertTrue(session.isDirty());
    }

    @Test
    void ownChangesAreKeptAndNothingIsOverwrittenUnasked() throws Exception {
        ModelSession session = open();
        addPerson(session);
        try (Answers answers = new Answers(Texts.get("changed.keep"), Texts.get("changed.cancel"))) {
            changeOutside("Renamed outside");
            Answers.until("the question", () -> !answers.said().isEmpty());
            NullProgressMonitor monitor = new NullProgressMonitor();
            new SessionSaveable(session).doSave(monitor);
            assertTrue(monitor.isCanceled());
        }
        assertEquals(1, people(session));
        assertTrue(session.isDirty());
        assertTrue(Files.readString(file).contains("Renamed outside"));
    }

    @Test
    void aSaveThatFailsLosesNothing() throws Exception {
        ModelSession session = open();
        addPerson(session);
        Path aside = Files.move(folder, folder.resolveSibling(folder.getFileName() + "-aside"));
        try (Answers answers = new Answers(Texts.get("gone.keep"), Texts.get("changed.cancel"))) {
            comeToTheFront();
            Answers.until("the question", () -> !answers.said().isEmpty());
            NullProgressMonitor monitor = new NullProgressMonitor();
            new SessionSaveable(session).doSave(monitor);
            assertTrue(monitor.isCanceled());
            assertTrue(answers.said().get(1).contains("client.keyweave"), answers.said().get(1));
        } finally {
            Files.move(aside, folder);
        }
        assertTrue(session.isDirty());
        assertEquals(1, people(session));
        new SessionSaveable(session).doSave(new NullProgressMonitor());
        assertFalse(session.isDirty());
        assertEquals(1, ModelFile.load(file).portfolio().orElseThrow().getSupplier().getPeople().size());
    }

    /** Where the file system says nothing, such as of a folder that was renamed, the window looks by itself. */
    private void comeToTheFront() {
        page.getWorkbenchWindow().getShell().notifyListeners(SWT.Activate, new Event());
    }

    @Test
    void aWriteProtectedFileIsShownAndSaysSo() throws Exception {
        file.toFile().setWritable(false);
        try (Answers answers = new Answers(Texts.get("readOnly.look"))) {
            ModelSession session = open();
            assertTrue(session.isReadOnly());
            assertTrue(page.getWorkbenchWindow().getShell().getText().contains(Texts.get("readOnly.mark")));
        }
    }
}
