/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Unit;

/** People of one side of a network, with what the figures need of them, read once. */
final class Roster {

    private final Person[] people;
    private final BusinessFunction[] functions;
    private final Level[] levels;
    private final Unit[] units;
    /** Decision weights; NaN when unknown. */
    private final double[] weights;
    private final boolean[] deciders;
    private final boolean[] inBuyingCentre;
    /** Made when first asked for: slices rarely need it. */
    private volatile Map<Person, Integer> indices;

    private Roster(int size) {
        people = new Person[size];
        functions = new BusinessFunction[size];
        levels = new Level[size];
        units = new Unit[size];
        weights = new double[size];
        deciders = new boolean[size];
        inBuyingCentre = new boolean[size];
    }

    static Roster read(List<Person> from) {
        Roster roster = new Roster(from.size());
        for (int i = 0; i < roster.people.length; i++) {
            Person person = from.get(i);
            roster.people[i] = person;
            roster.functions[i] = person.getEffectiveFunction();
            roster.levels[i] = person.isSetLevel() ? person.getLevel() : null;
            roster.units[i] = person.getUnit();
            roster.weights[i] = person.isSetDecisionWeight() ? person.getDecisionWeight() : Double.NaN;
            List<BuyingRole> roles = person.getRoles();
            roster.inBuyingCentre[i] = !roles.isEmpty();
            roster.deciders[i] = roles.contains(BuyingRole.DECIDER);
        }
        return roster;
    }

    /** Part of this roster, in the order of the places. */
    Roster select(int[] places) {
        Roster part = new Roster(places.length);
        for (int i = 0; i < places.length; i++) {
            int at = places[i];
            part.people[i] = people[at];
            part.functions[i] = functions[at];
            part.levels[i] = levels[at];
            part.units[i] = units[at];
            part.weights[i] = weights[at];
            part.deciders[i] = deciders[at];
            part.inBuyingCentre[i] = inBuyingCentre[at];
        }
        return part;
    }

    int size() {
        return people.length;
    }

    Person person(int index) {
        return people[index];
    }

    BusinessFunction function(int index) {
        return functions[index];
    }

    Level level(int index) {
        return levels[index];
    }

    Unit unit(int index) {
        return units[index];
    }

    double weight(int index) {
        return weights[index];
    }

    boolean isDecider(int index) {
        return deciders[index];
    }

    boolean isInBuyingCentre(int index) {
        return inBuyingCentre[index];
    }

    List<Person> people() {
        return Collections.unmodifiableList(Arrays.asList(people));
    }

    int indexOf(Person person) {
        Map<Person, Integer> known = indices;
        if (known == null) {
            known = new IdentityHashMap<>(people.length);
            for (int i = 0; i < people.length; i++) {
                known.put(people[i], i);
            }
            indices = known;
        }
        return known.getOrDefault(person, -1);
    }
}
