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
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
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
 * stand on the left, all others on the right; the cards of each party in columns, one as long as the picture does not
 * get too tall, aligned at the facing edge. The order of cards and panels keeps crossings few; the shorter party is
 * spread along the taller one. What belongs to no party stands in rows above, when it comes first, or below.
 */
final class SidesLayout {

    private static final double MARGIN = Metrics.SHAPE_GAP;
    private static final double LEAST_GAP = 320;
    private static final double WIDEST_GAP = 640;
    private static final double PER_LINE = 8;
    /** Room for lines that turn back among cards of one party: within a panel, past others. */
    private static final double LEAST_TURN = 44;
    private static final double MOST_TURN = 80;
    private static final double TALLEST = 1.7;
    private static final int MOST_COLUMNS = 12;

    private final Diagram diagram;
    private final DiagramState state;
    private final Set<String> touched;
    private final Map<ShapeElement, SideBlock> blocks = new IdentityHashMap<>();
    private double widestLabel;
    private int lines;

    SidesLayout(Diagram diagram, DiagramState state, Set<String> touched) {
        this.diagram = diagram;
        this.state = state;
        this.touched = touched;
    }

    /**
     * Arranges the parties.
     *
     * @param widening factor for the distance between them, more than 1 when labels found no room
     */
    void arrange(double widening) {
        List<SideBlock> left = new ArrayList<>();
        List<SideBlock> right = new ArrayList<>();
        List<ShapeElement> above = new ArrayList<>();
        List<ShapeElement> below = new ArrayList<>();
        split(left, right, above, below);
        left.forEach(this::index);
        right.forEach(this::index);
        connect(left);
        new SideOrder(left, right).improve();
        SideParty one = new SideParty(left);
        SideParty other = new SideParty(right);
        double gap = left.isEmpty() || right.isEmpty() ? 0 : gap(widening);
        measure(one, other, gap);
        one.alignRight();
        double height = Math.max(one.height(), other.height());
        double whole = one.width() + gap + other.width();
        SheetRows rows = new SheetRows(state, touched, MARGIN, whole);
        double top = above.isEmpty() ? MARGIN : rows.place(above, MARGIN) + Metrics.CONTENT_PADDING;
        (one.height() >= other.height() ? other : one).spread(height);
        (one.height() >= other.height() ? one : other).spread(height);
        left.forEach(root -> keep(root, MARGIN, top));
        right.forEach(root -> keep(root, MARGIN + one.width() + gap, top));
        rows.place(below, top + height + Metrics.CONTENT_PADDING);
    }

    /** As few columns as keep the picture from getting much taller than wide. */
    private static void measure(SideParty one, SideParty other, double gap) {
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            one.measure(columns);
            other.measure(columns);
            double height = Math.max(one.height(), other.height());
            if (height <= TALLEST * (one.width() + gap + other.width())) {
                return;
            }
        }
    }

    /** Parties are the containers that lines run between; what stands before them goes above, the rest below. */
    private void split(List<SideBlock> left, List<SideBlock> right, List<ShapeElement> above,
            List<ShapeElement> below) {
        List<ShapeElement> shown = diagram.roots().stream().filter(ShapeElement::isVisible).toList();
        Set<ShapeElement> parties = parties();
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

    /** Without a single line, those that lines could end at by the notation: two teams that do not know each other yet. */
    private Set<ShapeElement> parties() {
        Set<ShapeElement> joined = Facing.parties(diagram);
        if (!joined.isEmpty()) {
            return joined;
        }
        Furniture furniture = new Furniture(diagram);
        Set<ShapeElement> containers = new LinkedHashSet<>();
        diagram.roots().stream().filter(root -> root instanceof ContainerElement && root.isVisible())
                .forEach(containers::add);
        Set<ShapeElement> ends = new LinkedHashSet<>(containers);
        ends.removeIf(furniture::isFurniture);
        return ends.isEmpty() ? containers : ends;
    }

    private void index(SideBlock block) {
        blocks.put(block.shape, block);
        block.children.forEach(this::index);
    }

    private void connect(List<SideBlock> left) {
        Set<SideBlock> lefts = Set.copyOf(SideOrder.cards(left));
        Set<List<Object>> seen = new HashSet<>();
        for (EdgeElement edge : diagram.edgesInOrder()) {
            SideBlock source = card(edge.sourceEnd());
            SideBlock target = card(edge.targetEnd());
            if (!edge.isVisible() || source == null || target == null || source == target) {
                continue;
            }
            for (EdgeLabel label : edge.labels()) {
                widestLabel = Math.max(widestLabel, label.block().bounds().width());
            }
            if (lefts.contains(source) == lefts.contains(target)) {
                turn(source, target, edge);
            } else if (seen.add(List.of(source, target, edge.target()))) {
                source.partners.add(target);
                target.partners.add(source);
                lines++;
            }
        }
    }

    /** Lines among cards of one party turn back beside them; those between panels pass other panels on the way. */
    private void turn(SideBlock source, SideBlock target, EdgeElement edge) {
        double wide = edge.labels().stream().mapToDouble(label -> label.block().bounds().width() + 16).max().orElse(0);
        SideBlock root = source;
        while (root.parent != null) {
            root = root.parent;
        }
        if (source.parent == target.parent && source.parent != null) {
            source.parent.turn = Math.max(source.parent.turn, Math.max(wide, LEAST_TURN));
        } else {
            widen(root, Math.max(wide, MOST_TURN));
        }
    }

    private static void widen(SideBlock block, double turn) {
        if (!block.isCard() && block.children.stream().anyMatch(SideBlock::isCard)) {
            block.turn = Math.max(block.turn, turn);
        }
        block.children.forEach(child -> widen(child, turn));
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

    /** Distance between the parties: room for the labels beside one another. */
    private double gap(double widening) {
        double wanted = Math.max(widestLabel * 1.5 + 120, LEAST_GAP + lines * PER_LINE);
        return Math.round(Math.min(WIDEST_GAP, wanted) * widening / 4) * 4.0;
    }

    /** Keeps the place of a block and of all in it. */
    private void keep(SideBlock block, double dx, double dy) {
        if (!block.shape.isPinned()) {
            ElementState own = state.get(block.shape.id()).withPosition(new Point(block.x + dx, block.y + dy));
            put(block.shape, block.isCard() ? own : own.withSize(new Size(block.width, block.height)));
        }
        block.children.forEach(child -> keep(child, 0, 0));
        if (block.children.stream().anyMatch(child -> child.shape.isPinned())) {
            giveWay(block);
        }
    }

    /** Moves cards that would lie on pinned ones. */
    private void giveWay(SideBlock panel) {
        FreeSpots spots = new FreeSpots(SideParty.CARD_GAP);
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

    private void put(ShapeElement shape, ElementState newState) {
        state.put(shape.id(), newState);
        touched.add(shape.id());
    }
}
