/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.KeyweavePackage;

/** The features of a class that files hold, in the order in which they are written. */
final class ClassTable {

    private static final int NEAR = 8;
    private static final Map<EClass, ClassTable> TABLES = new ConcurrentHashMap<>();

    final EClass type;
    /** All features, in metamodel order. */
    final Slot[] slots;
    private final Map<String, Slot> byName = new HashMap<>();

    private ClassTable(EClass type) {
        this.type = type;
        List<Slot> stored = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (isStored(feature)) {
                Slot slot = new Slot(type, feature, stored.size());
                stored.add(slot);
                byName.put(slot.name, slot);
            }
        }
        this.slots = stored.toArray(Slot[]::new);
    }

    private static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && feature.isChangeable()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    static ClassTable of(EClass type) {
        ClassTable table = TABLES.get(type);
        return table != null ? table : TABLES.computeIfAbsent(type, ClassTable::new);
    }

    /** The concrete model class of that name; {@code null} if there is none. */
    static EClass concreteClass(String name) {
        EClassifier classifier = KeyweavePackage.eINSTANCE.getEClassifier(name);
        return classifier instanceof EClass type && !type.isAbstract() ? type : null;
    }

    /**
     * The slot of that name, looked for first where it stands in files that Keyweave wrote: at or soon after the slot
     * before; {@code null} if this version does not store such a feature.
     */
    @SuppressWarnings("StringEquality")
    Slot slot(String name, int from) {
        int end = Math.min(from + NEAR, slots.length);
        for (int i = from; i < end; i++) {
            if (slots[i].name == name) {
                return slots[i];
            }
        }
        return byName.get(name);
    }

    /** The slot of that name; {@code null} if this version does not store such a feature. */
    Slot slot(String name) {
        return byName.get(name);
    }
}
