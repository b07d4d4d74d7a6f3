/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.ui.harness.Answers;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.wizards.NewPortfolio;

/** What a crash leaves behind is offered by whoever opens the model first. */
class RecoveryTest {

    @TempDir
    private Path folder;

    private final Object user = new Object();
    private Path file;
    private Path recovery;
    private byte[] saved;

    @BeforeEach
    void crash() throws Exception {
        file = folder.resolve("client.keyweave");
        recovery = folder.resolve(".client.keyweave.recovery");
        ModelFile.save(ModelFile.create(NewPortfolio.create("Client", "Supplier", "Customer", Locale.ENGLISH), file));
        saved = Files.readAllBytes(file);
        ModelSession session = Sessions.open(file);
        session.retain(user);
        Portfolio portfolio = session.portfolio().orElseThrow();
        session.execute(SetCommand.create(session.editingDomain(), portfolio,
                KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "Not saved yet"));
        session.writeRecovery(Runnable::run);
        byte[] left = Files.readAllBytes(recovery);
        // Going the orderly way removes the file; a crash would have left it.
        session.commandStack().saveIsDone();
        end(session);
        assertFalse(Files.exists(recovery));
        Files.write(recovery, left);
        Files.setLastModifiedTime(recovery, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private String nameAfter(String answer) throws Exception {
        try (Answers answers = new Answers(Texts.get(answer))) {
            ModelSession session = Sessions.open(file);
            session.retain(user);
            String name = session.portfolio().orElseThrow().getName();
            end(session);
            assertTrue(answers.said().get(0).contains("client.keyweave"));
            return name;
        }
    }

    @Test
    void restoredChangesAreThereAndTheFormerFileIsKept() throws Exception {
        assertEquals("Not saved yet", nameAfter("recovery.restore"));
        assertEquals(-1, java.util.Arrays.mismatch(saved,
                Files.readAllBytes(folder.resolve("client.keyweave.before-recovery"))));
        assertFalse(Files.exists(recovery));
    }

    @Test
    void discardedChangesAreGone() throws Exception {
        assertEquals("Client", nameAfter("recovery.discard"));
        assertFalse(Files.exists(recovery));
    }

    @Test
    void whoDecidesLaterKeepsBoth() throws Exception {
        assertEquals("Client", nameAfter("recovery.later"));
        assertTrue(Files.readString(folder.resolve("client.keyweave.unsaved")).contains("Not saved yet"));
    }

    @Test
    void oneAnswerRestoresTheAccountInItsOwnFileToo() throws Exception {
        Path own = folder.resolve("own.keyweave");
        Files.delete(recovery);
        LoadedModel model = ModelFile.load(file);
        ModelFile.extract(model, model.requirePortfolio().getAccounts().get(0), own);
        ModelFile.save(model);
        ModelSession session = Sessions.open(file);
        session.retain(user);
        session.execute(SetCommand.create(session.editingDomain(), session.portfolio().orElseThrow().getAccounts()
                .get(0), KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "Own and not saved"));
        session.writeRecovery(Runnable::run);
        byte[] left = Files.readAllBytes(recovery);
        session.commandStack().saveIsDone();
        end(session);
        Files.write(recovery, left);
        Files.setLastModifiedTime(recovery, FileTime.from(Instant.now().plusSeconds(5)));
        try (Answers answers = new Answers(Texts.get("recovery.restore"))) {
            ModelSession again = Sessions.open(file);
            again.retain(user);
            assertEquals("Own and not saved", again.portfolio().orElseThrow().getAccounts().get(0).getName());
            end(again);
            assertTrue(answers.said().get(0).contains("own.keyweave"), answers.said().get(0));
        }
        assertTrue(Files.exists(folder.resolve("own.keyweave.before-recovery")));
    }

    @Test
    void changesThatWereUndoneAreNotOffered() throws Exception {
        Files.delete(recovery);
        ModelSession session = Sessions.open(file);
        session.retain(user);
        session.execute(SetCommand.create(session.editingDomain(), session.portfolio().orElseThrow(),
                KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "Not meant"));
        session.writeRecovery(Runnable::run);
        assertTrue(Files.exists(recovery));
        session.commandStack().undo();
        session.writeRecovery(Runnable::run);
        assertFalse(Files.exists(recovery));
        end(session);
    }

    @Test
    void commandDoesNotWaitForTheRecoveryFile() throws Exception {
        Files.delete(recovery);
        ModelSession session = Sessions.open(file);
        session.retain(user);
        GuardedCommandStack stack = (GuardedCommandStack) session.commandStack();
        session.execute(SetCommand.create(session.editingDomain(), session.portfolio().orElseThrow(),
                KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "First"));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch waited = new CountDownLatch(1);
        Thread slow = new Thread(() -> {
            stack.lock().lock();
            try {
                reading.countDown();
                while (!stack.isAwaited()) {
                    Thread.onSpinWait();
                }
                waited.countDown();
            } finally {
                stack.lock().unlock();
            }
        });
        slow.start();
        reading.await();
        session.commandStack().undo();
        assertEquals(0, waited.getCount(), "whoever reads hears that a command waits");
        slow.join();
        end(session);
    }

    @Test
    void whatIsOlderThanTheFileIsNotOffered() throws Exception {
        Files.setLastModifiedTime(recovery, FileTime.from(Instant.now().minusSeconds(3600)));
        ModelSession session = Sessions.open(file);
        session.retain(user);
        assertEquals("Client", session.portfolio().orElseThrow().getName());
        end(session);
        assertFalse(Files.exists(recovery));
    }

    @Test
    void whatIsWrittenTooLateIsNotLeftBehind() throws Exception {
        Files.delete(recovery);
        ModelSession session = Sessions.open(file);
        session.retain(user);
        session.execute(SetCommand.create(session.editingDomain(), session.portfolio().orElseThrow(),
                KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "Saved before it was written"));
        List<Runnable> waiting = new ArrayList<>();
        session.writeRecovery(waiting::add);
        session.save(false);
        waiting.forEach(Runnable::run);
        assertFalse(Files.exists(recovery));
        end(session);
    }

    private void end(ModelSession session) {
        session.release(user);
        ExplorerView.close(session, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
    }
}
