/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.expr.Services;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemList;

/** What all checks share: the file, its metamodels and services, who refers to whom, the list of problems. */
final class LintContext {

    private final CompiledVsm vsm;
    private final ProblemList problems;
    private final Metamodels metamodels;
    private final Map<EObject, List<Use>> uses = new IdentityHashMap<>();

    LintContext(CompiledVsm vsm, ProblemList problems) {
        this.vsm = vsm;
        this.problems = problems;
        metamodels = new Metamodels(vsm.loaded().metamodels());
        vsm.loaded().group().ifPresent(group -> group.eAllContents().forEachRemaining(this::addUses));
    }

    /**
     * A reference to an element.
     *
     * @param owner who refers
     * @param feature by which reference
     */
    record Use(EObject owner, String feature) {
    }

    private void addUses(EObject owner) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                elements(owner, reference.getName()).forEach(target -> uses
                        .computeIfAbsent(target, key -> new ArrayList<>()).add(new Use(owner, reference.getName())));
            }
        }
    }

    ProblemList problems() {
        return problems;
    }

    Metamodels metamodels() {
        return metamodels;
    }

    Services services() {
        return vsm.services();
    }

    Place place(EObject element) {
        return vsm.loaded().place(element);
    }

    Place place(EObject element, String feature) {
        return vsm.loaded().place(element, feature);
    }

    /** Who refers to an element without containing it. */
    List<Use> uses(EObject element) {
        return uses.getOrDefault(element, List.of());
    }

    static boolean isA(EObject element, String type) {
        return isA(element.eClass(), type);
    }

    static boolean isA(EClass eClass, String type) {
        return type.equals(eClass.getName())
                || eClass.getEAllSuperTypes().stream().anyMatch(superType -> type.equals(superType.getName()));
    }

    static boolean has(EObject element, String feature) {
        return element.eClass().getEStructuralFeature(feature) != null;
    }

    static String text(EObject element, String feature) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        Object value = found == null ? null : element.eGet(found);
        return value == null ? "" : value.toString();
    }

    static boolean flag(EObject element, String feature) {
        return "true".equals(text(element, feature));
    }

    /** The elements in a reference, without those that lead nowhere; none when there is no such reference. */
    static List<EObject> elements(EObject element, String feature) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        if (!(found instanceof EReference reference)) {
            return List.of();
        }
        Object value = element.eGet(reference);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        List<EObject> result = new ArrayList<>();
        for (Object target : values) {
            if (target instanceof EObject object && !object.eIsProxy()
                    && reference.getEReferenceType().isInstance(object)) {
                result.add(object);
            }
        }
        return result;
    }

    /** The nearest element of a type around an element, itself included, or {@code null}. */
    static EObject around(EObject element, String type) {
        for (EObject current = element; current != null; current = current.eContainer()) {
            if (isA(current, type)) {
                return current;
            }
        }
        return null;
    }
}
