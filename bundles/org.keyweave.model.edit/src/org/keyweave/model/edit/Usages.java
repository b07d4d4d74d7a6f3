/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;

/** Finds what points to elements. Each search is one pass over the whole model. */
final class Usages {

    /** A stored reference from one element to another. */
    record Usage(EObject holder, EReference reference, EObject target) {
    }

    private static final Map<EClass, List<EReference>> STORED = new ConcurrentHashMap<>();
    private static final Map<EClass, List<EReference>> CONTAINED = new ConcurrentHashMap<>();

    private Usages() {
    }

    /** The references of a class that files hold, without containments. */
    static List<EReference> stored(EClass type) {
        List<EReference> known = STORED.get(type);
        return known != null ? known : STORED.computeIfAbsent(type, key -> key.getEAllReferences().stream()
                .filter(r -> !r.isContainment() && !r.isContainer() && !r.isTransient() && !r.isDerived()).toList());
    }

    private static List<EReference> contained(EClass type) {
        List<EReference> known = CONTAINED.get(type);
        return known != null ? known : CONTAINED.computeIfAbsent(type, key -> key.getEAllReferences().stream()
                .filter(r -> r.isContainment() && !r.isDerived()).toList());
    }

    /** The targets of a reference that is set, unresolved ones included; a view that changes with the model. */
    @SuppressWarnings("unchecked")
    static List<EObject> targets(EObject holder, EReference reference) {
        if (!holder.eIsSet(reference)) {
            return List.of();
        }
        Object value = ((InternalEObject) holder).eGet(reference, false);
        return reference.isMany() ? ((InternalEList<EObject>) value).basicList() : List.of((EObject) value);
    }

    /** All references in the models of a set that lead to one of the elements, in model order. */
    static List<Usage> of(Set<EObject> elements, ResourceSet models) {
        List<Usage> found = new ArrayList<>();
        for (Resource resource : models.getResources()) {
            for (EObject root : resource.getContents()) {
                collect(root, elements, found);
            }
        }
        return found;
    }

    /** Goes by the features that are set: to ask each of a hundred thousand leaves for its contents takes longer. */
    private static void collect(EObject holder, Set<EObject> elements, List<Usage> found) {
        for (EReference reference : stored(holder.eClass())) {
            for (EObject target : targets(holder, reference)) {
                if (elements.contains(target)) {
                    found.add(new Usage(holder, reference, target));
                }
            }
        }
        for (EReference reference : contained(holder.eClass())) {
            for (EObject child : targets(holder, reference)) {
                // What stands in a file of its own is met there.
                if (((InternalEObject) child).eDirectResource() == null && !child.eIsProxy()) {
                    collect(child, elements, found);
                }
            }
        }
    }

    /** The elements with all that they contain. */
    static Set<EObject> withContents(Iterable<? extends EObject> roots) {
        Set<EObject> all = new LinkedHashSet<>();
        for (EObject root : roots) {
            addWithContents(root, all);
        }
        return all;
    }

    static void addWithContents(EObject root, Set<EObject> all) {
        if (all.add(root)) {
            for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
                all.add(contents.next());
            }
        }
    }
}
