/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all. */
public final class WholeFile {

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; does not close the stream. */
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes a file; one that is there is replaced when the new one is whole. Nothing is left behind when it fails.
     *
     * @throws IOException when the folder cannot be written or the content fails
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        // Not createTempFile: that one is closed to everybody else, and so would be the report.
        Path draft = folder.resolve(".keyweave-" + UUID.randomUUID() + ".tmp");
        // Nor when the process is ended in the midst of it.
        Thread cleaner = new Thread(() -> draft.toFile().delete(), "draft of " + file.getFileName());
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft,
                    StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
            forget(cleaner);
        }
    }

    private static void forget(Thread cleaner) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // The process is ending and the hook at work: it finds nothing any more.
            return;
        }
    }
}
