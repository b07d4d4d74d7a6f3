/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.report.ReportFormat;
import org.keyweave.report.ReportSamples;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.content.Section;
import org.keyweave.report.content.Tone;

/** The slides of a presentation are whole: nothing over the edge, nothing over another thing, nothing cut. */
class DeckTest {

    @Test
    void shippedTemplateIsWhatItsProgramMakes() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        ShippedDeck.write(made);
        assertArrayEquals(DeckTemplate.shipped().bytes(), made.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everythingHasItsPlace(ReportKind kind) throws IOException {
        String language = kind.ordinal() % 2 == 0 ? "zh" : "en";
        ReportData report = ReportSamples.report(kind, "automation", language);
        try (XMLSlideShow show = open(report)) {
            Rectangle2D page = new Rectangle2D.Double(0, 0, show.getPageSize().getWidth(),
                    show.getPageSize().getHeight());
            for (XSLFSlide slide : show.getSlides()) {
                Set<Long> ids = new HashSet<>();
                List<Rectangle2D> taken = new ArrayList<>();
                for (XSLFShape shape : slide.getShapes()) {
                    assertTrue(ids.add((long) shape.getShapeId()), slide.getSlideNumber() + ": id of " + shape);
                    Rectangle2D place = shape.getAnchor();
                    assertTrue(page.contains(place), slide.getSlideNumber() + ": " + shape.getShapeName() + place);
                    boolean agenda = slide.getSlideNumber() == 2;
                    taken.stream().filter(other -> !agenda && other.intersects(inner(place))).findAny()
                            .ifPresent(other -> assertEquals(null, other, slide.getSlideNumber() + ": "
                                    + shape.getShapeName() + place));
                    taken.add(place);
                }
                assertFalse(text(slide).contains("${"), text(slide));
            }
            assertEquals(report.blocks(Block.Chart.class).size(), show.getCharts().stream()
                    .map(chart -> chart.getPackagePart().getPartName()).distinct().count()
                    - (report.blocks(Block.Findings.class).isEmpty() && kind == ReportKind.PORTFOLIO ? 1 : 0));
            assertTrue(show.getSlides().size() > report.blocks(Block.Diagram.class).size() + 4);
        }
    }

    @Test
    void notesSayWhatTheFiguresMean() throws IOException {
        ReportData report = ReportSamples.report(ReportKind.ACCOUNT_PLAN, "automation", "en");
        try (XMLSlideShow show = open(report)) {
            XSLFNotes notes = show.getSlides().get(2).getNotes();
            assertNotNull(notes);
            String text = text(notes.getShapes());
            assertTrue(text.contains("Thread count: ") && text.contains("maximum matching"), text);
            assertTrue(text.contains("model.keyweave") && text.contains("2026-11-20"), text);
        }
    }

    @Test
    void longTableGoesOnUnderItsHeading() throws IOException {
        List<List<Cell>> rows = IntStream.range(0, 200).mapToObj(i -> List.of(text("row " + i), text("x ".repeat(i))))
                .toList();
        ReportData report = report(new Block.Table("long", "Long", List.of("Name", "Text"), rows, false));
        try (XMLSlideShow show = open(report)) {
            List<XSLFTable> parts = show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast)
                    .filter(table -> table.getCell(0, 0).getText().equals("Name")).toList();
            assertEquals(3, parts.size(), "no more slides for one table");
            int shown = parts.stream().mapToInt(table -> table.getNumberOfRows() - 1).sum();
            String all = String.join("\n", show.getSlides().stream().map(DeckTest::text).toList());
            assertTrue(all.contains((200 - shown) + " more rows"), all);
            assertTrue(all.contains("Long (continued)"));
            for (XSLFTable part : parts) {
                double height = part.getRows().stream().mapToDouble(row -> row.getHeight()).sum();
                assertTrue(part.getAnchor().getY() + height < 505, "over the foot: " + height);
            }
        }
    }

    @Test
    void endlessTextIsShortenedOnTheSlideAndWholeInTheNotes() throws IOException {
        String endless = "word ".repeat(2_000);
        ReportData report = report(new Block.Paragraph(endless, false));
        try (XMLSlideShow show = open(report)) {
            XSLFSlide slide = show.getSlides().stream().filter(each -> text(each).contains("word word")).findFirst()
                    .orElseThrow();
            assertTrue(text(slide).length() < 4_000 && text(slide).contains("…"));
            assertTrue(text(slide.getNotes().getShapes()).contains(endless.strip()));
        }
    }

    @Test
    void slidesHaveFooterAndNumber() throws IOException {
        try (XMLSlideShow show = open(ReportSamples.report(ReportKind.PORTFOLIO, "automation", "zh"))) {
            for (XSLFSlide slide : show.getSlides().subList(1, show.getSlides().size())) {
                List<Placeholder> types = slide.getShapes().stream().filter(XSLFTextShape.class::isInstance)
                        .map(shape -> ((XSLFTextShape) shape).getTextType()).toList();
                assertTrue(types.contains(Placeholder.FOOTER) && types.contains(Placeholder.SLIDE_NUMBER),
                        slide.getSlideNumber() + ": " + types);
                assertTrue(types.contains(Placeholder.TITLE), slide.getSlideNumber() + ": " + types);
            }
        }
    }

    private static Rectangle2D inner(Rectangle2D place) {
        return new Rectangle2D.Double(place.getX() + 1, place.getY() + 1, Math.max(1, place.getWidth() - 2),
                Math.max(1, place.getHeight() - 2));
    }

    static ReportData report(Block block) {
        return new ReportData(ReportKind.AUDIT, Locale.ENGLISH, "Title", "Subtitle", new Provenance("m.keyweave",
                LocalDate.of(2026, 1, 2), "M 1", "S", "EUR", ""), List.of(),
                List.of(new Section("s", "Section", 1, List.of(block))), List.of());
    }

    private static Cell text(String text) {
        return new Cell(Cell.Type.TEXT, text, "", Tone.PLAIN);
    }

    private static XMLSlideShow open(ReportData report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.PPTX.writer().write(report, out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    static String text(XSLFSlide slide) {
        return text(slide.getShapes());
    }

    static String text(List<XSLFShape> shapes) {
        StringBuilder text = new StringBuilder();
        for (XSLFShape shape : shapes) {
            if (shape instanceof XSLFTextShape words) {
                text.append(words.getText()).append('\n');
            } else if (shape instanceof XSLFTable table) {
                table.getRows().forEach(row -> row.getCells().forEach(cell -> text.append(cell.getText())
                        .append('\n')));
            }
        }
        return text.toString();
    }
}
