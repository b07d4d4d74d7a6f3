/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.stage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.coverage.TrustFigures;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.thread.Concentration;
import org.keyweave.analysis.thread.MaximumMatching;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;

/**
 * The figures of an account that the thresholds of stages are about.
 *
 * @param threads thread count
 * @param effectiveThreads smaller of both sides; 0 without a contact
 * @param topShare share of the busiest person of either side; empty without a contact
 * @param leastContacts fewest contacts of any decision maker; empty when no decision maker is known
 * @param functions customer functions with a contact
 * @param unknownFunctions customer people with a contact whose function is unknown
 * @param levels customer levels with a contact
 * @param unknownLevels customer people with a contact whose level is unknown
 * @param trust mean trust; empty when unknown
 * @param likeForLike functions linked with the same function on the other side
 * @param unknownPairs contacts of which a function is unknown
 * @param shareOfWallet share of wallet; empty when unknown
 * @param nature score of the nature of the relationship; empty when unknown
 * @param involvement score of the level of involvement; empty when unknown
 */
public record StageFigures(int threads, double effectiveThreads, OptionalDouble topShare, OptionalInt leastContacts,
        Set<BusinessFunction> functions, int unknownFunctions, Set<Level> levels, int unknownLevels,
        OptionalDouble trust, Set<BusinessFunction> likeForLike, int unknownPairs, OptionalDouble shareOfWallet,
        OptionalDouble nature, OptionalDouble involvement) {

    /**
     * The figures of a network, with those that no network tells.
     *
     * @param network the network
     * @param decisionMakerWeight decision weight from which a person counts as a decision maker
     * @param shareOfWallet share of wallet
     * @param nature score of the nature of the relationship
     * @param involvement score of the level of involvement
     */
    public static StageFigures of(AccountNetwork network, double decisionMakerWeight, OptionalDouble shareOfWallet,
            OptionalDouble nature, OptionalDouble involvement) {
        Set<BusinessFunction> functions = EnumSet.noneOf(BusinessFunction.class);
        Set<Level> levels = EnumSet.noneOf(Level.class);
        int unknownFunctions = 0;
        int unknownLevels = 0;
        BipartiteGraph graph = network.graph();
        for (int c = 0; c < graph.size(Side.CUSTOMER); c++) {
            if (graph.degree(Side.CUSTOMER, c) > 0) {
                BusinessFunction function = network.function(Side.CUSTOMER, c);
                unknownFunctions += function == null ? 1 : 0;
                if (counts(function)) {
                    functions.add(function);
                }
                Level level = network.level(Side.CUSTOMER, c);
                unknownLevels += level == null ? 1 : 0;
                if (level != null) {
                    levels.add(level);
                }
            }
        }
        Set<BusinessFunction> alike = EnumSet.noneOf(BusinessFunction.class);
        int unknownPairs = 0;
        for (int e = 0; e < graph.edges(); e++) {
            BusinessFunction supplier = network.function(Side.SUPPLIER, graph.supplier(e));
            BusinessFunction customer = network.function(Side.CUSTOMER, graph.customer(e));
            if (supplier == null || customer == null) {
                unknownPairs++;
            } else if (supplier == customer && counts(supplier)) {
                alike.add(supplier);
            }
        }
        Concentration bySupplier = Concentration.of(network, Side.SUPPLIER);
        Concentration byCustomer = Concentration.of(network, Side.CUSTOMER);
        OptionalDouble topShare = graph.edges() == 0 ? OptionalDouble.empty() : OptionalDouble.of(
                Math.max(bySupplier.topShare().orElseThrow(), byCustomer.topShare().orElseThrow()));
        double effective = Math.min(bySupplier.effectiveThreads().orElse(0), byCustomer.effectiveThreads().orElse(0));
        return new StageFigures(MaximumMatching.of(graph).size(), effective, topShare,
                DecisionCoverage.of(network, decisionMakerWeight).leastContacts(),
                Collections.unmodifiableSet(functions), unknownFunctions, Collections.unmodifiableSet(levels),
                unknownLevels, TrustFigures.of(network).mean(), Collections.unmodifiableSet(alike), unknownPairs,
                shareOfWallet, nature, involvement);
    }

    private static boolean counts(BusinessFunction function) {
        return function != null && function != BusinessFunction.OTHER;
    }
}
