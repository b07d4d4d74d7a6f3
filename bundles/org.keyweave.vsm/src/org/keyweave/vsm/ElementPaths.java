/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Qualified paths of the elements of a specification, unique within it. A segment is the name of the element or,
 * without one, the feature that holds it, with its index where the feature holds many. Where siblings share a segment
 * the later ones are told apart by their feature, then by a number; the first keeps its path.
 */
final class ElementPaths {

    private final Map<EObject, String> paths = new IdentityHashMap<>();

    ElementPaths(EObject root) {
        paths.put(root, "");
        addChildren(root, "");
    }

    /** The path of an element, empty for the root and for what is not in the specification. */
    String of(EObject element) {
        return paths.getOrDefault(element, "");
    }

    private void addChildren(EObject parent, String prefix) {
        Set<String> used = new HashSet<>();
        for (EReference reference : parent.eClass().getEAllContainments()) {
            Object value = parent.eGet(reference);
            if (value instanceof List<?> children) {
                for (int i = 0; i < children.size(); i++) {
                    add((EObject) children.get(i), prefix, reference.getName() + "[" + i + "]", reference, used);
                }
            } else if (value instanceof EObject child) {
                add(child, prefix, reference.getName(), reference, used);
            }
        }
    }

    private void add(EObject child, String prefix, String unnamed, EReference reference, Set<String> used) {
        String name = nameOf(child).replace("%", "%25").replace("/", "%2F");
        String segment = name.isEmpty() ? unnamed : name;
        if (used.contains(segment)) {
            segment = reference.getName() + "." + name;
        }
        String base = segment;
        for (int i = 2; !used.add(segment); i++) {
            segment = base + "#" + i;
        }
        String path = prefix + segment;
        paths.put(child, path);
        addChildren(child, path + "/");
    }

    static String nameOf(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        return feature != null && element.eGet(feature) instanceof String name ? name : "";
    }
}
