/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.examples.Examples;
import org.keyweave.exchange.HostileModel;
import org.keyweave.exchange.importing.ContactLogTest;
import org.keyweave.exchange.json.JsonModelReader;
import org.keyweave.exchange.tables.ModelTablesReader;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

class RoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path folder;

    private static String bytes(LoadedModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private LoadedModel model(String name) throws Exception {
        Path file = folder.resolve("m.keyweave");
        if (name.equals("hostile")) {
            return HostileModel.create(file);
        }
        if (name.equals("invs13")) {
            Portfolio portfolio = KeyweaveFactory.eINSTANCE.createPortfolio();
            ContactLogTest.plan(portfolio, "DISQ", "DSE").command(Locale.ENGLISH).execute();
            return ModelFile.create(portfolio, file);
        }
        String[] example = name.split("-");
        Examples.find(example[0]).orElseThrow().copyTo(file, Locale.forLanguageTag(example[1]));
        return ModelFile.load(file);
    }

    static Stream<Arguments> wholeModels() {
        return Stream.of("automation-en", "consumer-zh", "hostile", "invs13")
                .flatMap(model -> Stream.of(ExportFormat.values()).filter(ExportFormat::isWhole)
                        .map(format -> Arguments.of(model, format)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("wholeModels")
    void aWholeModelComesBackByteForByte(String name, ExportFormat format) throws Exception {
        LoadedModel model = model(name);
        Path target = folder.resolve("export");
        ModelExport.write(model, format, ExportOptions.of(Locale.CHINESE, TODAY), target, ExportMonitor.NONE);
        Path file = folder.resolve("back.keyweave");
        LoadedModel back = format == ExportFormat.JSON ? JsonModelReader.read(target, file)
                : ModelTablesReader.read(target, file);
        assertTrue(EcoreUtil.equals(model.root(), back.root()));
        assertEquals(bytes(model), bytes(back));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void hostileTextHarmsNoFormatAndTwoExportsAreTheSame(ExportFormat format) throws Exception {
        LoadedModel model = model("hostile");
        ExportOptions options = ExportOptions.of(Locale.ENGLISH, TODAY);
        ModelExport.write(model, format, options, folder.resolve("a"), ExportMonitor.NONE);
        ModelExport.write(model, format, options, folder.resolve("b"), ExportMonitor.NONE);
        if (format == ExportFormat.CSV) {
            try (Stream<Path> files = Files.list(folder.resolve("a"))) {
                for (Path file : files.toList()) {
                    assertEquals(-1, Files.mismatch(file, folder.resolve("b").resolve(file.getFileName())));
                }
            }
        } else if (format != ExportFormat.XLSX) {
            assertEquals(-1, Files.mismatch(folder.resolve("a"), folder.resolve("b")));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of("a", "b"), left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void whatIsThereStaysUnlessItMayBeReplaced() throws Exception {
        LoadedModel model = model("hostile");
        Path target = Files.writeString(folder.resolve("x.json"), "mine");
        ExportOptions keep = ExportOptions.of(Locale.ENGLISH, TODAY);
        assertThrows(FileAlreadyExistsException.class,
                () -> ModelExport.write(model, ExportFormat.JSON, keep, target, ExportMonitor.NONE));
        assertEquals("mine", Files.readString(target));
        ModelExport.write(model, ExportFormat.JSON, keep.withOverwrite(true), target, ExportMonitor.NONE);
        assertTrue(Files.readString(target).startsWith("{"));
        Path papers = Files.createDirectory(folder.resolve("papers"));
        Files.writeString(papers.resolve("letter.txt"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> ModelExport.write(model, ExportFormat.CSV,
                keep.withOverwrite(true), papers, ExportMonitor.NONE));
        assertEquals("mine", Files.readString(papers.resolve("letter.txt")));
        Path tables = folder.resolve("tables");
        ModelExport.write(model, ExportFormat.CSV, keep, tables, ExportMonitor.NONE);
        ModelExport.write(model, ExportFormat.CSV, keep.withOverwrite(true), tables, ExportMonitor.NONE);
        assertTrue(Files.exists(tables.resolve("Person.csv")));
    }
}
