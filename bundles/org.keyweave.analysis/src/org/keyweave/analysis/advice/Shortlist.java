/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Side;
import org.keyweave.model.BusinessFunction;

/**
 * The people who come into question, best first by their own points; cut off so that the pairs stay few however many
 * people an account has. The best of every function is always among them.
 */
final class Shortlist {

    /** People of a side who are compared with each other. */
    private static final int LENGTH = 96;

    private Shortlist() {
    }

    /** Up to {@value #LENGTH} people of a side who meet a condition, and the best of every further function. */
    static int[] of(AccountNetwork network, Side side, IntPredicate condition, IntToDoubleFunction points) {
        record Scored(int index, double points) {
        }
        List<Scored> people = new ArrayList<>();
        for (int v = 0; v < network.graph().size(side); v++) {
            if (condition.test(v)) {
                people.add(new Scored(v, points.applyAsDouble(v)));
            }
        }
        people.sort(Comparator.comparingDouble(Scored::points).reversed());
        Set<BusinessFunction> functions = EnumSet.noneOf(BusinessFunction.class);
        List<Integer> chosen = new ArrayList<>();
        for (Scored scored : people) {
            BusinessFunction function = network.function(side, scored.index());
            boolean first = function != null && functions.add(function);
            if (first || chosen.size() < LENGTH) {
                chosen.add(scored.index());
            }
        }
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
