/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.csv.CsvOptions;
import org.keyweave.exchange.csv.CsvSource;
import org.keyweave.exchange.importing.Column;
import org.keyweave.exchange.importing.Columns;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.ImportTable;
import org.keyweave.exchange.importing.Importer;
import org.keyweave.exchange.table.Row;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;

/** Which column means what, and what the import would do; the model is not touched. */
final class ImportPreviewPage extends WizardPage {

    private static final int ISSUES = 200;

    private final ImportSourcePage source;
    private final Map<Integer, String> mapping = new LinkedHashMap<>();
    private TableViewer columns;
    private Text report;
    private List<Column> known = List.of();
    private List<Row> sample = List.of();
    private ImportPlan plan;

    ImportPreviewPage(ImportSourcePage source) {
        super("importPreview");
        this.source = source;
        setTitle(Texts.get("import.preview"));
        setDescription(Texts.get("import.preview.description"));
    }

    @Override
    public void createControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        columns = new TableViewer(sash, SWT.FULL_SELECTION | SWT.BORDER);
        columns.getTable().setHeaderVisible(true);
        columns.setContentProvider(ArrayContentProvider.getInstance());
        column("import.header", 180, index -> cell(0, index));
        column("import.sample", 260, index -> cell(1, index));
        TableViewerColumn meaning = column("import.meaning", 220, this::meaning);
        meaning.setEditingSupport(new MeaningEditing());
        report = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        sash.setWeights(45, 55);
        setControl(sash);
    }

    private TableViewerColumn column(String key, int width, java.util.function.IntFunction<String> text) {
        TableViewerColumn column = new TableViewerColumn(columns, SWT.LEFT);
        column.getColumn().setText(Texts.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Integer) element);
            }
        });
        return column;
    }

    private String cell(int row, int index) {
        return row < sample.size() ? sample.get(row).cell(index) : "";
    }

    private String meaning(int index) {
        String key = mapping.get(index);
        return key == null ? Texts.get("import.automatic")
                : known.stream().filter(each -> each.key().equals(key)).map(ImportPreviewPage::label).findFirst()
                        .orElse(key);
    }

    private static String label(Column column) {
        return column.feature() == null ? column.key()
                : ModelLabels.of(Locale.getDefault()).feature(column.feature()) + " (" + column.key() + ")";
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            mapping.clear();
            known = Columns.of(source.kind());
            run();
            List<Integer> indices = new ArrayList<>();
            for (int i = 0; i < (sample.isEmpty() ? 0 : sample.get(0).cells().size()); i++) {
                indices.add(i);
            }
            columns.setInput(indices);
        }
        super.setVisible(visible);
    }

    Optional<ImportPlan> plan() {
        return Optional.ofNullable(plan);
    }

    private void run() {
        plan = null;
        try {
            CsvSource csv = CsvSource.open(source.file(), CsvOptions.DETECT);
            List<Row> first = new ArrayList<>();
            csv.read(row -> {
                if (first.size() < 2) {
                    first.add(row);
                }
            });
            sample = first;
            Map<String, String> headers = new LinkedHashMap<>();
            // Columns are counted from one in "#n".
            mapping.forEach((index, key) -> headers.put("#" + (index + 1), key));
            ImportTable table = new ImportTable(source.kind(), csv, null, source.team());
            plan = Importer.plan(source.portfolio(), List.of(table), source.options().withHeaders(headers));
            report.setText(words(plan));
            setErrorMessage(null);
        } catch (ExchangeException e) {
            Locale locale = Locale.getDefault();
            setErrorMessage(e.reason().in(locale));
            report.setText(e.reason().in(locale) + "\n" + e.remedy().in(locale));
        }
        if (isCurrentPage()) {
            getContainer().updateButtons();
        }
    }

    private static String words(ImportPlan plan) {
        Locale locale = Locale.getDefault();
        List<String> lines = new ArrayList<>();
        plan.counts().forEach((type, count) -> lines.add(Texts.get("import.count", ModelLabels.of(locale).type(type),
                count.created(), count.changed())));
        plan.tables().forEach(table -> {
            lines.add(Texts.get("import.rows", table.rows(), table.taken(), table.leftOut(), table.refused()));
            if (!table.ignoredHeaders().isEmpty()) {
                lines.add(Texts.get("import.ignored", String.join(", ", table.ignoredHeaders())));
            }
        });
        if (plan.isEmpty() && plan.refused() == 0) {
            lines.add(Texts.get("import.nothing"));
        }
        lines.add(plan.issues().stream().limit(ISSUES).map(issue -> Texts.get("import.issue", issue.line(),
                issue.column(), issue.reason().in(locale), issue.remedy().in(locale)))
                .collect(Collectors.joining("\n")));
        return String.join("\n", lines);
    }

    /** Chooses what a column means. */
    private final class MeaningEditing extends EditingSupport {

        MeaningEditing() {
            super(columns);
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            List<String> items = new ArrayList<>();
            items.add(Texts.get("import.automatic"));
            known.forEach(each -> items.add(label(each)));
            return new ComboBoxCellEditor(columns.getTable(), items.toArray(String[]::new), SWT.READ_ONLY);
        }

        @Override
        protected Object getValue(Object element) {
            String key = mapping.get(element);
            for (int i = 0; i < known.size(); i++) {
                if (known.get(i).key().equals(key)) {
                    return i + 1;
                }
            }
            return 0;
        }

        @Override
        protected void setValue(Object element, Object value) {
            int index = (Integer) value;
            if (index <= 0) {
                mapping.remove(element);
            } else {
                mapping.put((Integer) element, known.get(index - 1).key());
            }
            columns.update(element, null);
            run();
        }
    }
}
