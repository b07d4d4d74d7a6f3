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
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reading features of dynamic elements by name. References that lead nowhere, or to an element of another type, are
 * left out: reading has reported them.
 */
final class Features {

    private Features() {
    }

    static String text(EObject element, String name) {
        Object value = element.eGet(feature(element, name));
        return value == null ? "" : value.toString();
    }

    static boolean flag(EObject element, String name) {
        return Boolean.TRUE.equals(element.eGet(feature(element, name)));
    }

    /** A whole number; 0 when it is not set. */
    static int number(EObject element, String name) {
        return element.eGet(feature(element, name)) instanceof Integer number ? number : 0;
    }

    static boolean isSet(EObject element, String name) {
        return element.eIsSet(feature(element, name));
    }

    static Optional<EObject> element(EObject element, String name) {
        EStructuralFeature feature = feature(element, name);
        return element.eGet(feature) instanceof EObject target && fits(feature, target) ? Optional.of(target)
                : Optional.empty();
    }

    static List<EObject> elements(EObject element, String name) {
        EStructuralFeature feature = feature(element, name);
        List<EObject> result = new ArrayList<>();
        if (element.eGet(feature) instanceof List<?> values) {
            for (Object value : values) {
                if (value instanceof EObject target && fits(feature, target)) {
                    result.add(target);
                }
            }
        } else {
            element(element, name).ifPresent(result::add);
        }
        return result;
    }

    static List<?> values(EObject element, String name) {
        return (List<?>) element.eGet(feature(element, name));
    }

    private static boolean fits(EStructuralFeature feature, EObject target) {
        return !target.eIsProxy() && ((EReference) feature).getEReferenceType().isInstance(target);
    }

    static EStructuralFeature feature(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(element.eClass().getName() + " has no " + name);
        }
        return feature;
    }
}
