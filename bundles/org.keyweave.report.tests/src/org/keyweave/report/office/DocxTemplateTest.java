/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

class DocxTemplateTest {

    private static final ReportData EMPTY = new ReportData(ReportKind.AUDIT, Locale.ENGLISH, "Title <&>", "Subtitle",
            new Provenance("m.keyweave", LocalDate.of(2026, 1, 2), "M 1", "S", "EUR", ""), List.of(), List.of(),
            List.of());

    @TempDir
    private Path folder;

    @Test
    void shippedTemplateIsWhatItsProgramMakes() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        ShippedTemplate.write(made);
        assertArrayEquals(DocxTemplate.shipped().bytes(), made.toByteArray());
    }

    @Test
    void unknownFieldIsReportedWithItsPlace() throws IOException {
        DocxTemplate template = template("${title}", "By ${autor}", "${content}");
        String message = assertThrows(TemplateException.class, () -> template.fill(EMPTY)).getMessage();
        assertTrue(message.contains("${autor}") && message.contains("paragraph 2") && message.contains("By"), message);
        assertTrue(message.contains("methodology"), message);
    }

    @Test
    void templateNeedsAPlaceForTheSections() throws IOException {
        DocxTemplate template = template("${title}");
        String message = assertThrows(TemplateException.class, () -> template.fill(EMPTY)).getMessage();
        assertTrue(message.contains("${content}"), message);
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("t.docx"), "no document");
        DocxTemplate template = DocxTemplate.of(file);
        String message = assertThrows(TemplateException.class, () -> template.fill(EMPTY)).getMessage();
        assertTrue(message.contains("t.docx is not a Word document"), message);
    }

    private DocxTemplate template(String... paragraphs) throws IOException {
        Path file = folder.resolve("t.docx");
        try (XWPFDocument document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            for (String text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
        }
        return DocxTemplate.of(file);
    }
}
