/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;

/**
 * How the contacts of a network spread over the people of one side.
 *
 * <p>With p the share of all contacts that a person takes part in, the Herfindahl index is H = Σ p² and the number of
 * effective threads is 1/H (Hirschman 1945, Herfindahl 1950; 1/H as the numbers equivalent: Adelman 1969).
 *
 * @param side the side
 * @param totalContacts number of contacts
 * @param herfindahl Σ p², from 1/n to 1; empty when there is no contact
 * @param effectiveThreads 1/H, from 1 to n; empty when there is no contact
 * @param shares people with contacts, busiest first, then in the order of the network
 */
public record Concentration(Side side, long totalContacts, OptionalDouble herfindahl, OptionalDouble effectiveThreads,
        List<PersonShare> shares) {

    /** The concentration on one side of a network; O(people · log people + contacts). */
    public static Concentration of(AccountNetwork network, Side side) {
        BipartiteGraph graph = network.graph();
        long total = 0;
        for (int e = 0; e < graph.edges(); e++) {
            total += graph.weight(e);
        }
        if (total == 0) {
            return new Concentration(side, 0, OptionalDouble.empty(), OptionalDouble.empty(), List.of());
        }
        List<PersonShare> shares = new ArrayList<>();
        double herfindahl = 0;
        for (int v = 0; v < graph.size(side); v++) {
            long contacts = 0;
            int degree = graph.degree(side, v);
            for (int place = 0; place < degree; place++) {
                contacts += graph.weight(graph.edge(side, v, place));
            }
            if (contacts > 0) {
                double share = contacts / (double) total;
                herfindahl += share * share;
                shares.add(new PersonShare(network.person(side, v), contacts, degree, share));
            }
        }
        shares.sort(Comparator.comparingLong(PersonShare::contacts).reversed());
        return new Concentration(side, total, OptionalDouble.of(herfindahl), OptionalDouble.of(1 / herfindahl),
                List.copyOf(shares));
    }

    /** The person with the greatest share; empty when there is no contact. */
    public Optional<PersonShare> top() {
        return shares.isEmpty() ? Optional.empty() : Optional.of(shares.get(0));
    }

    /** Share of the busiest person, 0 to 1; empty when there is no contact. */
    public OptionalDouble topShare() {
        return shares.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(shares.get(0).share());
    }
}
