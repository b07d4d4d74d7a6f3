/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.csv.CsvOptions;
import org.keyweave.exchange.csv.CsvSource;
import org.keyweave.exchange.csv.Delimiter;
import org.keyweave.exchange.table.Row;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

/** Reads a model from a folder of tables, whole or not at all. */
public final class ModelTablesReader {

    /** An element with the row that it comes from. */
    private record Entry(String table, Row row, List<EStructuralFeature> columns, EObject element) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();

    private ModelTablesReader() {
    }

    /**
     * The model that {@link ModelTablesWriter} wrote, with the same identifiers and order.
     *
     * @param folder folder of the tables
     * @param file where the model will be saved; nothing is written here
     * @throws ExchangeException when a table is damaged or contradicts another
     */
    public static LoadedModel read(Path folder, Path file) throws ExchangeException {
        return new ModelTablesReader().model(folder, file);
    }

    private LoadedModel model(Path folder, Path file) throws ExchangeException {
        for (Path table : tables(folder)) {
            readTable(table);
        }
        List<Entry> roots = entries.stream().filter(entry -> entry.row().cell(1).isEmpty()).toList();
        if (roots.size() != 1 || roots.get(0).element().eClass() != KeyweavePackage.Literals.PORTFOLIO) {
            throw new ExchangeException(folder.toString(), 0, Text.of("tables.root", roots.size()),
                    Text.of("tables.remedy"));
        }
        contain();
        for (Entry entry : entries) {
            fill(entry);
        }
        LoadedModel model = ModelFile.create(roots.get(0).element(), file);
        XMLResource resource = (XMLResource) model.resource();
        byId.forEach((id, entry) -> resource.setID(entry.element(), id));
        return model;
    }

    private static List<Path> tables(Path folder) throws ExchangeException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
            if (!tables.isEmpty()) {
                return tables;
            }
        } catch (IOException e) {
            throw new ExchangeException(folder.toString(), 0, Text.of("tables.folder"), Text.of("tables.folder.remedy"),
                    e);
        }
        throw new ExchangeException(folder.toString(), 0, Text.of("tables.folder"), Text.of("tables.folder.remedy"));
    }

    private void readTable(Path file) throws ExchangeException {
        String name = file.getFileName().toString();
        if (!(KeyweavePackage.eINSTANCE.getEClassifier(name.substring(0, name.length() - 4)) instanceof EClass type)
                || type.isAbstract()) {
            throw new ExchangeException(file.toString(), 0, Text.of("tables.class", name), Text.of("tables.remedy"));
        }
        List<Row> rows = new ArrayList<>();
        CsvSource.open(file, new CsvOptions(null, Delimiter.COMMA)).read(rows::add);
        List<EStructuralFeature> columns = columns(file, type, rows.get(0));
        for (Row row : rows.subList(1, rows.size())) {
            Entry entry = new Entry(file.toString(), row, columns,
                    type.getEPackage().getEFactoryInstance().create(type));
            String id = row.cell(0);
            if (id.isEmpty() || byId.put(id, entry) != null) {
                throw problem(entry, Text.of("tables.id", id));
            }
            entries.add(entry);
        }
    }

    private static List<EStructuralFeature> columns(Path file, EClass type, Row header) throws ExchangeException {
        List<EStructuralFeature> columns = new ArrayList<>();
        List<EStructuralFeature> known = TableFeatures.of(type);
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i);
            if (i < TableFeatures.PLACEMENT.size()) {
                if (!name.equals(TableFeatures.PLACEMENT.get(i))) {
                    throw new ExchangeException(file.toString(), header.line(), Text.of("tables.column", name),
                            Text.of("tables.remedy"));
                }
                columns.add(null);
                continue;
            }
            columns.add(known.stream().filter(feature -> feature.getName().equals(name)).findFirst()
                    .orElseThrow(() -> new ExchangeException(file.toString(), header.line(),
                            Text.of("tables.column", name), Text.of("tables.remedy"))));
        }
        return columns;
    }

    /** Puts every element into its container, by the place that it had there. */
    private void contain() throws ExchangeException {
        List<Entry> ordered = new ArrayList<>(entries);
        Map<Entry, Integer> places = new HashMap<>();
        for (Entry entry : entries) {
            String index = entry.row().cell(3);
            if (!index.matches("\\d{0,9}")) {
                throw problem(entry, Text.of("number.form", index));
            }
            places.put(entry, index.isEmpty() ? 0 : Integer.parseInt(index));
        }
        ordered.sort(Comparator.comparing(places::get));
        for (Entry entry : ordered) {
            if (entry.row().cell(1).isEmpty()) {
                continue;
            }
            Entry container = byId.get(entry.row().cell(1));
            EStructuralFeature feature = container == null ? null
                    : container.element().eClass().getEStructuralFeature(entry.row().cell(2));
            if (!(feature instanceof EReference reference) || !reference.isContainment()
                    || !reference.getEReferenceType().isInstance(entry.element())
                    || EcoreUtil.isAncestor(entry.element(), container.element())) {
                throw problem(entry, Text.of("tables.container", entry.row().cell(1), entry.row().cell(2)));
            }
            put(container.element(), reference, entry.element());
        }
    }

    private void fill(Entry entry) throws ExchangeException {
        for (int i = TableFeatures.PLACEMENT.size(); i < entry.row().cells().size(); i++) {
            String cell = entry.row().cells().get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (i >= entry.columns().size()) {
                throw problem(entry, Text.of("row.ragged", entry.row().cells().size(), entry.columns().size()));
            }
            for (String value : CellText.read(cell)) {
                put(entry.element(), entry.columns().get(i), value(entry, entry.columns().get(i), value));
            }
        }
    }

    private Object value(Entry entry, EStructuralFeature feature, String text) throws ExchangeException {
        if (feature instanceof EAttribute attribute) {
            try {
                return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            } catch (RuntimeException e) {
                throw problem(entry, Text.of("tables.value", text, feature.getName()));
            }
        }
        Entry target = byId.get(text);
        if (target == null || !((EReference) feature).getEReferenceType().isInstance(target.element())) {
            throw problem(entry, Text.of("tables.reference", text, feature.getName()));
        }
        return target.element();
    }

    private static void put(EObject element, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            element.eSet(feature, value);
            return;
        }
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) element.eGet(feature);
        if (!list.contains(value)) {
            list.add(value);
        } else if (feature instanceof EReference) {
            // an opposite has put it in already; the table knows the order
            list.move(list.size() - 1, value);
        } else if (!feature.isUnique()) {
            list.add(value);
        }
    }

    private static ExchangeException problem(Entry entry, Text reason) {
        return new ExchangeException(entry.table(), entry.row().line(), reason, Text.of("tables.remedy"));
    }
}
