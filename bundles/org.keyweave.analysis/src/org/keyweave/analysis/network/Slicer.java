/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.model.Unit;

/**
 * Cuts a network into the parts whose contacts share a key. O(contacts · log contacts) for all parts together, as each
 * contact falls into one part.
 */
final class Slicer {

    private final AccountNetwork network;

    Slicer(AccountNetwork network) {
        this.network = network;
    }

    List<SideSlice<Unit>> byUnit(Side side) {
        return bySide(side, unitKeys(side));
    }

    List<SideSlice<BusinessFunction>> byFunction(Side side) {
        return bySide(side, functionKeys(side));
    }

    List<SideSlice<Level>> byLevel(Side side) {
        return bySide(side, levelKeys(side));
    }

    List<PairSlice<Unit>> byUnitPair() {
        return byPair(unitKeys(Side.SUPPLIER), unitKeys(Side.CUSTOMER));
    }

    List<PairSlice<BusinessFunction>> byFunctionPair() {
        return byPair(functionKeys(Side.SUPPLIER), functionKeys(Side.CUSTOMER));
    }

    List<PairSlice<Level>> byLevelPair() {
        return byPair(levelKeys(Side.SUPPLIER), levelKeys(Side.CUSTOMER));
    }

    /** Key of each person as a number; the numbers stand in the order of the keys, the last one for "unknown". */
    private record Keys<K>(int[] of, List<K> keys) {
        K key(int number) {
            return number == keys.size() ? null : keys.get(number);
        }
    }

    private Keys<BusinessFunction> functionKeys(Side side) {
        return enumKeys(side, BusinessFunction.VALUES, i -> network.function(side, i));
    }

    private Keys<Level> levelKeys(Side side) {
        return enumKeys(side, Level.VALUES, i -> network.level(side, i));
    }

    private <K extends Enum<K>> Keys<K> enumKeys(Side side, List<K> keys, IntFunction<K> key) {
        int[] of = new int[network.graph().size(side)];
        for (int i = 0; i < of.length; i++) {
            K k = key.apply(i);
            of[i] = k == null ? keys.size() : k.ordinal();
        }
        return new Keys<>(of, keys);
    }

    private Keys<Unit> unitKeys(Side side) {
        Map<Unit, Integer> numbers = new IdentityHashMap<>();
        List<Unit> units = new ArrayList<>();
        int[] of = new int[network.graph().size(side)];
        for (int i = 0; i < of.length; i++) {
            Unit unit = network.unit(side, i);
            if (unit == null) {
                of[i] = -1;
            } else {
                of[i] = numbers.computeIfAbsent(unit, u -> {
                    units.add(u);
                    return units.size() - 1;
                });
            }
        }
        for (int i = 0; i < of.length; i++) {
            of[i] = of[i] < 0 ? units.size() : of[i];
        }
        return new Keys<>(of, units);
    }

    private <K> List<SideSlice<K>> bySide(Side side, Keys<K> keys) {
        long[] keyed = new long[network.graph().edges()];
        for (int e = 0; e < keyed.length; e++) {
            keyed[e] = (long) keys.of()[network.graph().end(side, e)] << Integer.SIZE | e;
        }
        List<SideSlice<K>> slices = new ArrayList<>();
        forEachGroup(keyed, (key, edges) -> slices.add(new SideSlice<>(side, keys.key((int) key), part(edges))));
        return Collections.unmodifiableList(slices);
    }

    private <K> List<PairSlice<K>> byPair(Keys<K> supplier, Keys<K> customer) {
        BipartiteGraph graph = network.graph();
        int width = customer.keys().size() + 1;
        long[] keyed = new long[graph.edges()];
        for (int e = 0; e < keyed.length; e++) {
            long pair = (long) supplier.of()[graph.supplier(e)] * width + customer.of()[graph.customer(e)];
            keyed[e] = pair << Integer.SIZE | e;
        }
        List<PairSlice<K>> slices = new ArrayList<>();
        forEachGroup(keyed, (key, edges) -> slices.add(
                new PairSlice<>(supplier.key((int) (key / width)), customer.key((int) (key % width)), part(edges))));
        return Collections.unmodifiableList(slices);
    }

    private interface Group {
        void accept(long key, int[] edges);
    }

    private static void forEachGroup(long[] keyed, Group group) {
        Arrays.sort(keyed);
        int begin = 0;
        for (int i = 1; i <= keyed.length; i++) {
            if (i == keyed.length || keyed[i] >> Integer.SIZE != keyed[begin] >> Integer.SIZE) {
                int[] edges = new int[i - begin];
                for (int j = 0; j < edges.length; j++) {
                    edges[j] = (int) keyed[begin + j];
                }
                group.accept(keyed[begin] >> Integer.SIZE, edges);
                begin = i;
            }
        }
    }

    /** The network of some edges, ascending, and the people whom they join. */
    private AccountNetwork part(int[] edges) {
        BipartiteGraph graph = network.graph();
        int[] suppliers = ends(Side.SUPPLIER, edges);
        int[] customers = ends(Side.CUSTOMER, edges);
        int[] from = new int[edges.length];
        int[] to = new int[edges.length];
        long[] weight = new long[edges.length];
        for (int i = 0; i < edges.length; i++) {
            from[i] = Arrays.binarySearch(suppliers, graph.supplier(edges[i]));
            to[i] = Arrays.binarySearch(customers, graph.customer(edges[i]));
            weight[i] = graph.weight(edges[i]);
        }
        // Both renumberings keep the order, so the edges of the part stand in the order of the given ones.
        BipartiteGraph part = BipartiteGraph.of(suppliers.length, customers.length, from, to, weight);
        return SliceRows.derive(network, network.roster(Side.SUPPLIER).select(suppliers),
                network.roster(Side.CUSTOMER).select(customers), part, edges);
    }

    private int[] ends(Side side, int[] edges) {
        return Arrays.stream(edges).map(e -> network.graph().end(side, e)).sorted().distinct().toArray();
    }
}
