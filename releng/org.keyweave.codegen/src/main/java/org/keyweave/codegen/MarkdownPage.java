/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.util.List;
import java.util.stream.Collectors;

/** Markdown with tables. */
final class MarkdownPage implements Page {

    private final StringBuilder out = new StringBuilder();

    @Override
    public void heading(int level, String text, String anchor) {
        if (!anchor.isEmpty()) {
            out.append("<a id=\"").append(anchor).append("\"></a>\n\n");
        }
        out.append("#".repeat(level)).append(' ').append(text(text)).append("\n\n");
    }

    @Override
    public void paragraph(String text) {
        if (!text.isEmpty()) {
            out.append(text(text)).append("\n\n");
        }
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        line(header.stream().map(this::text).toList());
        line(header.stream().map(cell -> "---").toList());
        rows.forEach(this::line);
        out.append('\n');
    }

    @Override
    public void items(List<String> items) {
        items.forEach(item -> out.append("- ").append(item).append('\n'));
        out.append(items.isEmpty() ? "" : "\n");
    }

    @Override
    public String text(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }

    @Override
    public String code(String text) {
        return '`' + text.replace("`", "'").replace("|", "\\|") + '`';
    }

    @Override
    public String link(String text, String anchor) {
        return '[' + text(text) + "](#" + anchor + ')';
    }

    @Override
    public String finish() {
        return out.toString().stripTrailing() + '\n';
    }

    private void line(List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
    }
}
