/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A page of the guide as text with styles: headings, lists, tables with aligned columns, links, code. Nothing of it
 * needs a browser, which many desktops do not have for SWT, and it follows the look of the workbench.
 */
final class PageText {

    private static final String INDENT = "    ";
    /** Stands for a picture in the text. */
    private static final char OBJECT = '\uFFFC';

    /**
     * A picture.
     *
     * @param offset where it is in the text
     * @param source where it is to be found, seen from the page
     */
    record Picture(int offset, String source) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final int columns;

    private PageText(int columns) {
        this.columns = columns;
    }

    /**
     * Lays a page out.
     *
     * @param body the element whose content is shown
     * @param columns characters on a line, for tables
     */
    static PageText of(Element body, int columns) {
        PageText page = new PageText(Math.max(40, columns));
        page.blocks(body, "");
        return page;
    }

    String text() {
        return text.toString();
    }

    /** The pictures in the order of the text; each has a character of its own, and what it shows below it. */
    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /** The styles, in the order of the text, none over another. A link keeps its target in {@code data}. */
    StyleRange[] styles() {
        return styles.toArray(StyleRange[]::new);
    }

    /** Where an anchor of the page is in the text, or a line that reads like it; 0 when there is neither. */
    int offset(String anchor) {
        Integer known = anchors.get(anchor);
        return known != null ? known : Math.max(0, text.indexOf("\n" + anchor + "\n"));
    }

    private void blocks(Element parent, String indent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                block(element, indent);
            } else if (!node.getTextContent().isBlank()) {
                inline(node, SWT.NORMAL, null, null);
            }
        }
    }

    private void block(Element element, String indent) {
        if (element.hasAttribute("id")) {
            anchors.put(element.getAttribute("id"), text.length());
        }
        switch (element.getTagName()) {
            case "h1", "h2", "h3", "h4" -> heading(element);
            case "ul", "ol" -> items(element, indent);
            case "table" -> TableText.append(element, columns, this);
            case "pre" -> {
                freshLine();
                append(INDENT + indent + element.getTextContent().stripTrailing().replace("\n", "\n" + INDENT + indent)
                        + "\n\n", SWT.NORMAL, JFaceResources.getTextFont(), null);
            }
            case "p", "div", "blockquote" -> {
                freshLine();
                text.append(indent);
                inline(element, SWT.NORMAL, null, null);
                text.append("\n\n");
            }
            default -> inline(element, SWT.NORMAL, null, null);
        }
    }

    private void heading(Element element) {
        freshLine();
        boolean top = element.getTagName().equals("h1");
        Font font = JFaceResources.getFontRegistry().get(top ? JFaceResources.HEADER_FONT : JFaceResources.BANNER_FONT);
        inline(element, SWT.BOLD, font, null);
        text.append("\n\n");
    }

    private void items(Element list, String indent) {
        boolean ordered = list.getTagName().equals("ol");
        int number = 1;
        for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element item) {
                freshLine();
                text.append(indent).append(ordered ? number++ + ". " : "\u2022 ");
                item(item, indent + INDENT);
            }
        }
        text.append('\n');
    }

    private void item(Element item, String indent) {
        for (Node node = item.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && List.of("ul", "ol", "pre", "table").contains(element.getTagName())) {
                block(element, indent);
            } else {
                inline(node, SWT.NORMAL, null, null);
            }
        }
        freshLine();
    }

    /** Text with what is emphasised within. */
    void inline(Node node, int style, Font font, String link) {
        if (!(node instanceof Element element)) {
            append(node.getTextContent().replaceAll("\\s+", " "), style, font, link);
            return;
        }
        int own = style;
        Font ownFont = font;
        String target = link;
        switch (element.getTagName()) {
            case "strong", "b", "th" -> own = style | SWT.BOLD;
            case "em", "i" -> own = style | SWT.ITALIC;
            case "code" -> ownFont = font == null ? JFaceResources.getTextFont() : font;
            case "a" -> target = element.getAttribute("href");
            case "img" -> picture(element);
            case "br" -> text.append('\n');
            default -> {
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            inline(child, own, ownFont, target);
        }
    }

    private void picture(Element element) {
        freshLine();
        pictures.add(new Picture(text.length(), element.getAttribute("src")));
        text.append(OBJECT).append('\n');
        append(element.getAttribute("alt"), SWT.ITALIC, null, null);
    }

    void append(String words, int style, Font font, String link) {
        String fitting = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1))
                ? font == null || link != null ? words.stripLeading() : words : words;
        if (fitting.isEmpty()) {
            return;
        }
        if (style != SWT.NORMAL || font != null || link != null) {
            StyleRange range = new StyleRange();
            range.start = text.length();
            range.length = fitting.length();
            range.fontStyle = style;
            range.font = font;
            if (link != null && !link.isEmpty()) {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.data = link;
            }
            styles.add(range);
        }
        text.append(fitting);
    }

    void line(String words) {
        text.append(words).append('\n');
    }

    void freshLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
