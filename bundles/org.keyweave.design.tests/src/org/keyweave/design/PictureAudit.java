/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.style.NodeShape;

/** What is wrong with a picture to the eye: text that does not fit, shapes and labels over one another. */
final class PictureAudit {

    private static final double TOLERANCE = 1.01;
    private static final double STEP = 2;

    private final List<String> faults = new ArrayList<>();
    private final Diagram diagram;

    private PictureAudit(Diagram diagram) {
        this.diagram = diagram;
    }

    /** All faults of an arranged diagram, in words. */
    static List<String> of(Diagram diagram) {
        PictureAudit audit = new PictureAudit(diagram);
        audit.shapes();
        audit.labels();
        diagram.extent().filter(extent -> extent.height() > 3 * extent.width())
                .ifPresent(extent -> audit.faults.add("much taller than wide: " + extent));
        return audit.faults;
    }

    private void shapes() {
        siblings(diagram.roots());
        for (DiagramElement element : diagram.elements()) {
            if (element instanceof ShapeElement shape && shape.isVisible()) {
                text(shape);
                if (shape instanceof ContainerElement container) {
                    inside(container);
                }
            }
        }
    }

    private void inside(ContainerElement container) {
        Rect room = new Rect(0, 0, container.bounds().width(), container.bounds().height()).grow(TOLERANCE);
        List<ShapeElement> shown = container.children().stream().filter(ShapeElement::isVisible).toList();
        for (ShapeElement child : shown) {
            if (!room.contains(child.bounds())) {
                faults.add(child + " sticks out of its parent");
            }
            if (!container.labelBlock().isEmpty() && container.labelBlock().bounds().grow(-TOLERANCE)
                    .intersects(child.bounds())) {
                faults.add("title of " + container + " lies on " + child);
            }
        }
        siblings(shown);
        List<Rect> texts = new ArrayList<>();
        if (!container.labelBlock().isEmpty()) {
            texts.add(container.labelBlock().bounds());
        }
        if (!container.isFreeForm()) {
            shown.stream().filter(child -> !child.labelBlock().isEmpty())
                    .forEach(child -> texts.add(child.labelBlock().bounds().plus(child.bounds().x(),
                            child.bounds().y())));
        }
        for (NodeElement node : container.borderedNodes()) {
            Rect own = ink(node);
            if (node.isVisible() && texts.stream().anyMatch(text -> text.grow(-TOLERANCE).intersects(own))) {
                faults.add(node + " lies on the text of " + container);
            }
        }
        siblings(container.borderedNodes());
    }

    /** What is seen of a bordered node: a border in the colour of what is around it is blank. */
    private static Rect ink(NodeElement node) {
        boolean text = !node.labelBlock().isEmpty();
        return text ? node.labelBlock().bounds().plus(node.bounds().x(), node.bounds().y())
                : node.bounds().grow(-node.style().border().width());
    }

    private void siblings(List<? extends ShapeElement> family) {
        for (int i = 0; i < family.size(); i++) {
            for (int k = 0; k < i; k++) {
                ShapeElement one = family.get(i);
                ShapeElement other = family.get(k);
                if (one.isVisible() && other.isVisible()
                        && one.bounds().grow(-TOLERANCE).intersects(other.bounds())) {
                    faults.add(one + " lies on " + other);
                }
            }
        }
    }

    private void text(ShapeElement shape) {
        if (shape.labelBlock().isEmpty()) {
            return;
        }
        Rect room = new Rect(0, 0, shape.bounds().width(), shape.bounds().height()).grow(TOLERANCE);
        if (!room.contains(shape.labelBlock().bounds())) {
            faults.add("text of " + shape + " does not fit: " + shape.label());
        }
        boolean round = shape instanceof NodeElement node && node.style().shape() instanceof NodeShape.Ellipse;
        if (round && shape.labelBlock().lines().stream().anyMatch(line -> line.width() > shape.bounds().width())) {
            faults.add("text of " + shape + " is wider than its circle: " + shape.label());
        }
        if (shape.labelBlock().shortened() && shape.tooltip().isEmpty()) {
            faults.add("text of " + shape + " is shortened, and no tooltip has it: " + shape.label());
        }
    }

    private void labels() {
        List<Placed> placed = new ArrayList<>();
        for (EdgeElement edge : diagram.edges()) {
            for (EdgeLabel label : edge.labels()) {
                if (edge.isVisible() && !label.block().isEmpty()) {
                    placed.add(new Placed(edge, label.block().bounds().grow(-TOLERANCE)));
                }
            }
        }
        for (int i = 0; i < placed.size(); i++) {
            Placed one = placed.get(i);
            for (int k = 0; k < i; k++) {
                if (one.pill.intersects(placed.get(k).pill)) {
                    faults.add("label of " + one.edge + " lies on that of " + placed.get(k).edge);
                }
            }
            onShapes(one);
            onLines(one);
        }
    }

    private void onShapes(Placed label) {
        for (DiagramElement element : diagram.elements()) {
            if (element instanceof ShapeElement shape && shape.isVisible()) {
                boolean panel = shape instanceof ContainerElement container && container.isFreeForm()
                        && !container.children().isEmpty();
                Point at = shape.absolutePosition();
                boolean onTitle = !shape.labelBlock().isEmpty()
                        && shape.labelBlock().bounds().plus(at.x(), at.y()).intersects(label.pill);
                if (onTitle || !panel && shape.absoluteBounds().intersects(label.pill)) {
                    faults.add("label of " + label.edge + " lies on " + shape);
                }
            }
        }
    }

    private void onLines(Placed label) {
        for (EdgeElement edge : diagram.edges()) {
            boolean own = edge.target() == label.edge.target() && edge.sourceEnd() == label.edge.sourceEnd()
                    && edge.targetEnd() == label.edge.targetEnd();
            if (!own && edge.isVisible() && crosses(edge, label.pill)) {
                faults.add("label of " + label.edge + " lies over the line of " + edge);
            }
        }
    }

    private static boolean crosses(EdgeElement edge, Rect pill) {
        List<Point> line = edge.route().flattened();
        for (int i = 1; i < line.size(); i++) {
            double length = line.get(i - 1).distance(line.get(i));
            for (double at = 0; at <= length; at += STEP) {
                if (pill.contains(line.get(i - 1).towards(line.get(i), length == 0 ? 0 : at / length))) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Placed(EdgeElement edge, Rect pill) {
    }
}
