/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.ui.figures.Areas;
import org.keyweave.diagram.ui.figures.Fading;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.figures.Strokes;
import org.keyweave.vsm.spec.LineStyle;

/** Lays the colour of the sheet over a shape, strikes its texts through and draws its border dashed. */
final class FadeFigure extends MarkFigure {

    private static final int ALPHA = 165;

    private final ShapeElement shape;

    FadeFigure(Ink ink, ShapeElement shape) {
        super(ink);
        this.shape = shape;
        setPlace(around().grow(1));
    }

    private Rect around() {
        Rect result = shape.absoluteBounds();
        for (NodeElement node : shape.borderedNodes()) {
            result = result.union(node.absoluteBounds());
        }
        return result;
    }

    @Override
    void paint(GC gc) {
        gc.setBackground(ink().sheet());
        gc.setAlpha(ALPHA);
        Rectangle veil = Areas.around(around().grow(1));
        gc.fillRectangle(veil.x, veil.y, veil.width, veil.height);
        gc.setAlpha(255);
        Rectangle box = Areas.rounded(shape.absoluteBounds());
        gc.setForeground(ink().color(Fading.grey()));
        gc.setLineAttributes(Strokes.attributes(1.5, LineStyle.DASH));
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 10, 10);
        strike(gc, shape);
    }

    private void strike(GC gc, ShapeElement one) {
        Rect box = one.absoluteBounds();
        if (!one.isLabelHidden()) {
            Fading.strike(gc, ink(), one.labelBlock().plus(box.x(), box.y()));
        }
        if (one instanceof ContainerElement container) {
            container.children().stream().filter(ShapeElement::isVisible).forEach(child -> strike(gc, child));
        }
    }
}
