/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.exchange.importing.Column;
import org.keyweave.exchange.importing.Columns;
import org.keyweave.exchange.importing.Headers;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;

/** What the columns of a table mean: guessed by the headers or remembered from an earlier import, and changed here. */
final class ImportMappingPage extends WizardPage {

    private final ImportDraft draft;
    private TableViewer columns;
    private List<Column> known = List.of();

    ImportMappingPage(ImportDraft draft) {
        super("importMapping");
        this.draft = draft;
        setTitle(Texts.get("import.mapping"));
        setDescription(Texts.get("import.mapping.description"));
    }

    @Override
    public void createControl(Composite parent) {
        columns = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        columns.getTable().setHeaderVisible(true);
        columns.getTable().setLinesVisible(true);
        columns.setContentProvider(ArrayContentProvider.getInstance());
        column("import.header", 170, index -> draft.headers().get(index));
        column("import.sample", 230, index -> String.join(" · ", draft.sample(index)));
        column("import.meaning", 220, this::meaning).setEditingSupport(new MeaningEditing());
        setControl(columns.getTable());
    }

    private TableViewerColumn column(String key, int width, IntFunction<String> text) {
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

    private String meaning(int index) {
        String key = draft.meaning(index);
        return known.stream().filter(each -> each.key().equals(key)).map(ImportMappingPage::label).findFirst()
                .orElse(Texts.get("import.unused"));
    }

    /** A column as the workbench calls the feature behind it, else by its first name in the user's language. */
    private static String label(Column column) {
        boolean prefixed = column.key().contains(".");
        if (column.feature() != null && !prefixed) {
            return ModelLabels.of(Locale.getDefault()).feature(column.feature());
        }
        boolean chinese = Locale.getDefault().getLanguage().equals("zh");
        return column.aliases().stream().filter(alias -> alias.codePointAt(0) > 0x2E80 == chinese).findFirst()
                .map(alias -> alias.substring(0, 1).toUpperCase(Locale.ROOT) + alias.substring(1))
                .orElse(column.key());
    }

    /** Shows the columns of the chosen file. */
    void show() {
        known = Columns.of(draft.kind());
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < draft.headers().size(); i++) {
            indices.add(i);
        }
        columns.setInput(indices);
        validate();
    }

    private void validate() {
        List<String> keys = new ArrayList<>();
        String twice = null;
        for (int i = 0; i < draft.headers().size(); i++) {
            String key = draft.meaning(i);
            Column column = known.stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
            if (column != null && keys.contains(key) && column.type() != Column.Type.PEOPLE) {
                twice = label(column);
            }
            keys.add(key);
        }
        setErrorMessage(twice != null ? Texts.get("import.mapping.twice", twice)
                : Headers.areEnough(draft.kind(), new java.util.HashSet<>(keys)) ? null
                        : Texts.get("import.mapping.missing." + draft.kind().key()));
        setPageComplete(getErrorMessage() == null);
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
            List<String> items = new ArrayList<>(List.of(Texts.get("import.unused")));
            known.forEach(each -> items.add(label(each)));
            ComboBoxCellEditor editor = new ComboBoxCellEditor(columns.getTable(), items.toArray(String[]::new),
                    SWT.READ_ONLY);
            editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                    | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
            return editor;
        }

        @Override
        protected Object getValue(Object element) {
            String key = draft.meaning((Integer) element);
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
            draft.setMeaning((Integer) element, index <= 0 ? "" : known.get(index - 1).key());
            columns.update(element, null);
            validate();
        }
    }
}
