/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Unit;
import org.keyweave.model.io.ModelFileException.Kind;

class SavingTest {

    @TempDir
    Path folder;
    private Path file;
    private LoadedModel model;
    private byte[] before;

    @BeforeEach
    void savedModel() throws IOException {
        file = folder.resolve("model.keyweave");
        model = ModelFile.create(RandomModels.portfolio(5, 300), file);
        ModelFile.save(model);
        before = Files.readAllBytes(file);
    }

    private void change() {
        ((Portfolio) model.root()).setName("changed " + System.nanoTime());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneBackupIsKept() throws IOException {
        assertEquals(List.of("model.keyweave"), names());
        change();
        ModelFile.save(model);
        assertEquals(List.of("model.keyweave", "model.keyweave~"), names());
        assertArrayEquals(before, Files.readAllBytes(StagedFile.backupOf(file)));
        byte[] second = Files.readAllBytes(file);
        change();
        ModelFile.save(model);
        assertArrayEquals(second, Files.readAllBytes(StagedFile.backupOf(file)));
        assertEquals(2, names().size());
    }

    @Test
    void anUnchangedModelLeavesFileAndBackupAlone() throws IOException {
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, time);
        assertEquals(List.of(file), ModelFile.save(model).unchanged());
        assertEquals(time, Files.getLastModifiedTime(file));
        assertEquals(List.of("model.keyweave"), names());
    }

    @Test
    void aFullDiskLeavesTheFileAsItWas() throws IOException {
        for (int room : new int[] {0, 100, before.length - 1}) {
            assertDiskFull(out -> new FilterOutputStream(out) {
                private int left = room;

                @Override
                public void write(byte[] bytes, int start, int length) throws IOException {
                    left -= length;
                    if (left < 0) {
                        throw new IOException("No space left on device");
                    }
                    out.write(bytes, start, length);
                }
            });
        }
    }

    @Test
    void aReallyFullDeviceLeavesTheFileAsItWas() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no full device on this system");
        assertDiskFull(out -> {
            try {
                return new FileOutputStream("/dev/full");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void assertDiskFull(UnaryOperator<OutputStream> disk) throws IOException {
        change();
        ModelFileException e = assertThrows(ModelFileException.class,
                () -> new SaveSession(SaveOptions.DEFAULT.through(disk)).save(model.modelResources()));
        assertEquals(Kind.DISK_FULL, e.kind(), e.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("model.keyweave"), names(), "nothing half-written stays");
    }

    @Test
    void aDefectWhileWritingLeavesTheFileAsItWas() throws IOException {
        change();
        assertThrows(IllegalStateException.class, () -> new SaveSession(SaveOptions.DEFAULT.through(out -> {
            throw new IllegalStateException("defect");
        })).save(model.modelResources()));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("model.keyweave"), names());
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() throws IOException {
        LoadedModel other = ModelFile.load(file);
        other.requirePortfolio().setName("theirs");
        ModelFile.save(other);
        change();
        ModelFileException e = assertThrows(ModelFileException.class, () -> ModelFile.save(model));
        assertEquals(Kind.CHANGED_ON_DISK, e.kind());
        assertEquals("theirs", ModelFile.load(file).requirePortfolio().getName());
        ModelFile.save(model, SaveOptions.DEFAULT.overwriting());
        assertEquals(((Portfolio) model.root()).getName(), ModelFile.load(file).requirePortfolio().getName());
    }

    @Test
    void aMereTouchIsNoChange() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        change();
        assertEquals(List.of(file), ModelFile.save(model).written());
    }

    @Test
    void aNewModelDoesNotReplaceAFile() {
        LoadedModel fresh = ModelFile.create(KeyweaveFactory.eINSTANCE.createPortfolio(), file);
        ModelFileException e = assertThrows(ModelFileException.class, () -> ModelFile.save(fresh));
        assertEquals(Kind.ALREADY_EXISTS, e.kind());
    }

    @Test
    void foldersAndLockedPlacesAreRefused() throws IOException {
        Files.createDirectory(folder.resolve("d.keyweave"));
        assertEquals(Kind.DIRECTORY, refusal(folder.resolve("d.keyweave")));
        assertEquals(Kind.NOT_WRITABLE, refusal(folder.resolve("none/m.keyweave")));
        assertEquals(Kind.NOT_WRITABLE, refusal(file.resolve("m.keyweave")));
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(Files.getFileStore(locked).supportsFileAttributeView("posix"), "no permissions on this system");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
        assumeTrue(!Files.isWritable(locked), "this user may write everywhere, so nothing can be locked");
        assertEquals(Kind.NOT_WRITABLE, refusal(locked.resolve("m.keyweave")));
    }

    private static Kind refusal(Path target) {
        LoadedModel fresh = ModelFile.create(KeyweaveFactory.eINSTANCE.createPortfolio(), target);
        return assertThrows(ModelFileException.class, () -> ModelFile.save(fresh)).kind();
    }

    @Test
    void aRefusedSaveAsLeavesTheModelWhereItWas() throws IOException {
        Path other = folder.resolve("other.keyweave");
        Files.writeString(other, "something else");
        assertThrows(ModelFileException.class, () -> ModelFile.saveAs(model, other, SaveOptions.DEFAULT));
        assertEquals(file, model.file());
        change();
        assertEquals(List.of(file), ModelFile.save(model).written());
        assertEquals("something else", Files.readString(other));
    }

    @Test
    void permissionsAndLinksStay() throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions on this system");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.keyweave"), file);
        LoadedModel linked = ModelFile.load(link);
        linked.requirePortfolio().setName("through the link");
        ModelFile.save(linked);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("through the link", ModelFile.load(file).requirePortfolio().getName());
    }

    @Test
    void whatADeadProcessLeftBehindIsRemoved() throws IOException {
        Path own = TemporaryNames.next(file);
        String name = own.getFileName().toString();
        Path dead = folder.resolve(name.replace("-" + ProcessHandle.current().pid() + "-", "-2147483646-"));
        Path foreign = folder.resolve(name.replaceFirst("keyweave\\.[0-9a-f]+-", "keyweave.0-"));
        Path unrelated = folder.resolve(".model.keyweave.notes");
        for (Path each : List.of(own, dead, foreign, unrelated)) {
            Files.writeString(each, "x");
        }
        change();
        ModelFile.save(model);
        assertTrue(Files.exists(own) && Files.exists(foreign) && Files.exists(unrelated));
        assertFalse(Files.exists(dead));
    }

    @Test
    void whatCouldNotBeLoadedIsNotSaved() throws IOException {
        Unit unit = KeyweaveFactory.eINSTANCE.createUnit();
        ((Portfolio) model.root()).getSupplier().getUnits().add(unit);
        for (int i = 0; i < 300; i++) {
            Unit inner = KeyweaveFactory.eINSTANCE.createUnit();
            unit.getUnits().add(inner);
            unit = inner;
        }
        ModelFileException e = assertThrows(ModelFileException.class, () -> ModelFile.save(model));
        assertEquals(Kind.TOO_DEEP, e.kind());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void stoppedByTheUser() throws IOException {
        LoadedModel large = ModelFile.create(RandomModels.portfolio(5, 6000), folder.resolve("large.keyweave"));
        ModelFileException e = assertThrows(ModelFileException.class,
                () -> ModelFile.save(large, SaveOptions.DEFAULT.withProgress((done, total) -> false)));
        assertEquals(Kind.CANCELLED, e.kind());
        assertFalse(Files.exists(large.file()));
    }
}
