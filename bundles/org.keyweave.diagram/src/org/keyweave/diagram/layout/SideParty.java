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
import java.util.List;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.placement.Metrics;

/**
 * The blocks of one of two parties: sizes them, in one column of cards or in several when there are very many, and
 * spreads what needs less height than the other party evenly beside it. Linear in the number of blocks.
 */
final class SideParty {

    static final double CARD_GAP = 8;
    private static final double PANEL_GAP = 12;
    private static final double ROOT_GAP = 24;
    private static final double COLUMN_GAP = 24;
    private static final int LEAST_IN_COLUMN = 3;
    private static final double MOST_SPREAD = 56;
    private static final double GRID = 4;

    private final List<SideBlock> roots;

    SideParty(List<SideBlock> roots) {
        this.roots = roots;
    }

    List<SideBlock> roots() {
        return roots;
    }

    /** Sizes all blocks. */
    void measure(int columns) {
        roots.forEach(root -> measure(root, columns));
        double widest = width();
        double y = 0;
        for (SideBlock root : roots) {
            if (!root.isCard()) {
                root.width = widest;
            }
            root.y = y;
            y += root.height + ROOT_GAP;
        }
    }

    double width() {
        return roots.stream().mapToDouble(root -> root.width).max().orElse(0);
    }

    double height() {
        return roots.stream().mapToDouble(root -> root.y + root.height).max().orElse(0);
    }

    private static void measure(SideBlock block, int columns) {
        if (block.isCard()) {
            block.width = block.cardWidth();
            block.height = block.cardHeight();
            return;
        }
        block.children.forEach(child -> measure(child, columns));
        boolean onlyCards = block.children.stream().allMatch(SideBlock::isCard);
        if (onlyCards) {
            grid(block, Math.max(1, Math.min(columns, block.children.size() / LEAST_IN_COLUMN)));
        } else {
            stacks(block, (columns + 1) / 2);
        }
        double right = block.children.stream().mapToDouble(child -> child.x + child.width).max().orElse(0);
        double bottom = block.children.stream().mapToDouble(child -> child.y + child.height).max().orElse(0);
        Rect title = block.shape.labelBlock().bounds();
        boolean beside = !block.shape.labelBlock().isEmpty() && title.y() >= block.header();
        block.width = right + block.turn + Metrics.CONTENT_PADDING
                + (beside ? title.width() + Metrics.LABEL_PADDING : 0);
        block.height = onGrid(Math.max(bottom, beside ? title.bottom() + underTitle(block) : 0)
                + Metrics.CONTENT_PADDING);
        stretch(block);
    }

    /** Height of what stands at the lower edge under a title beside the cards. */
    private static double underTitle(SideBlock block) {
        double middle = block.shape.bounds().height() / 2;
        return block.shape.borderedNodes().stream().filter(node -> node.isVisible() && node.bounds().y() > middle)
                .mapToDouble(node -> node.bounds().height() + GRID).max().orElse(0);
    }

    /** Cards in columns, from top to bottom; those with lines to the other party come first. */
    private static void grid(SideBlock block, int columns) {
        List<SideBlock> order = new ArrayList<>(block.children);
        if (columns > 1) {
            order.sort((one, other) -> Boolean.compare(one.partners.isEmpty(), other.partners.isEmpty()));
        }
        int rows = (order.size() + columns - 1) / columns;
        double widest = order.stream().mapToDouble(card -> card.width).max().orElse(0);
        double y = block.header();
        for (int row = 0; row < rows; row++) {
            double tallest = 0;
            for (int column = 0; column < columns && column * rows + row < order.size(); column++) {
                SideBlock card = order.get(column * rows + row);
                card.x = Metrics.CONTENT_PADDING + column * (widest + COLUMN_GAP);
                card.y = y;
                tallest = Math.max(tallest, card.height);
            }
            y += tallest + CARD_GAP;
        }
    }

    /** Panels, and cards between them, one below the other in columns of about the same height. */
    private static void stacks(SideBlock block, int columns) {
        double all = block.children.stream().mapToDouble(child -> child.height + PANEL_GAP).sum();
        double share = columns == 1 ? Double.MAX_VALUE : all / columns;
        double x = Metrics.CONTENT_PADDING;
        double y = block.header();
        double widest = 0;
        for (SideBlock child : block.children) {
            if (y > block.header() && y + child.height / 2 - block.header() > share) {
                x += widest + COLUMN_GAP;
                y = block.header();
                widest = 0;
            }
            child.x = x;
            child.y = y;
            widest = Math.max(widest, child.width);
            y += child.height + (child.isCard() ? CARD_GAP : PANEL_GAP);
        }
    }

    /** Panels below one another get one width. */
    private static void stretch(SideBlock block) {
        for (SideBlock child : block.children) {
            if (!child.isCard()) {
                child.width = block.children.stream().filter(other -> other.x == child.x && !other.isCard())
                        .mapToDouble(other -> other.width).max().orElse(child.width);
            }
        }
    }

    /**
     * Spreads the blocks of a lone panel over a height: evenly, not too far apart, and as near as may be to the middle
     * of those they are connected with.
     */
    void spread(double height) {
        if (roots.size() != 1 || roots.get(0).isCard()) {
            return;
        }
        SideBlock root = roots.get(0);
        double slack = height - root.height;
        root.height = Math.max(root.height, height);
        List<SideBlock> units = root.children;
        if (slack <= 0 || units.isEmpty() || units.stream().anyMatch(unit -> unit.x != units.get(0).x)) {
            return;
        }
        units.sort((one, other) -> Double.compare(one.y, other.y));
        double each = units.size() < 2 ? 0 : onGrid(Math.min(MOST_SPREAD, slack / units.size()) - GRID);
        for (int i = 0; i < units.size(); i++) {
            units.get(i).y += i * each;
        }
        double room = slack - each * (units.size() - 1);
        double shift = onGrid(Math.max(0, Math.min(room, wish())) - GRID / 2);
        units.forEach(unit -> unit.y += Math.max(0, shift));
    }

    /** How far the cards are above the middle of their partners, on average. */
    private double wish() {
        double sum = 0;
        int count = 0;
        for (SideBlock card : SideOrder.cards(roots)) {
            for (SideBlock partner : card.partners) {
                sum += partner.middle() - card.middle();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Moves what is inside the panels to their right edge, which faces the other party. */
    void alignRight() {
        for (SideBlock root : roots) {
            double right = root.children.stream().mapToDouble(child -> child.x + child.width).max().orElse(0);
            double shift = root.width - Metrics.CONTENT_PADDING - right;
            root.children.forEach(child -> child.x += root.turn > 0 ? 0 : Math.max(0, shift));
        }
    }

    private static double onGrid(double value) {
        return Math.ceil(value / GRID) * GRID;
    }
}
