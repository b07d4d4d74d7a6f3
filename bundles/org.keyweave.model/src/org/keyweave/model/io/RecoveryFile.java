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
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The unsaved state of one model, kept beside its main file while the user works and removed when it is saved or given
 * up. One that is there when a model is opened is what a crash left behind. It is one archive of all files of the model
 * that differ from the disk, accounts in files of their own included, so that at each moment it holds one state of the
 * whole. An entry without content stands for a file that would have gone, for its account had been deleted.
 */
public final class RecoveryFile {

    private static final Logger LOG = System.getLogger(RecoveryFile.class.getName());

    private final Path file;
    private final Path recovery;
    private int turn;

    /** The recovery file of a model. */
    public RecoveryFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.recovery = file.resolveSibling("." + file.getFileName() + ".recovery");
    }

    /** Whether a crash left something behind that is newer than the file that it is for. */
    public boolean isNewer() {
        if (!Files.isRegularFile(recovery)) {
            return false;
        }
        try {
            FileTime left = Files.getLastModifiedTime(recovery);
            for (Path each : files()) {
                if (!isChangedSince(each, left)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // What cannot be read is not thrown away unseen: restoring says what is wrong with it.
            LOG.log(Level.WARNING, "cannot look at " + recovery, e);
            return true;
        }
    }

    private static boolean isChangedSince(Path target, FileTime left) throws IOException {
        return Files.exists(target) && Files.getLastModifiedTime(target).compareTo(left) >= 0;
    }

    /** The files whose unsaved state is kept, the main one first if it is among them. */
    public List<Path> files() throws IOException {
        try (ZipFile archive = new ZipFile(recovery.toFile())) {
            return new ArrayList<>(entries(archive).keySet());
        }
    }

    /** Goes up with each {@link #delete}: what was to be written for an older turn is no longer wanted. */
    public synchronized int turn() {
        return turn;
    }

    /**
     * Writes the unsaved state of a turn, unless the turn is over; on any thread. A folder that cannot be written costs
     * the safety net, not the work, so that no error is thrown.
     *
     * @param contents the files that differ from the disk, see {@link ModelFile#unsaved}; without any, what was kept
     *        before is removed
     */
    public synchronized void write(Map<Path, byte[]> contents, int ofTurn) {
        if (ofTurn != turn) {
            return;
        }
        Path next = recovery.resolveSibling(recovery.getFileName() + ".tmp");
        try {
            if (contents.isEmpty()) {
                Files.deleteIfExists(recovery);
                return;
            }
            try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(next))) {
                for (Map.Entry<Path, byte[]> each : contents.entrySet()) {
                    archive.putNextEntry(new ZipEntry(file.getParent().relativize(each.getKey()).toString()
                            .replace('\\', '/')));
                    archive.write(each.getValue());
                    archive.closeEntry();
                }
            }
            Files.move(next, recovery, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no recovery file for " + file, e);
        }
    }

    /**
     * Puts the state that a crash left behind in place of the files; what they held is kept beside each of them under
     * a name that ends in {@code .before-recovery}. A file that was changed since the crash is left as it is, and the
     * state for it is put beside it, see {@link #keepAside}. When an exception is thrown before the first file is
     * replaced, none has changed.
     *
     * @return the files that were replaced or taken out of the way
     */
    public List<Path> restore() throws IOException {
        FileTime left = Files.getLastModifiedTime(recovery);
        Map<Path, StagedFile> staged = new LinkedHashMap<>();
        List<Path> replaced = new ArrayList<>();
        List<Path> gone = new ArrayList<>();
        try {
            try (ZipFile archive = new ZipFile(recovery.toFile())) {
                for (Map.Entry<Path, ZipEntry> each : entries(archive).entrySet()) {
                    boolean changed = isChangedSince(each.getKey(), left);
                    if (isGone(each.getValue())) {
                        if (!changed && Files.exists(each.getKey())) {
                            gone.add(each.getKey());
                        }
                        continue;
                    }
                    stage(archive, each.getValue(), changed ? aside(each.getKey()) : each.getKey(), staged);
                    if (!changed) {
                        replaced.add(each.getKey());
                    }
                }
            }
            if (replaced.size() < staged.size()) {
                // A file that stays as it is may still refer to them.
                gone.clear();
            }
            replaced.addAll(gone);
            for (Path each : replaced) {
                keepFormer(each);
            }
            for (StagedFile each : staged.values()) {
                each.commit(false);
            }
            for (Path each : gone) {
                StagedFile.retire(each);
            }
            Files.delete(recovery);
            return replaced;
        } finally {
            for (StagedFile each : staged.values()) {
                each.discard();
            }
        }
    }

    /** Whether an entry stands for a file that would have been taken out of the way. */
    private static boolean isGone(ZipEntry entry) {
        return entry.getSize() == 0;
    }

    private static void stage(ZipFile archive, ZipEntry entry, Path target, Map<Path, StagedFile> staged)
            throws IOException {
        Files.createDirectories(target.getParent());
        StagedFile next = new StagedFile(target);
        staged.put(target, next);
        next.write(out -> copy(archive, entry, out), UnaryOperator.identity());
    }

    private static void keepFormer(Path target) throws IOException {
        if (Files.exists(target)) {
            Files.copy(target, target.resolveSibling(target.getFileName() + ".before-recovery"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Keeps the state of each file beside it, under names ending in {@code .unsaved} that no new recovery file takes,
     * for a user who cannot decide now.
     */
    public void keepAside() {
        try (ZipFile archive = new ZipFile(recovery.toFile())) {
            for (Map.Entry<Path, ZipEntry> each : entries(archive).entrySet()) {
                if (isGone(each.getValue())) {
                    continue;
                }
                Path target = aside(each.getKey());
                Files.createDirectories(target.getParent());
                try (OutputStream out = Files.newOutputStream(target)) {
                    copy(archive, each.getValue(), out);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot keep " + recovery, e);
            return;
        }
        delete();
    }

    private static Path aside(Path target) {
        return target.resolveSibling(target.getFileName() + ".unsaved");
    }

    private static void copy(ZipFile archive, ZipEntry entry, OutputStream out) throws IOException {
        try (InputStream in = archive.getInputStream(entry)) {
            in.transferTo(out);
        }
    }

    /** The entries by the files that they are for; one that is for no model file in the folder is refused. */
    private Map<Path, ZipEntry> entries(ZipFile archive) throws IOException {
        ModelFolder folder = new ModelFolder(file.getParent());
        Map<Path, ZipEntry> entries = new LinkedHashMap<>();
        for (ZipEntry entry : archive.stream().map(ZipEntry.class::cast).toList()) {
            Path target;
            try {
                target = file.resolveSibling(entry.getName()).normalize();
            } catch (InvalidPathException e) {
                throw new IOException(recovery + ": " + entry.getName(), e);
            }
            if (!folder.holds(target) || !target.toString().endsWith("." + ModelFolder.EXTENSION)) {
                throw new IOException(recovery + ": " + entry.getName());
            }
            entries.put(target, entry);
        }
        return entries;
    }

    /** Removes it; the state was saved or given up. */
    public synchronized void delete() {
        turn++;
        try {
            Files.deleteIfExists(recovery);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete " + recovery, e);
        }
    }
}
