/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.exchange.csv.FormulaGuard;
import org.keyweave.model.io.LoadedModel;

/** Writes a model as a folder of tables. */
public final class ModelTablesWriter {

    private ModelTablesWriter() {
    }

    /**
     * Writes one {@code Class.csv} for each class of which the model has elements, UTF-8 with byte order mark.
     *
     * @param folder an existing folder
     * @return the files written, in the order in which their classes first occur
     * @throws IOException when a file cannot be written; some may have been
     */
    public static List<Path> write(LoadedModel model, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ModelTable table : ModelTable.of(model)) {
            Path file = folder.resolve(table.name() + ".csv");
            write(table, file);
            files.add(file);
        }
        return files;
    }

    private static void write(ModelTable table, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(table.header());
            for (EObject element : table.elements()) {
                printer.printRecord(table.row(element).stream()
                        .map(cell -> FormulaGuard.protect(cell.toString())).toList());
            }
        }
    }
}
