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
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A file that is written beside its target and takes its place in one step, so that at every moment the target is the
 * old or the new file, whole. The step is a rename within one folder; content and folder are forced to the disk.
 */
final class StagedFile {

    /** Writes content to a stream. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path target;
    private final Path temporary;
    private long checksum;

    /** Prepares for a target; a link is followed, so that it stays a link. */
    StagedFile(Path file) throws IOException {
        this.target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        this.temporary = TemporaryNames.next(target);
    }

    Path target() {
        return target;
    }

    /** Writes the temporary file and waits until the disk has it. */
    void write(Content content, UnaryOperator<OutputStream> wrapper) throws IOException {
        CRC32C crc = new CRC32C();
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
                OutputStream out = wrapper.apply(Channels.newOutputStream(channel))) {
            CheckedOutputStream checked = new CheckedOutputStream(out, crc);
            content.writeTo(checked);
            checked.flush();
            channel.force(true);
        }
        checksum = crc.getValue();
        copyPermissions();
    }

    /** Whether the target has the new content already. */
    boolean isSame() throws IOException {
        return Files.exists(target) && Files.size(target) == Files.size(temporary)
                && Files.mismatch(target, temporary) < 0;
    }

    /** Puts the new file in the place of the old one, which becomes the backup when one is wanted. */
    void commit(boolean backup) throws IOException {
        if (backup && Files.exists(target)) {
            keepBackup();
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(target.getParent());
    }

    /** Removes the temporary file if it is still there. */
    void discard() throws IOException {
        Files.deleteIfExists(temporary);
    }

    /** How the target looks now, after {@link #commit} or when it {@link #isSame}. */
    FileStamp stamp() throws IOException {
        return FileStamp.of(target, checksum);
    }

    /** The name of the backup of a file. */
    static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + "~");
    }

    /** Takes a file that is no longer part of the model out of the way, to where its backup would be. */
    static void retire(Path file) throws IOException {
        Files.move(file, backupOf(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file.toAbsolutePath().getParent());
    }

    private void keepBackup() throws IOException {
        Path link = TemporaryNames.next(target);
        try {
            try {
                Files.createLink(link, target);
            } catch (UnsupportedOperationException | FileSystemException e) {
                if (e instanceof FileAlreadyExistsException exists) {
                    throw exists;
                }
                Files.copy(target, link, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.move(link, backupOf(target), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            // a rename between two names of one file does nothing at all
            Files.deleteIfExists(link);
        }
    }

    private void copyPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
            view.setPermissions(permissions);
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
