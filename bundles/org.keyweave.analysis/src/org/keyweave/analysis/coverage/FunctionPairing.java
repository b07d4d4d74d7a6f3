/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.PairSlice;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.thread.Concentration;
import org.keyweave.analysis.thread.MaximumMatching;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;

/**
 * How the functions of both sides meet.
 *
 * @param pairs pairs of functions with contacts, in the order of the functions, unknown ones last
 * @param likeForLike functions linked with the same function on the other side
 * @param shape shape of the network
 */
public record FunctionPairing(List<FunctionPair> pairs, Set<BusinessFunction> likeForLike, NetworkShape shape) {

    /** Greatest share of the contacts that one person of the supplier may carry in a diamond. */
    public static final double DIAMOND_TOP_SHARE = 0.5;

    /** Least number of like-for-like functions of a diamond. */
    public static final int DIAMOND_FUNCTIONS = 3;

    /** The pairing of a network; O(contacts · √people) for the thread counts of all pairs together. */
    public static FunctionPairing of(AccountNetwork network) {
        List<FunctionPair> pairs = new ArrayList<>();
        Set<BusinessFunction> alike = EnumSet.noneOf(BusinessFunction.class);
        for (PairSlice<BusinessFunction> slice : network.byFunctionPair()) {
            BipartiteGraph graph = slice.network().graph();
            long contacts = 0;
            for (int e = 0; e < graph.edges(); e++) {
                contacts += graph.weight(e);
            }
            FunctionPair pair = new FunctionPair(slice.supplier(), slice.customer(), graph.edges(), contacts,
                    MaximumMatching.of(graph).size());
            pairs.add(pair);
            if (pair.isLikeForLike()) {
                alike.add(pair.supplier());
            }
        }
        return new FunctionPairing(List.copyOf(pairs), Collections.unmodifiableSet(alike), shape(network, alike));
    }

    private static NetworkShape shape(AccountNetwork network, Set<BusinessFunction> alike) {
        int threads = MaximumMatching.of(network.graph()).size();
        if (threads < 2) {
            return threads == 0 ? NetworkShape.NONE : NetworkShape.POINT_TO_POINT;
        }
        int functions = FunctionCoverage.of(network, null).covered().size();
        double topShare = Concentration.of(network, Side.SUPPLIER).topShare().orElse(1);
        if (alike.size() >= DIAMOND_FUNCTIONS && 2 * alike.size() >= functions && topShare <= DIAMOND_TOP_SHARE) {
            return NetworkShape.DIAMOND;
        }
        boolean multiLevel = alike.size() >= 2 && levels(network, Side.SUPPLIER) >= 2
                && levels(network, Side.CUSTOMER) >= 2;
        return multiLevel ? NetworkShape.MULTI_LEVEL : NetworkShape.BOW_TIE;
    }

    private static int levels(AccountNetwork network, Side side) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (int v = 0; v < network.graph().size(side); v++) {
            if (network.level(side, v) != null && network.graph().degree(side, v) > 0) {
                levels.add(network.level(side, v));
            }
        }
        return levels.size();
    }
}
