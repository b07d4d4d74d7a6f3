/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.preferences;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.keyweave.ui.internal.app.DataArea;

/**
 * The language that the user chose, kept in a file of the data area. The start script reads it there, since the
 * platform fixes its language before any bundle runs.
 */
final class LanguageChoice {

    private static final Set<String> KNOWN = Set.of("en", "zh_CN");

    private LanguageChoice() {
    }

    /** {@code en}, {@code zh_CN}, or empty for the language of the system. */
    static String get() {
        try {
            Optional<Path> file = file();
            String text = file.isPresent() && Files.exists(file.get()) ? Files.readString(file.get()).trim() : "";
            return KNOWN.contains(text) ? text : "";
        } catch (IOException e) {
            System.getLogger(LanguageChoice.class.getName()).log(Level.WARNING, "language not read", e);
            return "";
        }
    }

    static void set(String language) throws IOException {
        Optional<Path> file = file();
        if (file.isPresent()) {
            Files.writeString(file.get(), language + "\n");
        }
    }

    private static Optional<Path> file() {
        return DataArea.folder().map(folder -> folder.resolve("language"));
    }
}
