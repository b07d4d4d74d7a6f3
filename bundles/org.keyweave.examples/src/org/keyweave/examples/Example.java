/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

import org.keyweave.model.io.LoadOptions;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;

/** An example model, shipped in English and Chinese. Every Chinese locale gets Chinese, every other one English. */
public final class Example {

    private final String id;

    Example(String id) {
        this.id = id;
    }

    /** Short name without blanks, the same in every language; what a command line takes. */
    public String id() {
        return id;
    }

    /** Title in a language. */
    public String title(Locale locale) {
        return Messages.of(locale).get(id + ".title");
    }

    /** What the example is about and what can be tried with it, in a language; a few sentences. */
    public String description(Locale locale) {
        return Messages.of(locale).get(id + ".description");
    }

    /** Usual name of the model file in a language, such as {@code automation_en.keyweave}. */
    public String fileName(Locale locale) {
        String language = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh" : "en";
        return id + "_" + language + "." + ModelFile.EXTENSION;
    }

    /** Opens the model file in a language; the caller closes the stream. */
    public InputStream open(Locale locale) {
        InputStream in = Example.class.getResourceAsStream("models/" + fileName(locale));
        if (in == null) {
            throw new IllegalStateException("The examples are incomplete: " + fileName(locale) + " is missing");
        }
        return in;
    }

    /**
     * Loads a fresh model that lies in no file yet.
     *
     * @throws ModelFileException if the shipped file cannot be read, which is a defect of the installation
     */
    public LoadedModel load(Locale locale) throws ModelFileException {
        try (InputStream in = open(locale)) {
            return ModelFile.load(in, fileName(locale), LoadOptions.DEFAULT);
        } catch (ModelFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + id + " cannot be read", e);
        }
    }

    /**
     * Copies the model file. What cannot be copied whole leaves nothing behind.
     *
     * @param file the new file; its folder exists
     * @throws FileAlreadyExistsException if there is a file of that name; it stays as it is
     * @throws IOException if the file cannot be written
     */
    public void copyTo(Path file, Locale locale) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        // Not Files.createTempFile: the model would keep the rights of a private temporary file.
        Path copy = target.resolveSibling("." + id + "-" + UUID.randomUUID() + ".tmp");
        try {
            try (InputStream in = open(locale)) {
                Files.copy(in, copy);
            }
            Files.move(copy, target);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
