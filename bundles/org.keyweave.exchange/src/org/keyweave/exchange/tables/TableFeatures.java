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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The columns of the table of a class: where the element stands, then its attributes and references. */
final class TableFeatures {

    static final String ID = "id";
    static final String CONTAINER = "container";
    static final String PLACE = "in";
    static final String INDEX = "index";
    static final List<String> PLACEMENT = List.of(ID, CONTAINER, PLACE, INDEX);

    private TableFeatures() {
    }

    /** Features of a class that a file keeps and that are no containment, in the order of the metamodel. */
    static List<EStructuralFeature> of(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(TableFeatures::isKept).toList();
    }

    private static boolean isKept(EStructuralFeature feature) {
        if (feature.isDerived() || feature.isTransient() || feature.isVolatile() || !feature.isChangeable()) {
            return false;
        }
        return feature instanceof EAttribute
                || feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer();
    }
}
