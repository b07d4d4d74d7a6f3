/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes the pages of the user guide as HTML: {@code GenerateHelp <folder of the bundles>} makes a page of each
 * {@code org.keyweave.help/guide/LANGUAGE/*.md}, of the licence and the notices beside that folder, and of the
 * metamodel in {@code org.keyweave.help/html/LANGUAGE}.
 */
public final class GenerateHelp {

    private GenerateHelp() {
    }

    /**
     * Generates.
     *
     * @param arguments the folder of the bundles
     * @throws IOException when a page or the model cannot be read or a page not written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected: <folder of the bundles>");
        }
        Path bundles = Path.of(arguments[0]).toRealPath();
        Path help = bundles.resolve("org.keyweave.help");
        Metamodel metamodel = Metamodel.load(bundles);
        for (Language language : Language.values()) {
            String code = language.pick("en", "zh");
            Path html = Files.createDirectories(help.resolve("html").resolve(code));
            try (Stream<Path> pages = Files.list(help.resolve("guide").resolve(code))) {
                for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                    String name = page.getFileName().toString().replaceFirst("\\.md$", ".html");
                    Files.writeString(html.resolve(name), html(Files.readString(page), code));
                }
            }
            // What the law asks for is there in English only.
            for (String[] legal : new String[][] {{"NOTICE.md", "notices.html"}, {"LICENSE", "licence.html"}}) {
                Files.writeString(html.resolve(legal[1]), html(Files.readString(bundles.resolveSibling(legal[0])), "en"));
            }
            Files.write(html.resolve("metamodel.html"), new ModelReference(metamodel.packages(), language)
                    .write(new HtmlPage(language)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A page as HTML; links to other pages lead to their HTML. */
    static String html(String markdown, String language) {
        List<Extension> extensions = List.of(TablesExtension.create());
        Node document = Parser.builder().extensions(extensions).build().parse(markdown);
        StringBuilder title = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(link.getDestination().replaceFirst("^([a-z-]+)\\.md$", "$1.html"));
                visitChildren(link);
            }

            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == 1 && heading.getFirstChild() instanceof Text text) {
                    title.append(text.getLiteral());
                }
                visitChildren(heading);
            }
        });
        String body = HtmlRenderer.builder().extensions(extensions).escapeHtml(true).build().render(document);
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
                """.formatted(language, title, body);
    }
}
