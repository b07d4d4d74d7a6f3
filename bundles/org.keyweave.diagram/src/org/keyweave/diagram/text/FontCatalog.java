/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.text;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * The fonts of diagrams: the first families of a fixed list that this machine has, Latin before Chinese, the logical
 * sans serif font of Java last. The same fonts on two machines give the same diagram.
 */
public final class FontCatalog {

    private static final List<String> WANTED = List.of("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue",
            "DejaVu Sans", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC",
            "WenQuanYi Micro Hei", "SimSun");
    private static final FontCatalog INSTANCE = new FontCatalog();

    private final List<Font> fonts = new ArrayList<>();

    private FontCatalog() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        for (String family : WANTED) {
            Font font = new Font(family, Font.PLAIN, 1);
            if (font.getFamily(Locale.ROOT).equalsIgnoreCase(family)) {
                fonts.add(font);
            }
        }
        fonts.add(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
    }

    /** The catalogue of this machine. */
    public static FontCatalog instance() {
        return INSTANCE;
    }

    /** The fonts at size 1, plain, in the order they are tried. */
    public List<Font> fonts() {
        return List.copyOf(fonts);
    }

    /** The first font that has a glyph for a code point; the last one when none has. */
    public Font fontFor(int codePoint) {
        for (Font font : fonts) {
            if (font.canDisplay(codePoint)) {
                return font;
            }
        }
        return fonts.get(fonts.size() - 1);
    }

    /** Families for a style sheet, quoted where needed, the generic family last; the same on every machine. */
    public static List<String> cssFamilies() {
        LinkedHashSet<String> result = new LinkedHashSet<>();
        for (String family : Arrays.asList("Inter", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC")) {
            result.add(family.indexOf(' ') < 0 ? family : "'" + family + "'");
        }
        result.add("sans-serif");
        return List.copyOf(result);
    }
}
