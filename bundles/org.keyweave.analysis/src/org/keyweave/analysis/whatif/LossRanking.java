/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.thread.CutPoints;
import org.keyweave.analysis.thread.ThreadStructure;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Person;

/**
 * Who hurts most by leaving. Whether a person's leaving costs a thread is told by the person's place in the minimum
 * vertex covers: a thread is lost exactly when every maximum matching uses the person. So no matching is computed again
 * and the ranking costs O(people · log people + contacts) beyond the thread count.
 */
public final class LossRanking {

    private static final Comparator<PersonLoss> WORST_FIRST = Comparator
            .comparing(PersonLoss::losesThread)
            .thenComparingDouble(PersonLoss::decisionWeightLost)
            .thenComparingInt(loss -> loss.decisionMakersLost().size())
            .thenComparingInt(loss -> loss.isolated().size())
            .thenComparingDouble(PersonLoss::contactShareLost)
            .reversed();

    private final AccountNetwork network;
    private final BipartiteGraph graph;
    private final ThreadStructure structure;
    private final double decisionMakerWeight;
    private final boolean[][] articulation;
    private final Map<BusinessFunction, Integer> covering = new EnumMap<>(BusinessFunction.class);
    private long total;

    private LossRanking(AccountNetwork network, ThreadStructure structure, double decisionMakerWeight) {
        this.network = network;
        this.graph = network.graph();
        this.structure = structure;
        this.decisionMakerWeight = decisionMakerWeight;
        articulation = new boolean[][] {new boolean[graph.size(Side.SUPPLIER)], new boolean[graph.size(Side.CUSTOMER)]};
        for (Member member : CutPoints.of(network).articulationPeople()) {
            articulation[member.side().ordinal()][network.indexOf(member.side(), member.person())] = true;
        }
        for (int c = 0; c < graph.size(Side.CUSTOMER); c++) {
            if (graph.degree(Side.CUSTOMER, c) > 0 && counts(network.function(Side.CUSTOMER, c))) {
                covering.merge(network.function(Side.CUSTOMER, c), 1, Integer::sum);
            }
        }
        for (int e = 0; e < graph.edges(); e++) {
            total += graph.weight(e);
        }
    }

    /**
     * The losses of every person with a contact, worst first: by thread lost, decision weight lost, decision makers
     * lost, people isolated, contact share lost, then the order of the network.
     *
     * @param network the network
     * @param structure its threads
     * @param decisionMakerWeight decision weight from which a person counts as a decision maker
     */
    public static List<PersonLoss> of(AccountNetwork network, ThreadStructure structure, double decisionMakerWeight) {
        LossRanking ranking = new LossRanking(network, structure, decisionMakerWeight);
        List<PersonLoss> losses = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int v = 0; v < ranking.graph.size(side); v++) {
                if (ranking.graph.degree(side, v) > 0) {
                    losses.add(ranking.loss(side, v));
                }
            }
        }
        losses.sort(WORST_FIRST);
        return List.copyOf(losses);
    }

    private static boolean counts(BusinessFunction function) {
        return function != null && function != BusinessFunction.OTHER;
    }

    private PersonLoss loss(Side side, int v) {
        List<Person> isolated = new ArrayList<>();
        List<Person> makers = new ArrayList<>();
        Map<BusinessFunction, Integer> uncovered = new EnumMap<>(BusinessFunction.class);
        double weightLost = side == Side.CUSTOMER ? network.decisionWeight(v).orElse(0) : 0;
        if (side == Side.CUSTOMER && counts(network.function(side, v))) {
            uncovered.put(network.function(side, v), 1);
        }
        long contacts = 0;
        for (int place = 0, degree = graph.degree(side, v); place < degree; place++) {
            contacts += graph.weight(graph.edge(side, v, place));
            int w = graph.neighbour(side, v, place);
            if (graph.degree(side.opposite(), w) > 1) {
                continue;
            }
            isolated.add(network.person(side.opposite(), w));
            if (side == Side.SUPPLIER) {
                weightLost += network.decisionWeight(w).orElse(0);
                if (DecisionCoverage.isDecisionMaker(network, w, decisionMakerWeight)) {
                    makers.add(network.person(Side.CUSTOMER, w));
                }
                if (counts(network.function(Side.CUSTOMER, w))) {
                    uncovered.merge(network.function(Side.CUSTOMER, w), 1, Integer::sum);
                }
            }
        }
        List<BusinessFunction> functions = uncovered.entrySet().stream()
                .filter(entry -> entry.getValue().equals(covering.get(entry.getKey()))).map(Map.Entry::getKey).toList();
        int after = structure.countWithout(side, v);
        return new PersonLoss(network.member(side, v), after, after < structure.count(), graph.degree(side, v),
                contacts / (double) total, List.copyOf(isolated), functions, List.copyOf(makers), weightLost,
                articulation[side.ordinal()][v]);
    }
}
