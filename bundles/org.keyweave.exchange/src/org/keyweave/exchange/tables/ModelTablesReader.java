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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import org.keyweave.exchange.table.RowSource;
import org.keyweave.exchange.xlsx.XlsxBook;
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
     * The model that {@link ModelTablesWriter} or a workbook's writer wrote, with the same identifiers and order.
     *
     * @param source folder of the tables, or a workbook with a sheet for each
     * @param file where the model will be saved; nothing is written here
     * @throws ExchangeException when a table is damaged or contradicts another
     */
    public static LoadedModel read(Path source, Path file) throws ExchangeException {
        return new ModelTablesReader().model(source, file);
    }

    private LoadedModel model(Path source, Path file) throws ExchangeException {
        for (Map.Entry<String, RowSource> table : (Files.isDirectory(source) ? folder(source) : book(source))
                .entrySet()) {
            readTable(table.getKey(), table.getValue());
        }
        List<Entry> roots = entries.stream().filter(entry -> entry.row().cell(1).isEmpty()).toList();
        if (roots.size() != 1 || roots.get(0).element().eClass() != KeyweavePackage.Literals.PORTFOLIO) {
            throw new ExchangeException(source.toString(), 0, Text.of("tables.root", roots.size()),
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

    private static Map<String, RowSource> folder(Path folder) throws ExchangeException {
        Map<String, RowSource> tables = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path table : files.filter(file -> file.toString().endsWith(".csv")).sorted().toList()) {
                String name = table.getFileName().toString();
                tables.put(name.substring(0, name.length() - ".csv".length()),
                        CsvSource.open(table, new CsvOptions(null, Delimiter.COMMA)));
            }
        } catch (IOException e) {
            throw noTables(folder, e);
        }
        if (tables.isEmpty()) {
            throw noTables(folder, null);
        }
        return tables;
    }

    private static ExchangeException noTables(Path folder, IOException cause) {
        return new ExchangeException(folder.toString(), 0, Text.of("tables.folder"), Text.of("tables.folder.remedy"),
                cause);
    }

    private static Map<String, RowSource> book(Path file) throws ExchangeException {
        Map<String, RowSource> tables = new LinkedHashMap<>();
        XlsxBook book = XlsxBook.open(file, file.toString());
        for (String sheet : book.sheets()) {
            if (!sheet.equals(ModelWorkbookWriter.GUIDE)) {
                tables.put(sheet, book.sheet(sheet));
            }
        }
        return tables;
    }

    private void readTable(String name, RowSource source) throws ExchangeException {
        if (!(KeyweavePackage.eINSTANCE.getEClassifier(name) instanceof EClass type) || type.isAbstract()) {
            throw new ExchangeException(source.name(), 0, Text.of("tables.class", name), Text.of("tables.remedy"));
        }
        List<Row> rows = new ArrayList<>();
        source.read(rows::add);
        if (rows.isEmpty()) {
            throw new ExchangeException(source.name(), 0, Text.of("csv.empty"), Text.of("tables.remedy"));
        }
        List<EStructuralFeature> columns = columns(source.name(), type, rows.get(0));
        for (Row row : rows.subList(1, rows.size())) {
            Entry entry = new Entry(source.name(), row, columns,
                    type.getEPackage().getEFactoryInstance().create(type));
            String id = row.cell(0);
            if (id.isEmpty() || byId.put(id, entry) != null) {
                throw problem(entry, Text.of("tables.id", id));
            }
            entries.add(entry);
        }
    }

    private static List<EStructuralFeature> columns(String table, EClass type, Row header) throws ExchangeException {
        List<EStructuralFeature> columns = new ArrayList<>();
        List<EStructuralFeature> known = ModelFeatures.keptWithoutContents(type);
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i);
            if (i < ModelTable.PLACEMENT.size()) {
                if (!name.equals(ModelTable.PLACEMENT.get(i))) {
                    throw new ExchangeException(table, header.line(), Text.of("tables.column", name),
                            Text.of("tables.remedy"));
                }
                columns.add(null);
                continue;
            }
            columns.add(known.stream().filter(feature -> feature.getName().equals(name)).findFirst()
                    .orElseThrow(() -> new ExchangeException(table, header.line(),
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
            ModelFeatures.put(container.element(), reference, entry.element());
        }
    }

    private void fill(Entry entry) throws ExchangeException {
        for (int i = ModelTable.PLACEMENT.size(); i < entry.row().cells().size(); i++) {
            String cell = entry.row().cells().get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (i >= entry.columns().size()) {
                throw problem(entry, Text.of("row.ragged", entry.row().cells().size(), entry.columns().size()));
            }
            for (String value : CellText.read(cell)) {
                ModelFeatures.put(entry.element(), entry.columns().get(i), value(entry, entry.columns().get(i), value));
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

    private static ExchangeException problem(Entry entry, Text reason) {
        return new ExchangeException(entry.table(), entry.row().line(), reason, Text.of("tables.remedy"));
    }
}
