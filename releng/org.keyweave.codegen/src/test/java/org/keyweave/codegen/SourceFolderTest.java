/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @TempDir
    Path root;

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        Path file = write("a/A.java", "same");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, old);
        SourceFolder folder = new SourceFolder(root);
        folder.write("a/A.java", bytes("same"));
        assertEquals(0, folder.changed());
        assertEquals(old, Files.getLastModifiedTime(file));
        folder.write("a/A.java", bytes("other"));
        assertEquals(1, folder.changed());
        assertEquals("other", Files.readString(file));
    }

    @Test
    void deletesWhatWasNotWrittenAndEmptyFolders() throws IOException {
        write("gone/deep/Old.java", "old");
        write("kept/Old.java", "old");
        SourceFolder folder = new SourceFolder(root);
        folder.write("kept/New.java", bytes("new"));
        folder.deleteStale();
        assertFalse(Files.exists(root.resolve("gone")));
        assertFalse(Files.exists(root.resolve("kept/Old.java")));
        assertTrue(Files.exists(root.resolve("kept/New.java")));
        assertEquals(3, folder.changed());
    }

    @Test
    void takesOverATree() throws IOException {
        Path source = Files.createDirectories(root.resolve("source/x/y"));
        Files.writeString(source.resolve("F.txt"), "f");
        SourceFolder folder = new SourceFolder(root.resolve("target"));
        folder.writeAll(root.resolve("source"));
        folder.writeAll(root.resolve("absent"));
        assertEquals("f", Files.readString(root.resolve("target/x/y/F.txt")));
        assertEquals(1, folder.files());
    }

    @Test
    void writesNothingOutside() {
        SourceFolder folder = new SourceFolder(root.resolve("inside"));
        assertThrows(IllegalArgumentException.class, () -> folder.write("../outside.txt", bytes("x")));
        assertFalse(Files.exists(root.resolve("outside.txt")));
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
