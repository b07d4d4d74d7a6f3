/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyweave.exchange.importing.Column;
import org.keyweave.exchange.importing.Columns;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.model.io.LoadedModel;

/**
 * An attribute of nodes or edges. All columns that an import of people or touchpoints knows are attributes, under
 * the same names, so that a graph can be imported again.
 *
 * @param name name in the file
 * @param type type in the file
 * @param feature feature whose value it is; {@code null} when the writer works it out
 */
record GraphAttribute(String name, Type type, EStructuralFeature feature) {

    /** What a value is. */
    enum Type { TEXT, INTEGER, DECIMAL }

    private static final Set<String> PLACED = Set.of("elementId", "name", "supplierPerson", "customerPerson");

    /** What every node says: whose side it is on, its organisation and unit, and the columns of a person. */
    static List<GraphAttribute> ofNodes() {
        return of(TableKind.PEOPLE);
    }

    /** What every edge says: the columns of a touchpoint, the mean trust and the number of recorded contacts. */
    static List<GraphAttribute> ofEdges() {
        List<GraphAttribute> attributes = of(TableKind.TOUCHPOINTS);
        attributes.add(new GraphAttribute("trust", Type.DECIMAL, null));
        attributes.add(new GraphAttribute("weight", Type.INTEGER, null));
        return attributes;
    }

    private static List<GraphAttribute> of(TableKind kind) {
        List<GraphAttribute> attributes = new ArrayList<>();
        for (Column column : Columns.of(kind)) {
            if (!PLACED.contains(column.key())) {
                attributes.add(new GraphAttribute(column.key(), type(column.feature()), column.feature()));
            }
        }
        return attributes;
    }

    private static Type type(EStructuralFeature feature) {
        if (feature == null || feature.isMany()) {
            return Type.TEXT;
        }
        return feature.getEType() == EcorePackage.Literals.EINT ? Type.INTEGER
                : feature.getEType() == EcorePackage.Literals.EDOUBLE ? Type.DECIMAL : Type.TEXT;
    }

    /** The value of an element as text; {@code null} when it has none. */
    String value(EObject element, LoadedModel model) {
        boolean unset = feature.isUnsettable() && !element.eIsSet(feature);
        return unset ? null : text(element.eGet(feature), model);
    }

    private static String text(Object value, LoadedModel model) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null
                    : list.stream().map(each -> text(each, model)).collect(Collectors.joining(", "));
        }
        if (value instanceof EObject element) {
            return model.id(element);
        }
        return value instanceof Enumerator literal ? literal.getName()
                : value instanceof LocalDate || value != null ? value.toString() : null;
    }
}
