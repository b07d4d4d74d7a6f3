/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.ui.figures.EdgeFigure;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.figures.Strokes;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.Rgb;

/** Lays the colour of the sheet over an element, strikes its texts through and draws what is left of it in grey. */
final class FadeFigure extends MarkFigure {

    private static final Rgb GREY = new Rgb(0x7a, 0x85, 0x91);
    private static final int SHAPE_ALPHA = 165;
    private static final int LINE_ALPHA = 232;
    private static final int CROSS = 5;

    private final Fade fade;

    FadeFigure(Ink ink, Fade fade) {
        super(ink);
        this.fade = fade;
        Rect place = fade.element() instanceof EdgeElement edge ? around(edge) : around((ShapeElement) fade.element());
        setPlace(place);
    }

    private static Rect around(ShapeElement shape) {
        Rect result = shape.absoluteBounds();
        for (NodeElement node : shape.borderedNodes()) {
            result = result.union(node.absoluteBounds());
        }
        return result;
    }

    private static Rect around(EdgeElement edge) {
        Rect result = edge.route().bounds();
        for (EdgeLabel label : edge.labels()) {
            result = label.block().isEmpty() ? result : result.union(label.block().bounds());
        }
        return result.grow(edge.style().stroke().width() + 2 * CROSS);
    }

    @Override
    void paint(GC gc) {
        if (fade.element() instanceof EdgeElement edge) {
            paint(gc, edge);
        } else {
            paint(gc, (ShapeElement) fade.element());
        }
    }

    private void paint(GC gc, ShapeElement shape) {
        Rect veil = around(shape);
        gc.setBackground(ink().sheet());
        gc.setAlpha(SHAPE_ALPHA);
        gc.fillRectangle((int) veil.x() - 1, (int) veil.y() - 1, (int) veil.width() + 3, (int) veil.height() + 3);
        gc.setAlpha(255);
        Rect box = shape.absoluteBounds();
        gc.setForeground(ink().color(GREY));
        gc.setLineAttributes(Strokes.attributes(1.5, LineStyle.DASH));
        gc.drawRoundRectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height(), 10, 10);
        strike(gc, shape);
    }

    private void strike(GC gc, ShapeElement shape) {
        Rect box = shape.absoluteBounds();
        strike(gc, shape.labelBlock().plus(box.x(), box.y()));
        if (shape instanceof ContainerElement container) {
            container.children().stream().filter(child -> child.isVisible() && !child.isLabelHidden())
                    .forEach(child -> strike(gc, child));
        }
    }

    private void strike(GC gc, TextBlock text) {
        gc.setForeground(ink().color(GREY));
        gc.setLineAttributes(Strokes.attributes(1.2, LineStyle.SOLID));
        for (TextBlock.Line line : text.lines()) {
            int y = (int) Math.round(line.baseline()) - 4;
            gc.drawLine((int) line.x(), y, (int) (line.x() + line.width()), y);
        }
    }

    private void paint(GC gc, EdgeElement edge) {
        Path path = EdgeFigure.path(gc, edge.route());
        double width = edge.style().stroke().width();
        gc.setForeground(ink().sheet());
        gc.setAlpha(LINE_ALPHA);
        gc.setLineAttributes(Strokes.attributes(width + 3, LineStyle.SOLID));
        gc.drawPath(path);
        gc.setAlpha(255);
        gc.setForeground(ink().color(GREY));
        gc.setLineAttributes(Strokes.attributes(1.2, LineStyle.DOT));
        gc.drawPath(path);
        path.dispose();
        boolean labelled = false;
        for (EdgeLabel label : edge.labels()) {
            if (!label.hidden() && !label.block().isEmpty()) {
                labelled |= label.slot() == EdgeLabel.Slot.CENTER;
                Rect pill = label.block().bounds();
                gc.setBackground(ink().sheet());
                gc.setAlpha(SHAPE_ALPHA);
                gc.fillRectangle((int) pill.x() - 2, (int) pill.y() - 2, (int) pill.width() + 4,
                        (int) pill.height() + 4);
                gc.setAlpha(255);
                strike(gc, label.block());
            }
        }
        cross(gc, edge.route().at(labelled ? 0.3 : 0.5));
    }

    private void cross(GC gc, Point at) {
        int x = (int) Math.round(at.x());
        int y = (int) Math.round(at.y());
        gc.setForeground(ink().color(GREY));
        gc.setLineAttributes(Strokes.attributes(2, LineStyle.SOLID));
        gc.drawLine(x - CROSS, y - CROSS, x + CROSS, y + CROSS);
        gc.drawLine(x - CROSS, y + CROSS, x + CROSS, y - CROSS);
    }
}
