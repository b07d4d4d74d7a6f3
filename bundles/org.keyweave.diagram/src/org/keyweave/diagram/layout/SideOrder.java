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
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the blocks of two parties so that few lines between them cross.
 *
 * <p>Problem: two sequences of cards, nested in panels whose cards must stay together; lines from one sequence to the
 * other; find orders with few crossings. That is NP-hard already with one side fixed (Garey and Johnson 1983), so:
 * barycentre sweeps from side to side, panels by the mean of their cards (after Sugiyama, Tagawa and Toda 1981 and
 * Forster 2002), keep the best order met, then swap neighbours while that helps. Cards without lines stay in their
 * order behind the others. Crossings are counted by inversions in O(m log n).
 */
final class SideOrder {

    private static final int SWEEPS = 16;
    private static final int MAX_SWAPPED_LINES = 700;
    private static final int MAX_SWAP_ROUNDS = 8;

    private final List<SideBlock> left;
    private final List<SideBlock> right;

    SideOrder(List<SideBlock> left, List<SideBlock> right) {
        this.left = left;
        this.right = right;
    }

    /** Orders both sides. */
    void improve() {
        Map<SideBlock, List<SideBlock>> best = snapshot();
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            List<SideBlock> moving = sweep % 2 == 0 ? right : left;
            number(sweep % 2 == 0 ? left : right);
            Map<SideBlock, double[]> means = new IdentityHashMap<>();
            moving.forEach(root -> mean(root, means));
            moving.forEach(root -> sort(root, means));
            long now = crossings();
            if (now < fewest) {
                fewest = now;
                best = snapshot();
            }
        }
        restore(best);
        swapNeighbours(fewest);
        crossings();
    }

    /** Cards of a side in their order. */
    static List<SideBlock> cards(List<SideBlock> roots) {
        List<SideBlock> result = new ArrayList<>();
        roots.forEach(root -> root.cards(result));
        return result;
    }

    private static List<SideBlock> number(List<SideBlock> roots) {
        List<SideBlock> cards = cards(roots);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).index = i;
        }
        return cards;
    }

    /** Sum and number of the partners' places of all cards in a block. */
    private static double[] mean(SideBlock block, Map<SideBlock, double[]> means) {
        double[] result = new double[2];
        if (block.isCard()) {
            for (SideBlock partner : block.partners) {
                result[0] += partner.index;
                result[1]++;
            }
        } else {
            for (SideBlock child : block.children) {
                double[] own = mean(child, means);
                result[0] += own[0];
                result[1] += own[1];
            }
        }
        means.put(block, result);
        return result;
    }

    private static void sort(SideBlock block, Map<SideBlock, double[]> means) {
        block.children.sort(Comparator.comparingDouble(child -> {
            double[] mean = means.get(child);
            return mean[1] == 0 ? Double.MAX_VALUE : mean[0] / mean[1];
        }));
        block.children.forEach(child -> sort(child, means));
    }

    /** Number of pairs of lines that cross. */
    long crossings() {
        List<SideBlock> lefts = number(left);
        int size = number(right).size();
        long[] tree = new long[size + 1];
        long total = 0;
        long seen = 0;
        for (SideBlock card : lefts) {
            for (SideBlock partner : card.partners) {
                total += seen - sum(tree, partner.index);
            }
            for (SideBlock partner : card.partners) {
                for (int i = partner.index + 1; i <= size; i += i & -i) {
                    tree[i]++;
                }
                seen++;
            }
        }
        return total;
    }

    /** How many lines seen so far end at a place up to this one. */
    private static long sum(long[] tree, int index) {
        long result = 0;
        for (int i = index + 1; i > 0; i -= i & -i) {
            result += tree[i];
        }
        return result;
    }

    private void swapNeighbours(long start) {
        long fewest = start;
        int lines = cards(left).stream().mapToInt(card -> card.partners.size()).sum();
        boolean better = lines <= MAX_SWAPPED_LINES;
        for (int round = 0; better && fewest > 0 && round < MAX_SWAP_ROUNDS; round++) {
            better = false;
            for (List<SideBlock> side : List.of(left, right)) {
                for (SideBlock root : side) {
                    long now = swapIn(root, fewest);
                    better |= now < fewest;
                    fewest = now;
                }
            }
        }
    }

    private long swapIn(SideBlock block, long start) {
        long fewest = start;
        for (int i = 0; i + 1 < block.children.size(); i++) {
            Collections.swap(block.children, i, i + 1);
            long now = crossings();
            if (now < fewest) {
                fewest = now;
            } else {
                Collections.swap(block.children, i, i + 1);
            }
        }
        for (SideBlock child : List.copyOf(block.children)) {
            fewest = swapIn(child, fewest);
        }
        return fewest;
    }

    private Map<SideBlock, List<SideBlock>> snapshot() {
        Map<SideBlock, List<SideBlock>> result = new IdentityHashMap<>();
        left.forEach(root -> remember(root, result));
        right.forEach(root -> remember(root, result));
        return result;
    }

    private static void remember(SideBlock block, Map<SideBlock, List<SideBlock>> result) {
        result.put(block, List.copyOf(block.children));
        block.children.forEach(child -> remember(child, result));
    }

    private static void restore(Map<SideBlock, List<SideBlock>> orders) {
        orders.forEach((block, order) -> {
            block.children.clear();
            block.children.addAll(order);
        });
    }
}
