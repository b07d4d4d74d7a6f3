/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The references that a model stores: neither containments nor what is derived or follows from an opposite. */
public final class CrossReferences {

    private static final Map<EClass, List<EReference>> STORED = new ConcurrentHashMap<>();

    private CrossReferences() {
    }

    /** The stored cross references of a class. */
    public static List<EReference> of(EClass type) {
        List<EReference> known = STORED.get(type);
        return known != null ? known : STORED.computeIfAbsent(type, CrossReferences::collect);
    }

    /** Calls back for each element that is referenced, feature by feature; targets may be unresolved proxies. */
    public static void forEach(EObject element, BiConsumer<EReference, EObject> visitor) {
        List<EReference> references = of(element.eClass());
        for (int i = 0; i < references.size(); i++) {
            EReference reference = references.get(i);
            Object value = element.eGet(reference);
            if (value instanceof List<?> many) {
                for (int j = 0; j < many.size(); j++) {
                    visitor.accept(reference, (EObject) many.get(j));
                }
            } else if (value != null) {
                visitor.accept(reference, (EObject) value);
            }
        }
    }

    private static List<EReference> collect(EClass type) {
        List<EReference> stored = new ArrayList<>();
        for (EReference reference : type.getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                    && !reference.isTransient()) {
                stored.add(reference);
            }
        }
        return List.copyOf(stored);
    }
}
