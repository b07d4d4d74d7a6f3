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

/** Which mappings name a tool as their deletion, label editing or reconnection tool. */
final class MappingUses {

    private static final List<String> FEATURES = List.of("deletionDescription", "labelDirectEdit", "reconnections");

    private final Map<EObject, Map<String, List<EObject>>> uses = new IdentityHashMap<>();

    MappingUses(EObject group) {
        group.eAllContents().forEachRemaining(element -> {
            for (String feature : FEATURES) {
                EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
                if (found != null) {
                    Features.elements(element, feature).forEach(tool -> uses
                            .computeIfAbsent(tool, key -> new HashMap<>())
                            .computeIfAbsent(feature, key -> new ArrayList<>()).add(element));
                }
            }
        });
    }

    /** The mappings that name the tool in a feature. */
    List<EObject> of(EObject tool, String feature) {
        return uses.getOrDefault(tool, Map.of()).getOrDefault(feature, List.of());
    }
}
