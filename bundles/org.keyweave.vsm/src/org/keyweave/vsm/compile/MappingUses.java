/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which mappings name a tool as their deletion, label editing, reconnection or double click tool, and the other
 * way round: a double click tool and its mappings may name each other, and one side is enough.
 */
final class MappingUses {

    private static final List<String> FEATURES = List.of("deletionDescription", "labelDirectEdit", "reconnections",
            "doubleClickDescription");

    private final Map<EObject, Map<String, List<EObject>>> uses = new IdentityHashMap<>();

    MappingUses(EObject group) {
        group.eAllContents().forEachRemaining(element -> {
            for (String feature : FEATURES) {
                EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
                if (found != null) {
                    add(element, feature);
                }
            }
            if ("DoubleClickDescription".equals(element.eClass().getName())) {
                add(element, "mappings");
            }
        });
    }

    private void add(EObject owner, String feature) {
        Features.elements(owner, feature).forEach(target -> uses.computeIfAbsent(target, key -> new HashMap<>())
                .computeIfAbsent(feature, key -> new ArrayList<>()).add(owner));
    }

    /** The mappings that name a tool in a feature, or the double click tools that name a mapping. */
    List<EObject> of(EObject target, String feature) {
        return uses.getOrDefault(target, Map.of()).getOrDefault(feature, List.of());
    }
}
