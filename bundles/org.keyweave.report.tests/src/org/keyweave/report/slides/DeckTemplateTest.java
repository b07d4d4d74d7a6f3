/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.office.TemplateException;

/** A presentation template that was copied out and changed. */
class DeckTemplateTest {

    private static final byte[] DOT = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
            + "AAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final ReportData REPORT = DeckTest.report(new Block.Paragraph("Text of the report", false));

    @TempDir
    private Path folder;

    @Test
    void ownSlidesAndLogoStayAroundThoseOfTheReport() throws IOException {
        DeckTemplate template = changed(show -> {
            var logo = show.addPicture(DOT, PictureType.PNG);
            show.getSlideMasters().get(0).createPicture(logo).setAnchor(new Rectangle(880, 20, 40, 40));
            XSLFTextBox last = show.createSlide().createTextBox();
            last.setAnchor(new Rectangle(10, 10, 300, 40));
            last.setText("Thank you, ${supplier}");
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PptxWriter(template).write(REPORT, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> texts = show.getSlides().stream().map(DeckTest::text).toList();
            assertTrue(texts.get(0).contains("Subtitle"), texts.get(0));
            assertTrue(texts.get(1).contains("Agenda"), texts.get(1));
            assertTrue(texts.get(texts.size() - 1).contains("Thank you, S"), texts.get(texts.size() - 1));
            assertTrue(texts.stream().anyMatch(text -> text.contains("Text of the report")));
            assertTrue(texts.stream().noneMatch(text -> text.contains("${")));
            assertEquals(1, show.getSlideMasters().get(0).getShapes().stream()
                    .filter(org.apache.poi.xslf.usermodel.XSLFPictureShape.class::isInstance).count());
        }
    }

    @Test
    void fieldCutIntoRunsIsFilled() throws IOException {
        DeckTemplate template = changed(show -> {
            XSLFTextBox box = show.getSlides().get(0).createTextBox();
            box.setAnchor(new Rectangle(10, 10, 300, 40));
            box.clearText();
            var paragraph = box.addNewTextParagraph();
            for (String part : List.of("By $", "{sup", "plier}!")) {
                paragraph.addNewTextRun().setText(part);
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PptxWriter(template).write(REPORT, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertTrue(DeckTest.text(show.getSlides().get(0)).contains("By S!"));
        }
    }

    @Test
    void unknownFieldIsReportedWithSlideShapeAndTheNearestField() throws IOException {
        DeckTemplate template = changed(show -> {
            XSLFTextBox box = show.getSlides().get(0).createTextBox();
            box.setAnchor(new Rectangle(10, 10, 300, 40));
            box.setText("By ${suplier}");
        });
        String message = assertThrows(TemplateException.class, () -> template.fill(REPORT)).getMessage();
        assertTrue(message.contains("slide 1") && message.contains("${suplier}") && message.contains("TextBox")
                && message.contains("Did you mean ${supplier}?"), message);
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("t.pptx"), "no presentation");
        DeckTemplate template = DeckTemplate.of(file);
        String message = assertThrows(TemplateException.class, () -> template.fill(REPORT)).getMessage();
        assertTrue(message.contains("t.pptx is not a PowerPoint presentation"), message);
    }

    private DeckTemplate changed(Consumer<XMLSlideShow> change) throws IOException {
        Path file = folder.resolve("own.pptx");
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(DeckTemplate.shipped().bytes()));
                var out = Files.newOutputStream(file)) {
            change.accept(show);
            show.write(out);
        }
        return DeckTemplate.of(file);
    }
}
