/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.validation.core.CrossReferences;
import org.keyweave.validation.core.ModelPlaces;

/**
 * Which parts of a portfolio refer to elements outside of themselves. Recorded when a part is judged, so a change of an
 * element finds all parts whose last judgement could have looked at it.
 */
final class PartDependencies {

    private final Map<EObject, Set<EObject>> partsByElement = new IdentityHashMap<>();
    private final Map<EObject, Set<EObject>> elementsByPart = new IdentityHashMap<>();

    /** Records what a part refers to now, in place of what it referred to before. O(size of the part). */
    void record(EObject part) {
        forget(part);
        Set<EObject> outside = new HashSet<>();
        collect(part, part, outside);
        if (!outside.isEmpty()) {
            elementsByPart.put(part, outside);
            outside.forEach(element -> partsByElement.computeIfAbsent(element, each -> new HashSet<>()).add(part));
        }
    }

    /** Forgets what a part referred to. */
    void forget(EObject part) {
        Set<EObject> known = elementsByPart.remove(part);
        if (known == null) {
            return;
        }
        for (EObject element : known) {
            Set<EObject> parts = partsByElement.get(element);
            parts.remove(part);
            if (parts.isEmpty()) {
                partsByElement.remove(element);
            }
        }
    }

    /** Calls back for each part that referred to an element from outside. */
    void forEachDependent(EObject element, Consumer<EObject> visitor) {
        Set<EObject> parts = partsByElement.get(element);
        if (parts != null) {
            parts.forEach(visitor);
        }
    }

    private static void collect(EObject element, EObject part, Set<EObject> outside) {
        CrossReferences.forEach(element, (reference, target) -> {
            if (!outside.contains(target) && ModelPlaces.partOf(target) != part) {
                outside.add(target);
            }
        });
        for (EObject child : element.eContents()) {
            if (!ModelPlaces.isPart(child)) {
                collect(child, part, outside);
            }
        }
    }
}
