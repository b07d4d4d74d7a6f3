/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Compares elements field by field: whatever a file would hold, and each relation from one of its ends only. */
final class FieldDifferences {

    private final ElementMatching matching;

    FieldDifferences(ElementMatching matching) {
        this.matching = matching;
    }

    /** All fields that differ, in the order of the later version. */
    List<FieldDifference> fields() {
        List<FieldDifference> differences = new ArrayList<>();
        for (ElementMatch match : matching.matches()) {
            for (EStructuralFeature feature : match.after().eClass().getEAllStructuralFeatures()) {
                if (!isCompared(feature)) {
                    continue;
                }
                Object from = value(match.before(), feature);
                Object to = value(match.after(), feature);
                boolean same = feature instanceof EReference reference
                        ? reference.isContainment() ? isSameOrder(from, to) : isSameTarget(from, to)
                        : Objects.equals(from, to);
                if (!same) {
                    differences.add(new FieldDifference(match, feature, from, to));
                }
            }
        }
        return differences;
    }

    /** Elements that are in one version only, without what they contain, and those that have moved. */
    List<ElementDifference> elements() {
        List<ElementDifference> differences = new ArrayList<>();
        for (EObject element : matching.removed()) {
            if (matching.match(element.eContainer()).isPresent()) {
                differences.add(new ElementDifference(ElementDifference.Kind.REMOVED, element, null));
            }
        }
        for (EObject element : matching.added()) {
            if (matching.match(element.eContainer()).isPresent()) {
                differences.add(new ElementDifference(ElementDifference.Kind.ADDED, null, element));
            }
        }
        for (ElementMatch match : matching.matches()) {
            if (isMoved(match)) {
                differences.add(new ElementDifference(ElementDifference.Kind.MOVED, match.before(), match.after()));
            }
        }
        return differences;
    }

    boolean isMoved(ElementMatch match) {
        return !matching.isSame(match.before().eContainer(), match.after().eContainer())
                || match.before().eContainmentFeature() != match.after().eContainmentFeature();
    }

    /** A value; {@code null} when unset, a copy of a list. */
    static Object value(EObject element, EStructuralFeature feature) {
        if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return null;
        }
        Object value = element.eGet(feature);
        return value instanceof Collection<?> list ? List.copyOf(list) : value;
    }

    /** Whether a feature tells something that no other one tells. */
    static boolean isCompared(EStructuralFeature feature) {
        if (!feature.isChangeable() || feature.isDerived() || feature.isTransient()) {
            return false;
        }
        if (!(feature instanceof EReference reference)) {
            return true;
        }
        if (reference.isContainment()) {
            return reference.isMany();
        }
        EReference opposite = reference.getEOpposite();
        if (reference.isContainer() || opposite == null) {
            return !reference.isContainer();
        }
        if (reference.isMany() != opposite.isMany()) {
            return !reference.isMany();
        }
        return name(reference).compareTo(name(opposite)) < 0;
    }

    private static String name(EReference reference) {
        return reference.getEContainingClass().getName() + '.' + reference.getName();
    }

    /** Whether the children that both versions have in this place come in the same order. */
    private boolean isSameOrder(Object from, Object to) {
        Set<Object> there = new HashSet<>((List<?>) to);
        List<EObject> before = new ArrayList<>();
        for (Object child : (List<?>) from) {
            matching.counterpart((EObject) child).filter(there::contains).ifPresent(before::add);
        }
        Set<EObject> both = new HashSet<>(before);
        return before.equals(((List<?>) to).stream().filter(both::contains).toList());
    }

    private boolean isSameTarget(Object from, Object to) {
        if (from instanceof List<?> before && to instanceof List<?> after) {
            if (before.size() != after.size()) {
                return false;
            }
            for (int i = 0; i < before.size(); i++) {
                if (!isSameTarget(before.get(i), after.get(i))) {
                    return false;
                }
            }
            return true;
        }
        EObject before = (EObject) from;
        EObject after = (EObject) to;
        if (matching.isSame(before, after)) {
            return true;
        }
        // A target that neither version holds can only be told by its address.
        return before != null && after != null && matching.match(before).isEmpty() && matching.match(after).isEmpty()
                && !isWithin(before) && !isWithin(after)
                && EcoreUtil.getURI(before).equals(EcoreUtil.getURI(after));
    }

    private boolean isWithin(EObject element) {
        return matching.match(EcoreUtil.getRootContainer(element)).isPresent();
    }
}
