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
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.HashMap;
import java.util.Map;

import org.keyweave.diagram.style.FontStyle;

/**
 * Measures with the outlines of the {@link FontCatalog}. Advances are those of an unhinted font at a large size,
 * scaled: they do not depend on screen or zoom. Kerning is left out, so that a width is the sum of its characters.
 * Advances are remembered by character. One instance belongs to one thread.
 */
public final class AwtTextMeasurer implements TextMeasurer {

    private static final int DESIGN_SIZE = 1000;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double LINE_SPACING = 1.3;

    private final FontCatalog catalog = FontCatalog.instance();
    private final Map<Integer, Face> faces = new HashMap<>();

    @Override
    public double width(String text, FontStyle font) {
        Face face = face(font);
        double units = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            units += face.advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return units * font.size() / DESIGN_SIZE;
    }

    @Override
    public double ascent(FontStyle font) {
        return face(font).ascent * font.size() / DESIGN_SIZE + (LINE_SPACING - 1) * font.size() / 4;
    }

    @Override
    public double lineHeight(FontStyle font) {
        return Math.ceil(font.size() * LINE_SPACING);
    }

    private Face face(FontStyle font) {
        int traits = (font.bold() ? Font.BOLD : 0) | (font.italic() ? Font.ITALIC : 0);
        return faces.computeIfAbsent(traits, Face::new);
    }

    /** Advances of one combination of bold and italic. */
    private final class Face {

        private static final int DIRECT = 0x3000;
        private final int traits;
        private final double ascent;
        private final float[] direct = new float[DIRECT];
        private final Map<Integer, Float> others = new HashMap<>();

        Face(int traits) {
            this.traits = traits;
            LineMetrics metrics = catalog.fonts().get(0).deriveFont(traits, DESIGN_SIZE).getLineMetrics("Hg", CONTEXT);
            ascent = metrics.getAscent();
        }

        float advance(int codePoint) {
            if (codePoint < DIRECT) {
                float known = direct[codePoint];
                if (known == 0) {
                    known = measure(codePoint);
                    direct[codePoint] = known;
                }
                return known;
            }
            return others.computeIfAbsent(codePoint, this::measure);
        }

        private float measure(int codePoint) {
            Font font = catalog.fontFor(codePoint).deriveFont(traits, DESIGN_SIZE);
            return font.createGlyphVector(CONTEXT, Character.toChars(codePoint)).getGlyphMetrics(0).getAdvance();
        }
    }
}
