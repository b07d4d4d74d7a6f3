/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.keyweave.diagram.style.Stroke;
import org.keyweave.vsm.spec.LineStyle;

/** Sets a GC to the lines of a style, with the dashes of the picture renderer. */
public final class Strokes {

    private Strokes() {
    }

    static void set(GC gc, Ink ink, Stroke stroke, double width) {
        gc.setForeground(ink.color(stroke.paint()));
        gc.setLineAttributes(attributes(width, stroke.lineStyle()));
    }

    /** Attributes of a line of a width in pixels. */
    public static LineAttributes attributes(double width, LineStyle style) {
        float[] dashes = dashes(style, (float) Math.max(1, width));
        return new LineAttributes((float) width, SWT.CAP_FLAT, SWT.JOIN_ROUND,
                dashes == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dashes, 0, 10);
    }

    private static float[] dashes(LineStyle style, float unit) {
        return switch (style) {
            case SOLID -> null;
            case DASH -> new float[] { 5 + unit, 3 + unit };
            case DOT -> new float[] { unit, 2 + 1.5f * unit };
            case DASH_DOT -> new float[] { 6 + unit, 3 + unit, unit, 3 + unit };
        };
    }
}
