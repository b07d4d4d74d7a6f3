/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.keyweave.diagram.model.DiagramProblem;
import org.keyweave.vsm.spec.MappingSpec;

/**
 * Finds what was kept about elements that can be shown no more: of a mapping that the notation does not have, or for a
 * model element that is gone. What only is not shown now (a layer that is off, a precondition) fits.
 */
final class StateFit {

    private final Workshop workshop;
    private final Set<String> mappings;

    StateFit(Workshop workshop, Map<MappingSpec, String> keys) {
        this.workshop = workshop;
        mappings = new HashSet<>(keys.values());
    }

    /** A problem for each state that fits nothing. The states stay where they are. */
    List<DiagramProblem> problems() {
        List<DiagramProblem> result = new ArrayList<>();
        for (String id : workshop.state.elements().keySet()) {
            if (workshop.diagram.element(id).isEmpty() && !fits(id)) {
                result.add(new DiagramProblem(DiagramProblem.Kind.STATE, id, Optional.empty(), "", "",
                        workshop.messages.get("keyviews.unfit", id, workshop.diagram.id()), Optional.empty()));
            }
        }
        return List.copyOf(result);
    }

    private boolean fits(String id) {
        int slash = id.indexOf('/');
        if (slash < 0 || !mappings.contains(id.substring(0, slash))) {
            return false;
        }
        String rest = id.substring(slash + 1);
        int at = rest.lastIndexOf('@');
        return exists(rest) || at >= 0 && exists(rest.substring(0, at));
    }

    private boolean exists(String semanticId) {
        Resource own = workshop.root.eResource();
        if (own == null) {
            return true;
        }
        Collection<Resource> resources = own.getResourceSet() == null ? List.of(own)
                : own.getResourceSet().getResources();
        for (Resource resource : resources) {
            try {
                EObject found = resource.getEObject(semanticId);
                if (found != null) {
                    return true;
                }
            } catch (RuntimeException noFragment) {
                // a text that is no fragment names no element
                continue;
            }
        }
        return false;
    }
}
