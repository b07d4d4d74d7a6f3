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

/** A page of HTML without style, for the help to style. */
final class HtmlPage implements Page {

    private final StringBuilder body = new StringBuilder();
    private final Language language;
    private String title = "";

    HtmlPage(Language language) {
        this.language = language;
    }

    @Override
    public void heading(int level, String text, String anchor) {
        if (title.isEmpty()) {
            title = text;
        }
        String id = anchor.isEmpty() ? "" : " id=\"" + text(anchor) + '"';
        body.append("<h%d%s>%s</h%d>%n".formatted(level, id, text(text), level).replace("\r", ""));
    }

    @Override
    public void paragraph(String text) {
        if (!text.isEmpty()) {
            body.append("<p>").append(text(text)).append("</p>\n");
        }
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        body.append("<table>\n<thead>\n");
        row(header.stream().map(this::text).toList(), "th");
        body.append("</thead>\n<tbody>\n");
        rows.forEach(cells -> row(cells, "td"));
        body.append("</tbody>\n</table>\n");
    }

    @Override
    public void items(List<String> items) {
        if (!items.isEmpty()) {
            body.append("<ul>\n");
            items.forEach(item -> body.append("<li>").append(item).append("</li>\n"));
            body.append("</ul>\n");
        }
    }

    @Override
    public String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String code(String text) {
        return "<code>" + text(text) + "</code>";
    }

    @Override
    public String link(String text, String anchor) {
        return "<a href=\"#" + text(anchor) + "\">" + text(text) + "</a>";
    }

    @Override
    public String finish() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8"/>
                <title>%s</title>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(language.pick("en", "zh-CN"), text(title), body);
    }

    private void row(List<String> cells, String tag) {
        body.append("<tr>");
        cells.forEach(cell -> body.append('<').append(tag).append('>').append(cell).append("</").append(tag)
                .append('>'));
        body.append("</tr>\n");
    }
}
