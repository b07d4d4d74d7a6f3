/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.placement.Facing;
import org.keyweave.diagram.placement.Metrics;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;

/**
 * Two parties that face each other: of the containers on the sheet that lines run between, those of the first mapping
 * stand on the left, all others on the right; the cards of each party in one column, aligned at the facing edge. The
 * order of cards and panels keeps crossings few; the shorter column is spread along the taller one, each card near
 * those it is connected with. What belongs to no party stands in rows above, when it comes first, or below.
 */
final class SidesLayout {

    private static final double MARGIN = Metrics.SHAPE_GAP;
    private static final double LEAST_GAP = 300;
    private static final double WIDEST_GAP = 640;
    private static final double LEAST_TURN = 84;

    private final Diagram diagram;
    private final DiagramState state;
    private final Set<String> touched;
    private final Map<ShapeElement, SideBlock> blocks = new IdentityHashMap<>();
    private double turn = LEAST_TURN;
    private double widestLabel;
    private int lines;

    SidesLayout(Diagram diagram, DiagramState state, Set<String> touched) {
        this.diagram = diagram;
        this.state = state;
        this.touched = touched;
    }

    void arrange() {
        List<SideBlock> left = new ArrayList<>();
        List<SideBlock> right = new ArrayList<>();
        List<ShapeElement> above = new ArrayList<>();
        List<ShapeElement> below = new ArrayList<>();
        split(left, right, above, below);
        left.forEach(this::index);
        right.forEach(this::index);
        connect(left);
        new SideOrder(left, right).improve();
        SideColumn one = new SideColumn(left);
        SideColumn other = new SideColumn(right);
        double height = Math.max(one.height(), other.height());
        double leftWidth = width(left);
        double rightWidth = width(right);
        double gap = left.isEmpty() || right.isEmpty() ? 0 : gap(height);
        double whole = leftWidth + gap + rightWidth;
        SheetRows rows = new SheetRows(state, touched, MARGIN, whole);
        double top = above.isEmpty() ? MARGIN : rows.place(above, MARGIN) + Metrics.SHAPE_GAP;
        boolean leftTaller = one.height() >= other.height();
        (leftTaller ? one : other).compact(top);
        (leftTaller ? other : one).spread(top, height);
        left.forEach(root -> place(root, MARGIN, leftWidth, true));
        right.forEach(root -> place(root, MARGIN + leftWidth + gap, rightWidth, false));
        keep(left, top, height);
        keep(right, top, height);
        rows.place(below, top + height + Metrics.SHAPE_GAP);
    }

    /** Parties are the containers that lines run between; what stands before them goes above, the rest below. */
    private void split(List<SideBlock> left, List<SideBlock> right, List<ShapeElement> above,
            List<ShapeElement> below) {
        List<ShapeElement> shown = diagram.roots().stream().filter(ShapeElement::isVisible).toList();
        Set<ShapeElement> parties = Facing.parties(diagram);
        AbstractNodeMappingSpec first = null;
        for (ShapeElement root : shown) {
            if (!parties.contains(root)) {
                (first == null && root instanceof ContainerElement ? above : below).add(root);
            } else if (first == null || root.mapping() == first && left.isEmpty()) {
                first = root.mapping();
                left.add(new SideBlock(root, null));
            } else {
                AbstractNodeMappingSpec left0 = first;
                boolean more = root.mapping() == first
                        && parties.stream().anyMatch(one -> one.mapping() != left0);
                (more ? left : right).add(new SideBlock(root, null));
            }
        }
    }

    private void index(SideBlock block) {
        blocks.put(block.shape, block);
        block.children.forEach(this::index);
    }

    private void connect(List<SideBlock> left) {
        Set<SideBlock> lefts = Set.copyOf(SideOrder.cards(left));
        for (EdgeElement edge : diagram.edgesInOrder()) {
            SideBlock source = card(edge.sourceEnd());
            SideBlock target = card(edge.targetEnd());
            if (!edge.isVisible() || source == null || target == null || source == target) {
                continue;
            }
            if (lefts.contains(source) == lefts.contains(target)) {
                markInner(source);
                markInner(target);
                edge.labels().forEach(label -> turn = Math.max(turn, label.block().bounds().width() + 16));
                continue;
            }
            source.partners.add(target);
            target.partners.add(source);
            lines++;
            for (EdgeLabel label : edge.labels()) {
                widestLabel = Math.max(widestLabel, label.block().bounds().width());
            }
        }
    }

    private static void markInner(SideBlock card) {
        if (card.parent != null) {
            card.parent.inner = true;
        }
    }

    /** The card that an end of an edge is or stands in; the first one of a panel. */
    private SideBlock card(DiagramElement end) {
        DiagramElement at = end;
        while (at instanceof EdgeElement edge) {
            at = edge.sourceEnd();
        }
        for (ShapeElement shape = (ShapeElement) at; shape != null; shape = shape.parent().orElse(null)) {
            SideBlock block = blocks.get(shape);
            if (block != null) {
                List<SideBlock> cards = new ArrayList<>();
                block.cards(cards);
                return cards.get(0);
            }
        }
        return null;
    }

    /** Distance between the parties: room for the labels, and gentle slopes in tall pictures. */
    private double gap(double height) {
        double wanted = Math.max(widestLabel * 2 + 120, Math.max(LEAST_GAP + lines * 4.0, height * 0.5));
        return Math.round(Math.min(WIDEST_GAP, Math.max(LEAST_GAP, wanted)) / 4) * 4.0;
    }

    private double width(List<SideBlock> roots) {
        return roots.stream().mapToDouble(this::width).max().orElse(0);
    }

    private double width(SideBlock block) {
        if (block.isCard()) {
            return block.cardWidth();
        }
        double inside = block.children.stream().mapToDouble(this::width).max().orElse(0)
                + 2 * Metrics.CONTENT_PADDING + (block.inner ? turn : 0);
        double title = block.shape.labelBlock().isEmpty() ? 0
                : block.shape.labelBlock().bounds().width() + 2 * Metrics.LABEL_PADDING;
        return Math.ceil(Math.max(inside, title) / 4) * 4;
    }

    private void place(SideBlock block, double x, double width, boolean left) {
        block.width = block.isCard() && block.parent != null ? block.shape.bounds().width() : width;
        block.x = block.isCard() && block.parent != null && left ? x + width - block.width : x;
        for (SideBlock child : block.children) {
            place(child, x + Metrics.CONTENT_PADDING + (left && block.inner ? turn : 0),
                    width - 2 * Metrics.CONTENT_PADDING - (block.inner ? turn : 0), left);
        }
    }

    private void keep(List<SideBlock> roots, double sheetTop, double height) {
        for (SideBlock root : roots) {
            double top = keep(root, null);
            if (roots.size() == 1 && !root.isCard() && !root.shape.isPinned()) {
                put(root.shape, state.get(root.shape.id()).withPosition(new Point(root.x, sheetTop))
                        .withSize(new Size(root.width, height)));
                shift(root, top - sheetTop);
            }
        }
    }

    /** The panel of a party reaches up to the common top; what is inside stays where it is on the sheet. */
    private void shift(SideBlock root, double by) {
        for (SideBlock child : root.children) {
            if (by != 0 && !child.shape.isPinned()) {
                ElementState own = state.get(child.shape.id());
                own.position().ifPresent(at -> put(child.shape, own.withPosition(at.plus(0, by))));
            }
        }
    }

    /** Keeps the places of a block and all in it; gives its top on the sheet. */
    private double keep(SideBlock block, SideBlock parent) {
        double top = top(block);
        double parentTop = parent == null ? 0 : top(parent);
        double parentX = parent == null ? 0 : parent.x;
        block.children.forEach(child -> keep(child, block));
        if (!block.shape.isPinned()) {
            ElementState own = state.get(block.shape.id())
                    .withPosition(new Point(block.x - parentX, top - parentTop));
            put(block.shape, block.isCard() ? own : own.withSize(new Size(block.width, bottom(block) - top)));
        }
        if (block.children.stream().anyMatch(child -> child.shape.isPinned())) {
            giveWay(block);
        }
        return top;
    }

    /** Moves cards that would lie on pinned ones. */
    private void giveWay(SideBlock panel) {
        FreeSpots spots = new FreeSpots(SideColumn.CARD_GAP);
        panel.children.stream().filter(child -> child.shape.isPinned())
                .forEach(child -> spots.take(child.shape.bounds()));
        for (SideBlock child : panel.children) {
            if (!child.shape.isPinned()) {
                ElementState own = state.get(child.shape.id());
                Size size = child.isCard() ? child.shape.bounds().size() : own.size().orElse(Size.ZERO);
                Rect found = spots.find(Rect.of(own.position().orElse(Point.ORIGIN), size));
                put(child.shape, own.withPosition(found.topLeft()));
            }
        }
    }

    private static double top(SideBlock block) {
        if (block.isCard()) {
            return block.top;
        }
        return block.children.stream().mapToDouble(SidesLayout::top).min().orElse(0) - block.header();
    }

    private static double bottom(SideBlock block) {
        if (block.isCard()) {
            return block.top + block.height();
        }
        return block.children.stream().mapToDouble(SidesLayout::bottom).max().orElse(0) + Metrics.CONTENT_PADDING;
    }

    private void put(ShapeElement shape, ElementState newState) {
        state.put(shape.id(), newState);
        touched.add(shape.id());
    }
}
