/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.report.ReportFormat;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.content.Section;
import org.keyweave.report.content.Tone;

class LongWordTableTest {

    @ParameterizedTest
    @CsvSource({"1000,1000,", "1001,1000,One more row is in the workbook",
        "1250,1000,250 more rows are in the workbook"})
    void saysHowManyRowsStandElsewhere(int rows, int shown, String note) throws IOException {
        List<List<Cell>> cells = IntStream.range(0, rows).mapToObj(i -> List.of(new Cell(Cell.Type.NUMBER,
                (double) i, "", Tone.PLAIN))).toList();
        ReportData report = new ReportData(ReportKind.CHANGES, Locale.ENGLISH, "Changes", "Client",
                new Provenance("m.keyweave", LocalDate.of(2026, 1, 2), "1", "Supplier", "EUR", ""), List.of(),
                List.of(new Section("all", "All", 1, List.of(new Block.Table("all", "All", List.of("Number"), cells,
                        false)))), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.DOCX.writer().write(report, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            XWPFTable table = document.getTables().get(document.getTables().size() - 1);
            assertEquals(shown + 1, table.getRows().size());
            List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertEquals(note != null, texts.stream().anyMatch(text -> text.contains("in the workbook")));
            assertTrue(note == null || texts.stream().anyMatch(text -> text.startsWith(note)), texts.toString());
        }
    }
}
