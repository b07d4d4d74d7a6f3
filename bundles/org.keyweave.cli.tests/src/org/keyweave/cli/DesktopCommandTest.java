/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The files for a desktop, written to a folder of the test. */
@EnabledOnOs(OS.LINUX)
class DesktopCommandTest {

    private static final String AREA = "osgi.install.area";
    private static final List<String> FILES = List.of("applications/keyweave.desktop", "mime/packages/keyweave.xml",
            "icons/hicolor/scalable/apps/keyweave.svg",
            "icons/hicolor/scalable/mimetypes/application-x-keyweave+xml.svg");

    @TempDir
    private Path folder;

    private String before;
    private Path product;

    @BeforeEach
    void product() throws IOException {
        before = System.getProperty(AREA);
        product = Files.createDirectories(folder.resolve("100% $Key weave"));
        Files.writeString(product.resolve("keyweave"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(product.resolve("keyweave"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(product.resolve("keyweave.svg"), "<svg/>");
        System.setProperty(AREA, product.toUri().toString());
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(AREA);
        } else {
            System.setProperty(AREA, before);
        }
    }

    @Test
    void theDesktopLearnsOfModelsAndForgetsThemAgain() throws Exception {
        Path data = folder.resolve("data");
        Cli.Result made = Cli.english(folder).run("desktop", "--folder", data.toString());
        assertEquals(0, made.code(), made.err());
        for (String file : FILES) {
            assertTrue(Files.isRegularFile(data.resolve(file)), file);
            assertTrue(made.out().contains(file), made.out());
        }
        List<String> entry = Files.readAllLines(data.resolve(FILES.get(0)));
        assertEquals("[Desktop Entry]", entry.get(0));
        // Quoted, the dollar kept from the shell by a backslash that is itself written twice, no field of its own.
        assertTrue(entry.contains("Exec=\"" + folder + "/100%% \\\\$Key weave/keyweave\" %F"), entry.toString());
        assertTrue(entry.contains("MimeType=application/x-keyweave+xml;"), entry.toString());
        var type = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(data.resolve(FILES.get(1)).toFile());
        assertEquals("application/x-keyweave+xml", ((org.w3c.dom.Element) type.getElementsByTagName("mime-type")
                .item(0)).getAttribute("type"));
        Cli.Result again = Cli.english(folder).run("desktop", "--folder", data.toString(), "--format", "json");
        assertEquals(0, again.code(), again.err());
        Cli.Result removed = Cli.english(folder).run("desktop", "--remove", "--folder", data.toString());
        assertEquals(0, removed.code(), removed.err());
        for (String file : FILES) {
            assertFalse(Files.exists(data.resolve(file)), file);
        }
    }

    @Test
    void aProductThatIsNotThereIsNamedAndNothingIsWritten() throws IOException {
        Files.delete(product.resolve("keyweave.svg"));
        Path data = folder.resolve("data");
        Cli.Result result = Cli.english(folder).run("desktop", "--folder", data.toString());
        assertEquals(3, result.code());
        assertTrue(result.err().contains("keyweave.svg"), result.err());
        assertFalse(Files.exists(data));
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnOutputError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Cli.Result result = Cli.english(folder).run("desktop", "--folder", file.toString());
        assertEquals(4, result.code(), result.err());
    }
}
