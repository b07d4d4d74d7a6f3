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
import java.util.Optional;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;

/**
 * Thread count and critical set of a network, with the matching that proves them.
 *
 * <p>The thread count is the size of a maximum matching of the bipartite network of contacts. By König's theorem it
 * equals the least number of people whose leaving cuts every contact; such a least set is the critical set, a minimum
 * vertex cover (König 1931; matching by Hopcroft and Karp 1973). Same network, same answer, same order.
 *
 * @param count thread count; 0 without a contact
 * @param matching one thread each: contacts of which no two share a person; {@code count} of them
 * @param criticalSet people whose leaving cuts every contact; {@code count} of them, one of each thread, supplier
 *        people first; where both people of a thread would do, the one of the supplier is taken
 * @param essential people who are in every minimum vertex cover (Dulmage and Mendelsohn 1958); part of the critical set
 * @param exchangeable people who are in some minimum vertex covers but not in all; the critical set is unique exactly
 *        when there are none
 * @param threadClass kind of the network
 */
public record ThreadCount(int count, List<Contact> matching, List<Member> criticalSet, List<Member> essential,
        List<Member> exchangeable, ThreadClass threadClass) {

    /** The threads of a network; O(contacts · √people). */
    public static ThreadCount of(AccountNetwork network) {
        return of(network, ThreadStructure.of(network.graph()));
    }

    /** The threads of a network whose structure is known. */
    public static ThreadCount of(AccountNetwork network, ThreadStructure structure) {
        BipartiteGraph graph = network.graph();
        List<Contact> matching = new ArrayList<>(structure.count());
        for (int s = 0; s < graph.size(Side.SUPPLIER); s++) {
            int c = structure.partner(Side.SUPPLIER, s);
            if (c >= 0) {
                matching.add(network.contact(graph.edgeBetween(s, c)));
            }
        }
        List<Member> critical = new ArrayList<>(structure.count());
        List<Member> essential = new ArrayList<>();
        List<Member> exchangeable = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int v = 0; v < graph.size(side); v++) {
                CoverRole role = structure.role(side, v);
                if (role == CoverRole.NEVER) {
                    continue;
                }
                Member member = network.member(side, v);
                (role == CoverRole.ALWAYS ? essential : exchangeable).add(member);
                if (structure.isCritical(side, v)) {
                    critical.add(member);
                }
            }
        }
        return new ThreadCount(structure.count(), List.copyOf(matching), List.copyOf(critical),
                List.copyOf(essential), List.copyOf(exchangeable), classify(structure.count(), graph.edges()));
    }

    private static ThreadClass classify(int count, int edges) {
        return switch (count) {
            case 0 -> ThreadClass.NONE;
            case 1 -> edges == 1 ? ThreadClass.POINT_TO_POINT : ThreadClass.STAR;
            case 2 -> ThreadClass.DOUBLE;
            default -> ThreadClass.MULTI;
        };
    }

    /** Whether there is only one critical set. */
    public boolean isUnique() {
        return exchangeable.isEmpty();
    }

    /** Whether the relationship hangs on a single thread. */
    public boolean isSingleThread() {
        return threadClass.isSingleThread();
    }

    /** The one person through whom all contacts run, when there are several; empty unless the class is a star. */
    public Optional<Member> star() {
        return threadClass == ThreadClass.STAR ? Optional.of(criticalSet.get(0)) : Optional.empty();
    }
}
