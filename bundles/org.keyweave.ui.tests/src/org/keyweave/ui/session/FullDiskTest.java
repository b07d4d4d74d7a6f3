/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.SaveOptions;
import org.keyweave.ui.harness.Answers;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.edit.NewElements;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.wizards.NewPortfolio;

/** The disk is full while a model is saved: the user is told, the old file stays whole, and saving works again. */
class FullDiskTest {

    private static final int ROOM = 2000;

    @TempDir
    private Path folder;

    private Path file;
    private byte[] before;
    private ModelSession session;
    private IWorkbenchPage page;

    @BeforeEach
    void openAndChange() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        file = folder.resolve("client.keyweave");
        ModelFile.save(ModelFile.create(NewPortfolio.create("Client", "Supplier", "Customer", Locale.ENGLISH), file));
        before = Files.readAllBytes(file);
        session = FileOpener.open(file).orElseThrow();
        NewElements.create(session, session.portfolio().orElseThrow().getSupplier(),
                KeyweavePackage.Literals.PARTY__PEOPLE, KeyweavePackage.Literals.PERSON);
    }

    @AfterEach
    void close() {
        session.commandStack().flush();
        session.commandStack().saveIsDone();
        ExplorerView.close(session, page);
    }

    @Test
    void largeModelIsWrittenWhileTheWindowGoesOn() throws Exception {
        NewElements.create(session, session.portfolio().orElseThrow(), KeyweavePackage.Literals.PORTFOLIO__ACCOUNTS,
                KeyweavePackage.Literals.ACCOUNT);
        session.portfolio().orElseThrow().setDescription("x".repeat(3 << 20));
        session.save(true);
        assertTrue(Files.size(file) > 3 << 20);
        CountDownLatch drawn = new CountDownLatch(1);
        boolean[] alive = { false };
        session.setSaving(SaveOptions.DEFAULT.through(out -> {
            Display.getDefault().asyncExec(drawn::countDown);
            try {
                alive[0] = drawn.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return out;
        }));
        session.portfolio().orElseThrow().setDescription("short");
        session.save(true);
        assertTrue(alive[0], "events are handled while a large model is written");
        assertTrue(Files.size(file) < 3 << 20);
    }

    @Test
    void diskThatFillsHalfway() throws Exception {
        assertTrue(before.length > 2 * ROOM);
        saveTo(out -> new FilterOutputStream(out) {
            private int left = ROOM;

            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                int fits = Math.min(left, length);
                out.write(bytes, start, fits);
                left -= fits;
                if (fits < length) {
                    throw new IOException("No space left on device");
                }
            }
        });
    }

    @Test
    void deviceOfTheSystemThatIsFull() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no full device on this system");
        saveTo(out -> {
            try {
                return new FileOutputStream("/dev/full");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void diskThatIsFullForTheFileOfAnAccount() throws Exception {
        Path own = folder.resolve("own.keyweave");
        ModelFile.extract(session.model(), session.portfolio().orElseThrow().getAccounts().get(0), own);
        session.save(true);
        before = Files.readAllBytes(file);
        byte[] ownBefore = Files.readAllBytes(own);
        session.execute(SetCommand.create(session.editingDomain(), session.portfolio().orElseThrow().getAccounts()
                .get(0), KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "Renamed"));
        session.setSaving(SaveOptions.DEFAULT.through(out -> new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                if (new String(bytes, start, length, StandardCharsets.UTF_8).contains("Renamed")) {
                    throw new IOException("No space left on device");
                }
                out.write(bytes, start, length);
            }
        }));
        try (Answers answers = new Answers(Texts.get("changed.cancel"))) {
            new SessionSaveable(session).doSave(new NullProgressMonitor());
            String said = answers.said().get(0);
            assertTrue(said.contains("own.keyweave") && said.contains("No space"), said);
        }
        assertTrue(session.isDirty());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertArrayEquals(ownBefore, Files.readAllBytes(own));
        session.setSaving(SaveOptions.DEFAULT);
        new SessionSaveable(session).doSave(new NullProgressMonitor());
        assertFalse(session.isDirty());
        assertTrue(Files.readString(own).contains("Renamed"));
    }

    private void saveTo(UnaryOperator<OutputStream> disk) throws Exception {
        session.setSaving(SaveOptions.DEFAULT.through(disk));
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (Answers answers = new Answers(Texts.get("changed.cancel"))) {
            new SessionSaveable(session).doSave(monitor);
            String said = answers.said().get(0);
            assertTrue(said.contains("client.keyweave") && said.contains("No space"), said);
        }
        assertTrue(monitor.isCanceled());
        assertTrue(session.isDirty());
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> names = Files.list(folder)) {
            assertEquals(List.of(file), names.toList(), "nothing half-written stays");
        }

        session.setSaving(SaveOptions.DEFAULT);
        new SessionSaveable(session).doSave(new NullProgressMonitor());
        assertFalse(session.isDirty());
        assertEquals(1, ModelFile.load(file).portfolio().orElseThrow().getSupplier().getPeople().size());
    }
}
