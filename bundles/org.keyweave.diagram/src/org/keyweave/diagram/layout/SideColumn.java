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

import org.keyweave.diagram.placement.Metrics;

/** One party as a column: distances between its cards that panels, titles and gaps ask for, and heights. */
final class SideColumn {

    static final double CARD_GAP = 12;
    static final double PANEL_GAP = 16;
    static final double ROOT_GAP = 28;
    private static final double GRID = 4;

    private final List<SideBlock> roots;
    private final List<SideBlock> cards;
    private final double[] least;

    SideColumn(List<SideBlock> roots) {
        this.roots = roots;
        cards = SideOrder.cards(roots);
        least = new double[cards.size()];
        double at = 0;
        for (int i = 0; i < cards.size(); i++) {
            at += i == 0 ? opening(cards.get(0), null) : distance(cards.get(i - 1), cards.get(i));
            least[i] = at;
        }
    }

    List<SideBlock> roots() {
        return roots;
    }

    List<SideBlock> cards() {
        return cards;
    }

    private static double distance(SideBlock upper, SideBlock lower) {
        SideBlock common = common(upper, lower);
        double closing = 0;
        SideBlock one = upper;
        for (; one.parent != common; one = one.parent) {
            closing += Metrics.CONTENT_PADDING;
        }
        SideBlock other = lower;
        while (other.parent != common) {
            other = other.parent;
        }
        double gap = common == null ? ROOT_GAP : one.isCard() && other.isCard() ? CARD_GAP : PANEL_GAP;
        return grid(upper.height() + closing + gap + opening(lower, common));
    }

    private static double opening(SideBlock card, SideBlock outer) {
        double result = 0;
        for (SideBlock panel = card.parent; panel != outer; panel = panel.parent) {
            result += panel.header();
        }
        return result;
    }

    private static SideBlock common(SideBlock one, SideBlock other) {
        for (SideBlock outer = one.parent; outer != null; outer = outer.parent) {
            for (SideBlock candidate = other.parent; candidate != null; candidate = candidate.parent) {
                if (candidate == outer) {
                    return outer;
                }
            }
        }
        return null;
    }

    private static double grid(double value) {
        return Math.ceil(value / GRID) * GRID;
    }

    /** Height of the column when all is as close as may be. */
    double height() {
        if (cards.isEmpty()) {
            return 0;
        }
        SideBlock last = cards.get(cards.size() - 1);
        double closing = 0;
        for (SideBlock panel = last.parent; panel != null; panel = panel.parent) {
            closing += Metrics.CONTENT_PADDING;
        }
        return least[least.length - 1] + last.height() + closing;
    }

    /** Puts the cards as close as may be. */
    void compact(double top) {
        for (int i = 0; i < least.length; i++) {
            cards.get(i).top = top + least[i];
        }
    }

    /**
     * Puts the cards as near to the mean height of their partners as order, distances and a total height allow:
     * weighted least squares under order constraints, by pooling adjacent violators (Kruskal 1964), in linear time.
     */
    void spread(double top, double room) {
        List<double[]> pools = new ArrayList<>();
        for (int i = 0; i < least.length; i++) {
            SideBlock card = cards.get(i);
            double weight = card.partners.isEmpty() ? 0.05 : card.partners.size();
            double[] pool = {weight, (wish(card, top + least[i]) - top - least[i]) * weight, 1};
            pools.add(pool);
            while (pools.size() > 1 && value(pools, 2) > value(pools, 1)) {
                double[] last = pools.remove(pools.size() - 1);
                double[] before = pools.get(pools.size() - 1);
                for (int k = 0; k < 3; k++) {
                    before[k] += last[k];
                }
            }
        }
        double slack = Math.max(0, room - height());
        int i = 0;
        for (double[] pool : pools) {
            double shift = Math.max(0, Math.min(slack, pool[1] / pool[0]));
            shift = Math.floor(shift / GRID) * GRID;
            for (int k = 0; k < pool[2]; k++, i++) {
                cards.get(i).top = top + least[i] + shift;
            }
        }
    }

    private static double value(List<double[]> pools, int fromEnd) {
        double[] pool = pools.get(pools.size() - fromEnd);
        return pool[1] / pool[0];
    }

    private static double wish(SideBlock card, double otherwise) {
        if (card.partners.isEmpty()) {
            return otherwise;
        }
        double sum = 0;
        for (SideBlock partner : card.partners) {
            sum += partner.top + partner.height() / 2;
        }
        return sum / card.partners.size() - card.height() / 2;
    }
}
