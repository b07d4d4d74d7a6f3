/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** One save: all files are staged before the first one is replaced. */
final class SaveSession {

    private static final int MOST_PROBLEMS = 1000;
    private static final long ALMOST_NOTHING = 1 << 16;

    private record Staged(KeyweaveResource resource, Path file, StagedFile staged, boolean fresh) {
    }

    private final SaveOptions options;
    private final Problems problems = new Problems(MOST_PROBLEMS);

    SaveSession(SaveOptions options) {
        this.options = options;
    }

    /** Saves the files that differ from what is on the disk; new ones first, for the others may need them. */
    SaveReport save(List<KeyweaveResource> resources) throws ModelFileException {
        List<Staged> all = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        List<Path> unchanged = new ArrayList<>();
        try {
            for (KeyweaveResource resource : resources) {
                if (isProtectedAndSame(resource)) {
                    unchanged.add(resource.file());
                } else {
                    stage(resource, all);
                }
            }
            for (boolean fresh : new boolean[] {true, false}) {
                for (Staged each : all) {
                    if (each.fresh == fresh) {
                        commit(each, written, unchanged);
                    }
                }
            }
        } finally {
            for (Staged each : all) {
                discard(each);
            }
        }
        return new SaveReport(written, unchanged, problems.toList());
    }

    /** A file that may not be written holds nothing up as long as nothing is to be written to it. */
    private static boolean isProtectedAndSame(KeyweaveResource resource) throws ModelFileException {
        Path file = resource.file();
        try {
            return Files.isRegularFile(file) && WriteProtection.isOn(file) && resource.stamp() != null
                    && resource.stamp().matches(file)
                    && resource.stamp().isOf(ModelFile.content(resource, UnaryOperator.identity()));
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private void stage(KeyweaveResource resource, List<Staged> all) throws ModelFileException {
        Path file = resource.file();
        try {
            check(resource, file);
            StagedFile staged = new StagedFile(file);
            TemporaryNames.sweep(staged.target());
            all.add(new Staged(resource, file, staged, !Files.exists(file)));
            staged.write(out -> resource.writeTo(out, file, problems, options.progress()), options.output());
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private void check(KeyweaveResource resource, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ModelFileException(ModelFileException.Kind.DIRECTORY, file, "", null);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new ModelFileException(ModelFileException.Kind.NOT_WRITABLE, file, folder.toString(), null);
        }
        if (!Files.exists(file)) {
            return;
        }
        if (WriteProtection.isOn(file)) {
            throw new ModelFileException(ModelFileException.Kind.NOT_WRITABLE, file, "", null);
        }
        if (!options.overwriteChanged()) {
            if (resource.stamp() == null) {
                throw new ModelFileException(ModelFileException.Kind.ALREADY_EXISTS, file, "", null);
            }
            if (!resource.stamp().matches(file)) {
                throw new ModelFileException(ModelFileException.Kind.CHANGED_ON_DISK, file, "", null);
            }
        }
    }

    private void commit(Staged each, List<Path> written, List<Path> unchanged) throws ModelFileException {
        try {
            if (each.staged.isSame()) {
                each.staged.discard();
                unchanged.add(each.file);
            } else {
                each.staged.commit(options.backup());
                written.add(each.file);
            }
            each.resource.setStamp(each.staged.stamp());
            each.resource.setModified(false);
        } catch (IOException e) {
            throw failure(each.file, e);
        }
    }

    private static void discard(Staged each) throws ModelFileException {
        try {
            each.staged.discard();
        } catch (IOException e) {
            throw failure(each.file, e);
        }
    }

    /** Tells the reasons apart for which a file system refuses to write. */
    static ModelFileException failure(Path file, IOException e) {
        if (e instanceof ModelFileException known) {
            return known;
        }
        ModelFileException.Kind kind = ModelFileException.Kind.WRITE_FAILED;
        String message = String.valueOf(e.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (e instanceof AccessDeniedException || e instanceof NoSuchFileException
                || e instanceof NotDirectoryException || lower.contains("read-only")) {
            kind = ModelFileException.Kind.NOT_WRITABLE;
        } else if (lower.contains("no space left") || lower.contains("not enough space")
                || lower.contains("quota exceeded") || isFull(file)) {
            kind = ModelFileException.Kind.DISK_FULL;
        }
        return new ModelFileException(kind, file, message, e);
    }

    /** Messages of the system may be in any language, so the room that is left is asked for as well. */
    private static boolean isFull(Path file) {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < ALMOST_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
