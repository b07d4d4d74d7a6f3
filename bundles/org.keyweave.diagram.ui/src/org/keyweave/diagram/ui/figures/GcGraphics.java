/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;


/** Draw2d's graphics with a way to the GC behind: line widths and dashes of draw2d 3.2 are whole pixels. */
public final class GcGraphics extends SWTGraphics {

    private final GC gc;
    private final Deque<Double> scales = new ArrayDeque<>();
    private double scale = 1;

    /** Graphics on a GC. */
    public GcGraphics(GC gc) {
        super(gc);
        this.gc = gc;
    }

    @Override
    public void scale(double amount) {
        super.scale(amount);
        scale *= amount;
    }

    @Override
    public void pushState() {
        super.pushState();
        scales.push(scale);
    }

    @Override
    public void popState() {
        super.popState();
        scale = scales.pop();
    }

    @Override
    public void restoreState() {
        super.restoreState();
        scale = scales.peek();
    }

    /** Paints on the GC in the coordinates and within the clip of these graphics; afterwards it is as it was. */
    void direct(Consumer<GC> painting) {
        scale(1);
        checkGC();
        Color foreground = gc.getForeground();
        Color background = gc.getBackground();
        Font font = gc.getFont();
        LineAttributes line = gc.getLineAttributes();
        int antialias = gc.getAntialias();
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        painting.accept(gc);
        gc.setAntialias(antialias);
        gc.setLineAttributes(line);
        gc.setFont(font);
        gc.setForeground(foreground);
        gc.setBackground(background);
    }

    /** Something that paints more or less detail. */
    @FunctionalInterface
    interface Painting {

        /**
         * Paints.
         *
         * @param scale pixels of the screen for one of the sheet
         */
        void paint(GC gc, double scale);
    }

    /** Paints directly where the graphics allow it, with as much detail as can be seen. */
    static void paintDetail(Graphics graphics, Painting painting) {
        if (graphics instanceof GcGraphics direct) {
            direct.direct(gc -> painting.paint(gc, direct.scale));
        }
    }

    /** Paints directly where the graphics allow it. */
    public static void paint(Graphics graphics, Consumer<GC> painting) {
        if (graphics instanceof GcGraphics direct) {
            direct.direct(painting);
        }
    }
}
