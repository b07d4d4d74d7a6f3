/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.figures.Lettering;
import org.keyweave.vsm.spec.Rgb;

/** A sign: its form says how grave it is, the number how many things it stands for. */
final class BadgeFigure extends MarkFigure {

    private static final double SIZE = 16;
    private static final Rgb MARK = Rgb.WHITE;

    private final Gravity gravity;
    private final Point centre;
    private final TextBlock number;

    BadgeFigure(Ink ink, Badge badge) {
        super(ink);
        gravity = badge.gravity();
        String count = Integer.toString(badge.count());
        double room = badge.count() < 2 ? 0 : Words.around(Point.ORIGIN, count).bounds().width() + 10;
        centre = Places.sign(badge.element(), room);
        number = badge.count() < 2 ? TextBlock.NONE
                : Words.around(centre.plus(SIZE / 2 + room / 2 - 1, 0), count);
        Rect sign = Rect.around(centre, new Size(SIZE + 4, SIZE + 4));
        setPlace(number.isEmpty() ? sign : sign.union(pill()));
    }

    private Rect pill() {
        Rect text = number.bounds();
        return new Rect(centre.x(), centre.y() - 8, text.right() - centre.x() + 6, 16);
    }

    @Override
    void paint(GC gc) {
        Color color = new Color(gravity.rgb().red(), gravity.rgb().green(), gravity.rgb().blue());
        if (!number.isEmpty()) {
            Rect pill = pill();
            gc.setBackground(ink().sheet());
            gc.setForeground(color);
            gc.setLineWidth(1);
            gc.fillRoundRectangle((int) pill.x(), (int) pill.y(), (int) pill.width(), (int) pill.height(), 16, 16);
            gc.drawRoundRectangle((int) pill.x(), (int) pill.y(), (int) pill.width(), (int) pill.height(), 16, 16);
            Lettering.block(gc, ink(), number, 0, 0, Words.style(Rgb.BLACK));
        }
        int x = (int) Math.round(centre.x());
        int y = (int) Math.round(centre.y());
        gc.setBackground(ink().sheet());
        gc.fillOval(x - 10, y - 10, 20, 20);
        gc.setBackground(color);
        if (gravity == Gravity.WARNING) {
            gc.fillPolygon(new int[] { x, y - 8, x + 9, y + 7, x - 9, y + 7 });
        } else {
            gc.fillOval(x - 8, y - 8, 16, 16);
        }
        gc.setForeground(new Color(MARK.red(), MARK.green(), MARK.blue()));
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        sign(gc, x, y);
    }

    private void sign(GC gc, int x, int y) {
        switch (gravity) {
            case ERROR -> {
                gc.drawLine(x - 3, y - 3, x + 3, y + 3);
                gc.drawLine(x + 3, y - 3, x - 3, y + 3);
            }
            case WARNING -> {
                gc.drawLine(x, y - 3, x, y + 1);
                gc.drawLine(x, y + 4, x, y + 4);
            }
            default -> {
                gc.drawLine(x, y - 4, x, y - 4);
                gc.drawLine(x, y, x, y + 4);
            }
        }
    }
}
