/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.tables;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a whole model in another form must keep. */
public final class ModelFeatures {

    private ModelFeatures() {
    }

    /**
     * Features of a class that a file keeps, in the order of the metamodel; neither what is worked out nor the way
     * back to
     * the container.
     */
    public static List<EStructuralFeature> kept(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(ModelFeatures::isKept).toList();
    }

    /** The same without those that contain elements. */
    public static List<EStructuralFeature> keptWithoutContents(EClass type) {
        return kept(type).stream()
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment())).toList();
    }

    private static boolean isKept(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient() && !feature.isVolatile() && feature.isChangeable()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    /** Sets a value, or adds it at the end; an opposite may have put it in already, but the file knows the order. */
    public static void put(EObject element, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            element.eSet(feature, value);
            return;
        }
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) element.eGet(feature);
        if (!list.contains(value)) {
            list.add(value);
        } else if (feature instanceof EReference) {
            list.move(list.size() - 1, value);
        } else if (!feature.isUnique()) {
            list.add(value);
        }
    }
}
