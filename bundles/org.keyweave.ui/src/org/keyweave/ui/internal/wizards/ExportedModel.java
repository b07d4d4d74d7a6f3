/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.json.JsonModelReader;
import org.keyweave.exchange.tables.ModelTablesReader;
import org.keyweave.model.io.LoadedModel;

/**
 * A whole model as it was exported, which can be read back without loss.
 *
 * @param source a workbook, a folder of tables, or a file of JSON
 */
record ExportedModel(Path source) {

    /** Patterns of the names of such files, as a file dialog takes them. */
    static final String EXTENSIONS = "*.xlsx;*.json;*.csv";

    /** The export at a path; one of its tables stands for the folder. Empty when there can be none. */
    static Optional<ExportedModel> at(Path chosen) {
        String name = String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(chosen)) {
            return Optional.of(new ExportedModel(chosen));
        }
        if (!Files.isRegularFile(chosen)) {
            return Optional.empty();
        }
        if (name.endsWith(".csv")) {
            return Optional.of(new ExportedModel(chosen.toAbsolutePath().getParent()));
        }
        return name.endsWith(".xlsx") || name.endsWith(".json") ? Optional.of(new ExportedModel(chosen))
                : Optional.empty();
    }

    /** Its name without extension. */
    String stem() {
        return String.valueOf(source.getFileName()).replaceFirst("(?i)\\.(xlsx|json)$", "");
    }

    /**
     * Reads it as a model that will be saved to a file.
     *
     * @throws ExchangeException when it is no export, or not whole
     */
    LoadedModel read(Path file) throws ExchangeException {
        return source.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? JsonModelReader.read(source, file)
                : ModelTablesReader.read(source, file);
    }
}
