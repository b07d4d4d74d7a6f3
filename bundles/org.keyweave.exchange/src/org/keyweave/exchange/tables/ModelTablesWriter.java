/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.exchange.csv.FormulaGuard;
import org.keyweave.model.io.LoadedModel;

/** Writes a model as a folder of tables. */
public final class ModelTablesWriter {

    private final LoadedModel model;

    private ModelTablesWriter(LoadedModel model) {
        this.model = model;
    }

    /**
     * Writes one {@code Class.csv} for each class of which the model has elements, UTF-8 with byte order mark.
     *
     * @param folder an existing folder
     * @return the files written, in the order in which their classes first occur
     * @throws IOException when a file cannot be written; some may have been
     */
    public static List<Path> write(LoadedModel model, Path folder) throws IOException {
        return new ModelTablesWriter(model).write(folder);
    }

    private List<Path> write(Path folder) throws IOException {
        Map<EClass, List<EObject>> byClass = new LinkedHashMap<>();
        collect(model.root(), byClass);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<EClass, List<EObject>> entry : byClass.entrySet()) {
            Path file = folder.resolve(entry.getKey().getName() + ".csv");
            writeTable(file, entry.getKey(), entry.getValue());
            files.add(file);
        }
        return files;
    }

    private static void collect(EObject element, Map<EClass, List<EObject>> byClass) {
        byClass.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element);
        element.eContents().forEach(child -> collect(child, byClass));
    }

    private void writeTable(Path file, EClass type, List<EObject> elements) throws IOException {
        List<EStructuralFeature> features = TableFeatures.of(type);
        List<String> header = new ArrayList<>(TableFeatures.PLACEMENT);
        features.forEach(feature -> header.add(feature.getName()));
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(header);
            for (EObject element : elements) {
                printer.printRecord(row(element, features).stream().map(FormulaGuard::protect).toList());
            }
        }
    }

    private List<String> row(EObject element, List<EStructuralFeature> features) {
        List<String> row = new ArrayList<>();
        row.add(model.id(element));
        EObject container = element.eContainer();
        row.add(container == null ? "" : model.id(container));
        row.add(container == null ? "" : element.eContainingFeature().getName());
        row.add(container == null || !element.eContainmentFeature().isMany() ? ""
                : String.valueOf(((List<?>) container.eGet(element.eContainmentFeature())).indexOf(element)));
        features.forEach(feature -> row.add(cell(element, feature)));
        return row;
    }

    private String cell(EObject element, EStructuralFeature feature) {
        if (!element.eIsSet(feature)) {
            return "";
        }
        Object value = element.eGet(feature);
        List<?> values = feature.isMany() ? (List<?>) value : List.of(value);
        return CellText.write(values.stream().map(each -> text(feature, each)).toList());
    }

    private String text(EStructuralFeature feature, Object value) {
        return feature instanceof EAttribute attribute
                ? EcoreUtil.convertToString(attribute.getEAttributeType(), value) : model.id((EObject) value);
    }
}
