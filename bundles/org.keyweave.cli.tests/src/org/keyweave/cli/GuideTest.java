/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.analysis.figure.Figure;
import org.keyweave.analysis.figure.FigureCatalog;
import org.keyweave.exchange.importing.Column;
import org.keyweave.exchange.importing.Columns;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.validation.Rules;
import org.keyweave.validation.core.Rule;

/**
 * The pages of the user guide that repeat what the program knows: figures, rules and import columns. Run with
 * {@code -Dkeyweave.guide.update=true} to write them anew after a change of the program.
 */
class GuideTest {

    private static final Path GUIDE = Path.of("../org.keyweave.help/guide");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void conceptsAreThoseOfTheFigures(String language) throws IOException {
        Locale locale = locale(language);
        List<String> lines = new ArrayList<>(List.of(text(language, "# Figures and what they mean", "# 指标及其含义"), "",
                text(language, "How each figure is defined, how it is computed, and where it comes from.",
                        "每个指标的定义、计算方法与来源。")));
        for (Figure figure : FigureCatalog.figures()) {
            lines.add("");
            lines.add("## " + plain(figure.name(locale)));
            lines.add("");
            lines.add(plain(figure.definition(locale)));
            lines.add("");
            lines.add(text(language, "*Computed:* ", "*计算：* ") + plain(figure.formula(locale)));
            lines.add("");
            lines.add(text(language, "*Source:* ", "*来源：* ") + plain(figure.source(locale)));
        }
        compare(language, "concepts.md", lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void rulesAreThoseOfTheValidation(String language) throws IOException {
        Locale locale = locale(language);
        List<String> lines = new ArrayList<>(List.of(text(language, "# Rules", "# 规则"), "", text(language,
                "What Keyweave checks, why it matters and what to do. A team changes severities in its methodology.",
                "Keyweave 检查什么、为何重要、怎样处理。团队可在方法库中调整严重程度。")));
        for (Rule<?> rule : Rules.all()) {
            lines.add("");
            lines.add("## " + plain(rule.name(locale)));
            lines.add("");
            lines.add("`" + rule.id() + "`");
            lines.add("");
            lines.add(plain(rule.explanation(locale)));
            lines.add("");
            lines.add(text(language, "**What to do:** ", "**怎样处理：** ") + plain(rule.remedy(locale)));
        }
        compare(language, "rules.md", lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void columnsAreThoseOfTheImport(String language) throws IOException {
        List<String> lines = new ArrayList<>(List.of(text(language, "# Columns of import tables", "# 导入表的列"), "",
                text(language, "A table is a CSV file or a sheet of a workbook with one row of headers. Each column is "
                        + "known under the names below; case, blanks and punctuation do not matter, and other columns "
                        + "are reported.",
                        "导入表是带一行表头的 CSV 文件或工作表。每一列可使用下列任一名称；"
                                + "大小写、空格和标点不影响识别，其他列会被报告。")));
        for (TableKind kind : TableKind.values()) {
            lines.add("");
            lines.add("## `" + kind.key() + "`");
            lines.add("");
            lines.add(text(language, "| Column | Headers | Values |", "| 列 | 表头 | 取值 |"));
            lines.add("| --- | --- | --- |");
            for (Column column : Columns.of(kind)) {
                lines.add("| `" + column.key() + "` | " + String.join(", ", column.aliases()) + " | "
                        + String.join(", ", column.choices()) + " |");
            }
        }
        compare(language, "columns.md", lines);
    }

    private static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static String text(String language, String english, String chinese) {
        return language.equals("en") ? english : chinese;
    }

    /** Text that Markdown shows as it is. */
    private static String plain(String text) {
        return text.replaceAll("([*_<>|\\[\\]`\\\\])", "\\\\$1").strip();
    }

    private static void compare(String language, String name, List<String> lines) throws IOException {
        Path page = GUIDE.resolve(language).resolve(name);
        String expected = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("keyweave.guide.update")) {
            Files.writeString(page, expected);
        }
        assertEquals(expected, Files.readString(page), page + " and the program differ");
    }
}
