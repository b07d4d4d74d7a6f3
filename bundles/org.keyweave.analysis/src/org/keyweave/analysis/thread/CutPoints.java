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
import java.util.List;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;

/**
 * People and contacts whose loss tears the network of contacts into more pieces (Hopcroft and Tarjan 1973).
 *
 * @param components number of pieces today, people without a contact not counted
 * @param articulationPeople people whose leaving separates others, supplier people first
 * @param bridges contacts whose end separates the two people
 * @param withOneContact people with exactly one contact, supplier people first
 */
public record CutPoints(int components, List<Member> articulationPeople, List<Contact> bridges,
        List<Member> withOneContact) {

    /** The cut points of a network; O(people + contacts). */
    public static CutPoints of(AccountNetwork network) {
        BipartiteGraph graph = network.graph();
        LowPoints points = LowPoints.of(graph);
        List<Member> articulation = new ArrayList<>();
        List<Member> one = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int v = 0; v < graph.size(side); v++) {
                if (points.isArticulation(side, v)) {
                    articulation.add(network.member(side, v));
                }
                if (graph.degree(side, v) == 1) {
                    one.add(network.member(side, v));
                }
            }
        }
        List<Contact> bridges = new ArrayList<>();
        for (int e = 0; e < graph.edges(); e++) {
            if (points.isBridge(e)) {
                bridges.add(network.contact(e));
            }
        }
        return new CutPoints(points.components(), List.copyOf(articulation), List.copyOf(bridges), List.copyOf(one));
    }

    /** Articulation people of one side. */
    public List<Member> articulationPeople(Side side) {
        return articulationPeople.stream().filter(member -> member.side() == side).toList();
    }

    /** People of one side with exactly one contact. */
    public List<Member> withOneContact(Side side) {
        return withOneContact.stream().filter(member -> member.side() == side).toList();
    }
}
