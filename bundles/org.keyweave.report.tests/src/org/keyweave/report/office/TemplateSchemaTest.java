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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.report.ReportSamples;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

/** What a template may name is what the reports hold. */
class TemplateSchemaTest {

    @Test
    void listsAreTheTablesOfTheReports() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        found.put("figures", List.of("name", "value", "note"));
        found.put("findings", List.of("severity", "account", "subject", "finding", "why", "remedy", "rule"));
        // No example was researched as a prospect.
        found.put("research", List.of("feature", "value"));
        found.put("definitions", List.of("name", "definition", "formula", "source"));
        for (String example : List.of("automation", "consumer")) {
            for (ReportKind kind : ReportKind.values()) {
                ReportData report = ReportSamples.report(kind, example, "en");
                for (Block.Table table : report.blocks(Block.Table.class)) {
                    if (!table.grid()) {
                        List<String> before = found.putIfAbsent(table.family(), table.keys());
                        assertTrue(before == null || before.equals(table.keys()), table.family() + ": " + before
                                + " and " + table.keys());
                    }
                }
            }
        }
        StringBuilder lines = new StringBuilder("# Lists that a Word template may repeat, with the fields of their"
                + " elements; checked against the reports by a test.\n");
        found.forEach((list, keys) -> lines.append(list).append(" = ").append(String.join(", ", keys)).append('\n'));
        if (!found.equals(new TreeMap<>(TemplateSchema.lists()))) {
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("fields.properties"), lines);
        }
        assertEquals(found, new TreeMap<>(TemplateSchema.lists()), "target/fields.properties has what was found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void guideNamesEveryListWithItsFields(String language) throws IOException {
        String guide = Files.readString(Path.of("../org.keyweave.help/guide", language, "reports.md"));
        TemplateSchema.lists().forEach((list, fields) -> {
            String line = guide.lines().filter(each -> each.startsWith("| `" + list + "` |")).findFirst().orElse("");
            assertTrue(line.endsWith("| `" + String.join("`, `", fields) + "` |"), list + ": " + line);
        });
    }
}
