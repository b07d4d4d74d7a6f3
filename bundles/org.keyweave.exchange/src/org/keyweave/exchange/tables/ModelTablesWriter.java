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
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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
     * @param watched wraps the stream of each file; what it throws ends the writing
     * @return the files written, in the order in which their classes first occur
     * @throws IOException when a file cannot be written; some may have been
     */
    public static List<Path> write(LoadedModel model, Path folder, UnaryOperator<OutputStream> watched)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (ModelTable table : ModelTable.of(model)) {
            Path file = folder.resolve(table.name() + ".csv");
            write(table, watched.apply(Files.newOutputStream(file)));
            files.add(file);
        }
        return files;
    }

    /** Writes one file for each class, which nobody watches. */
    public static List<Path> write(LoadedModel model, Path folder) throws IOException {
        return write(model, folder, UnaryOperator.identity());
    }

    private static void write(ModelTable table, OutputStream out) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
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
