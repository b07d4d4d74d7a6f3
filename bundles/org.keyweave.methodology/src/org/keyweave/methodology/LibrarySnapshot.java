/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.methodology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.LibraryEntry;
import org.keyweave.model.MatrixCell;
import org.keyweave.model.Methodology;
import org.keyweave.model.ModelElement;
import org.keyweave.model.RuleSetting;
import org.keyweave.model.StageSeverity;

/** The values of a methodology by key, detached from the model; immutable. */
final class LibrarySnapshot {

    /** Facts about the copy, not about its content. */
    private static final Set<EStructuralFeature> NOT_COMPARED = Set.of(
            KeyweavePackage.Literals.METHODOLOGY__VERSION, KeyweavePackage.Literals.METHODOLOGY__LANGUAGE);

    private final Map<String, Element> byKey = new LinkedHashMap<>();

    /** Elements without a key or with one that came before. */
    private final List<ModelElement> unkeyed = new ArrayList<>();

    /** One element: its class, itself, and the value of each feature that is set. */
    record Element(EClass type, ModelElement source, Map<EStructuralFeature, Object> values) {
    }

    private LibrarySnapshot() {
    }

    static LibrarySnapshot of(Methodology methodology) {
        LibrarySnapshot snapshot = new LibrarySnapshot();
        snapshot.add(methodology);
        for (TreeIterator<EObject> all = methodology.eAllContents(); all.hasNext();) {
            snapshot.add((ModelElement) all.next());
        }
        return snapshot;
    }

    private void add(ModelElement element) {
        String key = key(element);
        if (key == null || byKey.putIfAbsent(key, new Element(element.eClass(), element, values(element))) != null) {
            unkeyed.add(element);
        }
    }

    /** The element of that key, or {@code null}. */
    Element element(String key) {
        return key == null ? null : byKey.get(key);
    }

    List<LibraryDifference> differencesFrom(LibrarySnapshot shipped) {
        List<LibraryDifference> differences = new ArrayList<>();
        byKey.forEach((key, own) -> {
            Element original = shipped.element(key);
            if (original == null || original.type() != own.type()) {
                differences.add(new LibraryDifference(LibraryDifference.Kind.ADDED, key, own.source(), null, null, null));
            } else {
                compare(key, own, original, differences);
            }
        });
        unkeyed.forEach(element -> differences
                .add(new LibraryDifference(LibraryDifference.Kind.ADDED, key(element), element, null, null, null)));
        shipped.byKey.forEach((key, original) -> {
            Element own = byKey.get(key);
            if (own == null || original.type() != own.type()) {
                differences.add(new LibraryDifference(LibraryDifference.Kind.REMOVED, key, null, null, null, null));
            }
        });
        return List.copyOf(differences);
    }

    private static void compare(String key, Element own, Element original, List<LibraryDifference> differences) {
        for (EStructuralFeature feature : own.type().getEAllStructuralFeatures()) {
            Object ownValue = own.values().get(feature);
            Object originalValue = original.values().get(feature);
            if (!NOT_COMPARED.contains(feature) && !Objects.equals(ownValue, originalValue)) {
                differences.add(new LibraryDifference(LibraryDifference.Kind.CHANGED, key, own.source(), feature,
                        originalValue, ownValue));
            }
        }
    }

    /** Values of all features that are stored with the element itself, except those that are not set. */
    static Map<EStructuralFeature, Object> values(EObject element) {
        Map<EStructuralFeature, Object> values = new HashMap<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean containment = feature instanceof EReference reference
                    && (reference.isContainment() || reference.isContainer());
            if (!containment && !feature.isDerived() && !feature.isTransient() && element.eIsSet(feature)) {
                values.put(feature, value(element, feature));
            }
        }
        return values;
    }

    /** A value that does not hang on the model: attribute values as they are, referred elements by their keys. */
    static Object value(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (feature.isMany()) {
            return ((List<?>) value).stream().map(LibrarySnapshot::plain).toList();
        }
        return plain(value);
    }

    private static Object plain(Object value) {
        return value instanceof ModelElement target ? Objects.requireNonNullElse(key(target), "") : value;
    }

    /** Key by which an element is recognised in another copy, or {@code null} when it has none. */
    static String key(ModelElement element) {
        if (element instanceof LibraryEntry entry) {
            return entry.getKey() == null || entry.getKey().isEmpty() ? null : entry.getKey();
        }
        if (element instanceof MatrixCell cell) {
            return "matrix." + cell.getCustomerNumber() + "." + cell.getMarginLevel();
        }
        if (element instanceof RuleSetting rule) {
            return rule.getRuleId() == null ? null : "rule." + rule.getRuleId();
        }
        if (element instanceof StageSeverity exception) {
            String rule = exception.eContainer() instanceof RuleSetting setting ? key(setting) : null;
            String stage = exception.getStage() == null ? null : key(exception.getStage());
            return rule == null || stage == null ? null : rule + "@" + stage;
        }
        return element instanceof Methodology ? "methodology" : null;
    }
}
