/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.io.ModelFile;

/** The list of examples and what can be done with one. */
class ExamplesTest {

    @TempDir
    Path folder;

    private final Example example = Examples.find("automation").orElseThrow();

    @Test
    void bothExamplesAreListed() {
        assertEquals(List.of("automation", "consumer"), Examples.list().stream().map(Example::id).toList());
        assertTrue(Examples.find("nothing").isEmpty());
    }

    @Test
    void titlesAndDescriptionsAreInTheLanguageAskedFor() {
        for (Example each : Examples.list()) {
            assertNotEquals(each.title(Locale.ENGLISH), each.title(Locale.SIMPLIFIED_CHINESE));
            assertNotEquals(each.description(Locale.ENGLISH), each.description(Locale.SIMPLIFIED_CHINESE));
            assertEquals(each.title(Locale.ENGLISH), each.title(Locale.FRENCH));
        }
    }

    @Test
    void messagesHaveTheSameKeys() throws IOException {
        Properties english = messages("messages.properties");
        assertFalse(english.isEmpty());
        assertEquals(english.stringPropertyNames(), messages("messages_zh_CN.properties").stringPropertyNames());
    }

    private static Properties messages(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Example.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void copyIsTheShippedFileAndCanBeLoaded() throws IOException {
        Path file = folder.resolve(example.fileName(Locale.CHINA));
        example.copyTo(file, Locale.CHINA);
        try (InputStream in = example.open(Locale.CHINA)) {
            assertArrayEquals(in.readAllBytes(), Files.readAllBytes(file));
        }
        assertEquals(List.of(), ModelFile.load(file).problems());
        assertOnlyFile(file);
    }

    @Test
    void copyHasTheRightsOfAnyNewFile() throws IOException {
        Path file = folder.resolve("copy.keyweave");
        example.copyTo(file, Locale.ENGLISH);
        Path other = Files.writeString(folder.resolve("other"), "");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    }

    @Test
    void copyNeverOverwrites() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.keyweave"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> example.copyTo(file, Locale.ENGLISH));
        assertEquals("mine", Files.readString(file));
        assertOnlyFile(file);
    }

    @Test
    void copyIntoAMissingFolderLeavesNothing() {
        Path file = folder.resolve("missing").resolve("a.keyweave");
        assertThrows(NoSuchFileException.class, () -> example.copyTo(file, Locale.ENGLISH));
        assertFalse(Files.exists(file.getParent()));
    }

    private void assertOnlyFile(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
