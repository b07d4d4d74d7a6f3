/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.keyweave.report.ReportProgress;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.FigureNote;
import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Section;

import com.google.gson.stream.JsonWriter;

/** Writes a report as JSON: figures as numbers, days as ISO 8601, what is unknown as {@code null}. */
public final class JsonReportWriter implements ReportWriter {

    @Override
    public void write(ReportData report, OutputStream out, ReportProgress progress) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.setHtmlSafe(true);
        json.beginObject();
        json.name("kind").value(report.kind().id());
        json.name("language").value(report.isChinese() ? "zh" : "en");
        json.name("title").value(report.title());
        json.name("subtitle").value(report.subtitle());
        provenance(report.provenance(), json);
        json.name("headline");
        cards(report.headline(), json);
        json.name("sections").beginArray();
        WritingSteps steps = new WritingSteps(report, progress);
        for (Section section : report.sections()) {
            steps.part(section.title());
            json.beginObject().name("id").value(section.id()).name("title").value(section.title()).name("level")
                    .value(section.level()).name("blocks").beginArray();
            for (Block block : section.blocks()) {
                block(block, json);
            }
            json.endArray().endObject();
        }
        json.endArray();
        json.name("figures").beginArray();
        for (FigureNote note : report.figures()) {
            json.beginObject().name("id").value(note.id()).name("name").value(note.name()).name("definition")
                    .value(note.definition()).name("formula").value(note.formula()).name("source").value(note.source())
                    .endObject();
        }
        json.endArray().endObject();
        json.flush();
        text.write('\n');
        text.flush();
    }

    private static void provenance(Provenance source, JsonWriter json) throws IOException {
        json.name("source").beginObject().name("model").value(source.model()).name("date")
                .value(source.date().toString()).name("methodology").value(source.methodology()).name("supplier")
                .value(source.supplier()).name("currency").value(source.currency()).name("confidential")
                .value(source.confidential()).endObject();
    }

    private static void block(Block block, JsonWriter json) throws IOException {
        json.beginObject().name("type").value(block.kind());
        if (block instanceof Block.Paragraph paragraph) {
            json.name("text").value(paragraph.text()).name("note").value(paragraph.note());
        } else if (block instanceof Block.Cards cards) {
            json.name("cards");
            cards(cards.cards(), json);
        } else if (block instanceof Block.Table table) {
            json.name("id").value(table.id()).name("caption").value(table.caption()).name("keys").beginArray();
            for (String key : table.keys()) {
                json.value(key);
            }
            json.endArray().name("columns").beginArray();
            for (String column : table.columns()) {
                json.value(column);
            }
            json.endArray().name("rows").beginArray();
            for (List<Cell> row : table.rows()) {
                json.beginArray();
                for (Cell cell : row) {
                    value(cell, json);
                }
                json.endArray();
            }
            json.endArray();
        } else if (block instanceof Block.Chart chart) {
            json.name("id").value(chart.id()).name("caption").value(chart.caption()).name("bars").beginArray();
            for (Block.Bar bar : chart.bars()) {
                json.beginObject().name("label").value(bar.label()).name("value");
                value(bar.value(), json);
                json.endObject();
            }
            json.endArray();
        } else if (block instanceof Block.Diagram diagram) {
            json.name("id").value(diagram.id()).name("caption").value(diagram.caption());
        } else if (block instanceof Block.Findings findings) {
            json.name("findings").beginArray();
            for (Block.FindingItem item : findings.items()) {
                json.beginObject().name("rule").value(item.ruleId()).name("severity").value(item.severity())
                        .name("account").value(item.account()).name("subject").value(item.subject()).name("message")
                        .value(item.message()).name("explanation").value(item.explanation()).name("remedy")
                        .value(item.remedy()).endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void cards(List<Block.Card> cards, JsonWriter json) throws IOException {
        json.beginArray();
        for (Block.Card card : cards) {
            json.beginObject().name("figure").value(card.figureId()).name("name").value(card.name()).name("value");
            value(card.value(), json);
            json.name("tone").value(card.value().tone().name().toLowerCase(Locale.ROOT)).name("note")
                    .value(card.note()).endObject();
        }
        json.endArray();
    }

    private static void value(Cell cell, JsonWriter json) throws IOException {
        if (cell.value() instanceof Double number) {
            json.value(number);
        } else if (cell.value() instanceof LocalDate date) {
            json.value(date.toString());
        } else {
            json.value((String) cell.value());
        }
    }
}
