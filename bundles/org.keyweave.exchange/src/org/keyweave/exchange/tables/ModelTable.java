/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.io.LoadedModel;

/** All elements of one class as a table that loses nothing: where each element stands, and each feature that is set. */
public final class ModelTable {

    /**
     * Names of the columns that place an element: its identifier, its container's, the feature there, and the index.
     */
    static final List<String> PLACEMENT = List.of("id", "container", "in", "index");

    private final LoadedModel model;
    private final EClass type;
    private final List<EStructuralFeature> features;
    private final List<EObject> elements = new ArrayList<>();

    private ModelTable(LoadedModel model, EClass type) {
        this.model = model;
        this.type = type;
        this.features = ModelFeatures.keptWithoutContents(type);
    }

    /** The tables of a model, in the order in which their classes first occur. O(elements). */
    public static List<ModelTable> of(LoadedModel model) {
        Map<EClass, ModelTable> tables = new LinkedHashMap<>();
        collect(model, model.root(), tables);
        return List.copyOf(tables.values());
    }

    private static void collect(LoadedModel model, EObject element, Map<EClass, ModelTable> tables) {
        tables.computeIfAbsent(element.eClass(), type -> new ModelTable(model, type)).elements.add(element);
        element.eContents().forEach(child -> collect(model, child, tables));
    }

    /** Name of the class. */
    public String name() {
        return type.getName();
    }

    /** The class. */
    public EClass type() {
        return type;
    }

    /** The features that have columns, after those of {@link #header} that place the element. */
    public List<EStructuralFeature> features() {
        return features;
    }

    /** Names of the columns. */
    public List<String> header() {
        List<String> header = new ArrayList<>(PLACEMENT);
        features.forEach(feature -> header.add(feature.getName()));
        return header;
    }

    /** The elements, one a row. */
    public List<EObject> elements() {
        return elements;
    }

    /**
     * The cells of an element: a {@link LocalDate}, {@link Number} or {@link Boolean} where a feature holds one such
     * value,
     * else text in which several values and an empty one can be told; empty text where the feature is not set.
     */
    public List<Object> row(EObject element) {
        List<Object> row = new ArrayList<>();
        row.add(model.id(element));
        EObject container = element.eContainer();
        row.add(container == null ? "" : model.id(container));
        row.add(container == null ? "" : element.eContainingFeature().getName());
        row.add(container == null || !element.eContainmentFeature().isMany() ? ""
                : (Object) ((List<?>) container.eGet(element.eContainmentFeature())).indexOf(element));
        features.forEach(feature -> row.add(cell(element, feature)));
        return row;
    }

    private Object cell(EObject element, EStructuralFeature feature) {
        if (!element.eIsSet(feature)) {
            return "";
        }
        Object value = element.eGet(feature);
        if (!feature.isMany()
                && (value instanceof LocalDate || value instanceof Number || value instanceof Boolean)) {
            return value;
        }
        List<?> values = feature.isMany() ? (List<?>) value : List.of(value);
        return CellText.write(values.stream().map(each -> text(feature, each)).toList());
    }

    private String text(EStructuralFeature feature, Object value) {
        return feature instanceof EAttribute attribute
                ? EcoreUtil.convertToString(attribute.getEAttributeType(), value) : model.id((EObject) value);
    }
}
