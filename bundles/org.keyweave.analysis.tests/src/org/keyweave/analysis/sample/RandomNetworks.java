/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;

/** Random small networks from fixed seeds, so that a failure can be run again. */
public final class RandomNetworks {

    private RandomNetworks() {
    }

    /** A graph with up to {@code most} vertices on each side, of any density. */
    public static BipartiteGraph graph(Random random, int most) {
        int suppliers = random.nextInt(most + 1);
        int customers = random.nextInt(most + 1);
        double density = random.nextDouble();
        List<int[]> edges = new ArrayList<>();
        for (int s = 0; s < suppliers; s++) {
            for (int c = 0; c < customers; c++) {
                if (random.nextDouble() < density) {
                    edges.add(new int[] {s, c});
                }
            }
        }
        return BipartiteGraph.of(suppliers, customers, edges.stream().mapToInt(e -> e[0]).toArray(),
                edges.stream().mapToInt(e -> e[1]).toArray(),
                edges.stream().mapToLong(e -> 1 + random.nextInt(9)).toArray());
    }

    /** A network of nameless people around a graph. */
    public static AccountNetwork network(BipartiteGraph graph) {
        return AccountNetwork.of(SampleAccount.TODAY, people(graph.size(Side.SUPPLIER)),
                people(graph.size(Side.CUSTOMER)), graph);
    }

    private static List<Person> people(int number) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Person person = KeyweaveFactory.eINSTANCE.createPerson();
            person.setName(String.valueOf(i));
            people.add(person);
        }
        return people;
    }

    /** Runs a check for many seeds; a failure names the seed. */
    public static void forSeeds(int seeds, BiConsumer<Integer, Random> check) {
        for (int seed = 0; seed < seeds; seed++) {
            try {
                check.accept(seed, new Random(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
