/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.style.ContainerStyle;
import org.keyweave.diagram.style.NodeShape;
import org.keyweave.diagram.style.NodeStyle;
import org.keyweave.diagram.ui.figures.ShapeLook;
import org.keyweave.diagram.ui.figures.ShapeLook.Outline;

/** From elements to what their figures paint. */
final class Looks {

    private static final double FREE_NODE_CORNER = 4;

    private Looks() {
    }

    static ShapeLook of(ShapeElement shape) {
        Rect at = shape.absoluteBounds();
        TextBlock text = shape.isLabelHidden() ? TextBlock.NONE : shape.labelBlock();
        if (shape instanceof NodeElement node) {
            NodeStyle style = node.style();
            return new ShapeLook(at, outline(node), style.fill(), style.border(), text, style.label(),
                    shape.isPinned());
        }
        ContainerStyle style = ((ContainerElement) shape).style();
        return new ShapeLook(at, outline(style), style.fill(), style.border(), text, style.label(), shape.isPinned());
    }

    private static Outline outline(NodeElement node) {
        NodeShape shape = node.style().shape();
        if (shape instanceof NodeShape.Image image) {
            return new Outline.Picture(image.path());
        }
        if (shape instanceof NodeShape.Square || shape instanceof NodeShape.Bar) {
            double radius = node.role() == NodeElement.Role.FREE ? FREE_NODE_CORNER : 0;
            return new Outline.Box(radius, radius);
        }
        return new Outline.Node(shape);
    }

    private static Outline outline(ContainerStyle style) {
        if (style.shape() instanceof ContainerStyle.Shape.Image image) {
            return new Outline.Picture(image.path());
        }
        return style.shape() instanceof ContainerStyle.Shape.Parallelogram ? new Outline.Parallelogram()
                : new Outline.Box(style.arcWidth() / 2, style.arcHeight() / 2);
    }
}
