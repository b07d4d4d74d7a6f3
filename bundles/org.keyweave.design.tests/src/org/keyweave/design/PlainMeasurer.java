/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import org.keyweave.diagram.style.FontStyle;
import org.keyweave.diagram.text.TextMeasurer;

/** Measures by rule: a Chinese character is as wide as high, others a little over half. Needs no font. */
final class PlainMeasurer implements TextMeasurer {

    private static final double LATIN = 0.56;
    private static final double BOLD = 1.06;
    private static final int FIRST_WIDE = 0x2E80;

    @Override
    public double width(String text, FontStyle font) {
        double units = text.codePoints().mapToDouble(c -> c >= FIRST_WIDE ? 1 : LATIN).sum();
        return units * font.size() * (font.bold() ? BOLD : 1);
    }

    @Override
    public double ascent(FontStyle font) {
        return font.size();
    }

    @Override
    public double lineHeight(FontStyle font) {
        return Math.ceil(font.size() * 1.3);
    }
}
