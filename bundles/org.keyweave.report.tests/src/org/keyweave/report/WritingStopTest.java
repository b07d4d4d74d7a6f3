/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.content.Section;
import org.keyweave.report.content.Tone;

/** Every writer can be stopped on its way, and then leaves what was there. */
class WritingStopTest {

    private static final int ROWS = 600;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void tellsItsStepsAndStopsAtEachOfThem(ReportFormat format) throws IOException {
        Path file = folder.resolve("report." + format.extension());
        List<String> steps = new ArrayList<>();
        ReportFile.write(report(), format.writer(), file, steps::add);
        assertTrue(steps.size() >= 2, steps.toString());
        assertTrue(steps.stream().anyMatch(step -> step.contains("First") || step.contains("Contacts")),
                steps.toString());
        Files.writeString(file, "kept");
        for (int last : List.of(0, steps.size() - 1)) {
            List<String> told = new ArrayList<>();
            assertThrows(CancellationException.class, () -> ReportFile.write(report(), format.writer(), file, step -> {
                told.add(step);
                return told.size() <= last;
            }));
            assertEquals(last + 1, told.size());
            assertEquals("kept", Files.readString(file));
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(List.of(file), files.toList(), "no draft stays behind");
            }
        }
    }

    /** Within a long table, too: a sheet or a document of thousands of rows is one part. */
    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, names = { "XLSX", "DOCX" })
    void tellsStepsWithinLongTables(ReportFormat format) throws IOException {
        List<String> steps = new ArrayList<>();
        ReportFile.write(report(), format.writer(), folder.resolve("report"), steps::add);
        String part = steps.stream().filter(step -> step.contains("Contacts") || step.contains("Second")).findFirst()
                .orElseThrow();
        assertTrue(steps.stream().filter(part::equals).count() >= 3, steps.toString());
    }

    private static ReportData report() {
        List<List<Cell>> rows = IntStream.range(0, ROWS).mapToObj(i -> List.of(
                new Cell(Cell.Type.TEXT, "Person " + i, "", Tone.PLAIN),
                new Cell(Cell.Type.NUMBER, (double) i, "", Tone.PLAIN))).toList();
        return new ReportData(ReportKind.CHANGES, Locale.ENGLISH, "Changes", "Client",
                new Provenance("m.keyweave", LocalDate.of(2026, 1, 2), "1", "Supplier", "EUR", ""), List.of(),
                List.of(new Section("first", "First", 1, List.of(new Block.Paragraph("Words", false))),
                        new Section("second", "Second", 1, List.of(new Block.Table("contacts", "Contacts",
                                List.of("Person", "Number"), rows, false)))), List.of());
    }
}
