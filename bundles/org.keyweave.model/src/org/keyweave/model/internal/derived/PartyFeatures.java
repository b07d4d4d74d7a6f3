/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.internal.derived;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreEList;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Unit;

/** Derived features of {@link Party}: the flattened units and people. */
public final class PartyFeatures {

    private PartyFeatures() {
    }

    /** All units in depth-first order; O(units). */
    public static EList<Unit> allUnits(Party party) {
        List<Unit> units = new ArrayList<>();
        collectUnits(party.getUnits(), units);
        return unmodifiable(party, KeyweavePackage.Literals.PARTY__ALL_UNITS, units);
    }

    /** All people, those without a unit first, then unit by unit in depth-first order; O(units + people). */
    public static EList<Person> allPeople(Party party) {
        List<Person> people = new ArrayList<>(party.getPeople());
        List<Unit> units = new ArrayList<>();
        collectUnits(party.getUnits(), units);
        units.forEach(unit -> people.addAll(unit.getPeople()));
        return unmodifiable(party, KeyweavePackage.Literals.PARTY__ALL_PEOPLE, people);
    }

    private static void collectUnits(List<Unit> units, List<Unit> into) {
        for (Unit unit : units) {
            into.add(unit);
            collectUnits(unit.getUnits(), into);
        }
    }

    private static <T> EList<T> unmodifiable(Party owner, EReference feature, List<T> values) {
        return new EcoreEList.UnmodifiableEList<>((InternalEObject) owner, feature, values.size(), values.toArray());
    }
}
