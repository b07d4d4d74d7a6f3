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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.keyweave.report.Messages;
import org.keyweave.report.ReportProgress;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.FigureNote;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Section;

/**
 * Writes a report as Markdown with the tables of GitHub's dialect. Markup in names is escaped; pictures are named only.
 */
public final class MarkdownWriter implements ReportWriter {

    private static final String MARKUP = "\\`*_{}[]<>#|~&!";

    @Override
    public void write(ReportData report, OutputStream out, ReportProgress progress) throws IOException {
        out.write(text(report, new WritingSteps(report, progress)).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ReportData report, WritingSteps steps) {
        Messages messages = Messages.of(report.locale());
        StringBuilder text = new StringBuilder();
        text.append("# ").append(line(report.title() + ": " + report.subtitle())).append("\n\n");
        if (!report.provenance().confidential().isEmpty()) {
            text.append("*").append(line(report.provenance().confidential())).append("*\n\n");
        }
        cards(report.headline(), text);
        for (Section section : report.sections()) {
            steps.part(section.title());
            text.append(section.level() == 1 ? "## " : "### ").append(line(section.title())).append("\n\n");
            section.blocks().forEach(block -> block(block, messages, text));
        }
        text.append("## ").append(messages.get("section.figures")).append("\n\n");
        for (FigureNote note : report.figures()) {
            text.append("- **").append(line(note.name())).append("**: ").append(line(note.definition()))
                    .append(" *").append(messages.get("figure.formula")).append("*: ").append(line(note.formula()))
                    .append(" *").append(messages.get("figure.source")).append("*: ").append(line(note.source()))
                    .append('\n');
        }
        text.append("\n## ").append(messages.get("section.source")).append("\n\n");
        fact(messages.get("source.model"), report.provenance().model(), text);
        fact(messages.get("source.date"), report.provenance().date().toString(), text);
        fact(messages.get("source.methodology"), report.provenance().methodology(), text);
        fact(messages.get("source.supplier"), report.provenance().supplier(), text);
        fact(messages.get("source.currency"), report.provenance().currency(), text);
        return text.toString();
    }

    private static void fact(String name, String value, StringBuilder text) {
        text.append("- ").append(name).append(": ").append(line(value)).append('\n');
    }

    private static void block(Block block, Messages messages, StringBuilder text) {
        if (block instanceof Block.Paragraph paragraph) {
            text.append(paragraph.note() ? "> " : "").append(line(paragraph.text())).append("\n\n");
        } else if (block instanceof Block.Cards cards) {
            cards(cards.cards(), text);
        } else if (block instanceof Block.Table table) {
            text.append("**").append(line(table.caption())).append("**\n\n");
            row(table.columns().stream().map(MarkdownWriter::line).toList(), text);
            row(table.columns().stream().map(column -> "---").toList(), text);
            for (List<Cell> row : table.rows()) {
                row(row.stream().map(cell -> line(cell.text())).toList(), text);
            }
            text.append('\n');
        } else if (block instanceof Block.Chart chart) {
            text.append("**").append(line(chart.caption())).append("**\n\n");
            chart.bars().forEach(bar -> fact(line(bar.label()), bar.value().text(), text));
            text.append('\n');
        } else if (block instanceof Block.Diagram diagram) {
            text.append("> ").append(line(diagram.caption())).append("\n\n");
        } else if (block instanceof Block.Findings findings) {
            for (Block.FindingItem item : findings.items()) {
                text.append("- **").append(line(item.severity())).append("** ").append(line(item.message()))
                        .append("  \n  *").append(messages.get("finding.why")).append("*: ")
                        .append(line(item.explanation())).append("  \n  *").append(messages.get("finding.remedy"))
                        .append("*: ").append(line(item.remedy())).append('\n');
            }
            text.append('\n');
        }
    }

    private static void cards(List<Block.Card> cards, StringBuilder text) {
        for (Block.Card card : cards) {
            text.append("- ").append(line(card.name())).append(": **").append(line(card.value().text())).append("**");
            if (!card.note().isEmpty()) {
                text.append(" (").append(line(card.note())).append(')');
            }
            text.append('\n');
        }
        text.append(cards.isEmpty() ? "" : "\n");
    }

    private static void row(List<String> cells, StringBuilder text) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** A text on one line, with markup escaped. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                line.append(' ');
            } else {
                if (MARKUP.indexOf(c) >= 0) {
                    line.append('\\');
                }
                line.append(c);
            }
        }
        return line.toString().strip();
    }
}
