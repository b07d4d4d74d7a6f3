/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.exchange.Text;

/**
 * The changes planned so far. Existing elements are not touched: what they will be is read here. New elements are
 * filled directly, but for references with an opposite, which would reach into existing elements.
 */
final class Draft {

    private final List<Change> changes = new ArrayList<>();
    private final Set<EObject> created = new HashSet<>();
    private final Map<EObject, Map<EStructuralFeature, Integer>> sets = new HashMap<>();
    private final Map<EObject, Integer> places = new HashMap<>();

    List<Change> changes() {
        return changes;
    }

    boolean isCreated(EObject element) {
        return created.contains(element);
    }

    /** Marks an element as new, so that it may be filled before it is added. */
    <T extends EObject> T create(T element) {
        created.add(element);
        return element;
    }

    void add(EObject owner, EReference feature, EObject element, Text words) {
        places.put(element, changes.size());
        changes.add(new Change.Add(owner, feature, element, words));
    }

    /** The value that a feature will have; {@code null} when it will be unset. */
    Object get(EObject element, EStructuralFeature feature) {
        Integer index = sets.getOrDefault(element, Map.of()).get(feature);
        if (index != null) {
            return ((Change.Set) changes.get(index)).value();
        }
        if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return null;
        }
        Object value = element.eGet(feature);
        return feature.isMany() ? List.copyOf((List<?>) value) : value;
    }

    /** Plans a value, if it is not the one that the feature has already. */
    void set(EObject element, EStructuralFeature feature, Object value) {
        if (Objects.equals(get(element, feature), value)) {
            return;
        }
        boolean opposite = feature instanceof EReference reference && reference.getEOpposite() != null;
        if (isCreated(element) && !opposite) {
            new Change.Set(element, feature, value, null, false, null).apply();
            return;
        }
        Map<EStructuralFeature, Integer> planned = sets.computeIfAbsent(element, e -> new HashMap<>());
        Integer index = planned.get(feature);
        Object before = index == null ? copy(element.eGet(feature)) : ((Change.Set) changes.get(index)).before();
        Text words = isCreated(element) ? null : Text.of("change.set", Words.element(element), feature,
                Words.value(index == null && !element.eIsSet(feature) ? null : before), Words.value(value));
        Change change = new Change.Set(element, feature, value, before, element.eIsSet(feature), words);
        if (index == null) {
            planned.put(feature, changes.size());
            changes.add(change);
        } else {
            changes.set(index, change);
        }
    }

    /** The container that an element will have. */
    EObject container(EObject element) {
        Integer index = places.get(element);
        if (index == null) {
            return element.eContainer();
        }
        return changes.get(index) instanceof Change.Move move ? move.to() : ((Change.Add) changes.get(index)).owner();
    }

    /** Plans another container for an element that has or will have one. */
    void move(EObject element, EObject to, EReference feature) {
        EObject from = container(element);
        EReference fromFeature;
        int index = -1;
        Integer place = places.get(element);
        if (place == null) {
            fromFeature = element.eContainmentFeature();
            index = ((List<?>) from.eGet(fromFeature)).indexOf(element);
        } else {
            fromFeature = changes.get(place) instanceof Change.Move move ? move.toFeature()
                    : ((Change.Add) changes.get(place)).feature();
        }
        places.put(element, changes.size());
        changes.add(new Change.Move(element, from, fromFeature, index, to, feature,
                Text.of("change.move", Words.element(element), Words.value(from), Words.value(to))));
    }

    private static Object copy(Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }
}
