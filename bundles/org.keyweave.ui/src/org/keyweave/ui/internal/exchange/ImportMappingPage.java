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

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.exchange.importing.Column;
import org.keyweave.exchange.importing.Columns;
import org.keyweave.exchange.importing.Headers;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.IndexEditing;
import org.keyweave.ui.internal.widgets.TextTable;

/** What the columns of a table mean: guessed by the headers or remembered from an earlier import, and changed here. */
final class ImportMappingPage extends WizardPage {

    private final ImportDraft draft;
    private TextTable<Integer> columns;
    private List<Column> known = List.of();

    ImportMappingPage(ImportDraft draft) {
        super("importMapping");
        this.draft = draft;
        setTitle(Texts.get("import.mapping"));
        setDescription(Texts.get("import.mapping.description"));
    }

    @Override
    public void createControl(Composite parent) {
        columns = new TextTable<>(parent, SWT.NONE);
        columns.viewer().getTable().setLinesVisible(true);
        columns.column(Texts.get("import.header"), 3, index -> draft.headers().get(index));
        columns.column(Texts.get("import.sample"), 5, index -> String.join(" \u00b7 ", draft.sample(index)));
        columns.column(Texts.get("import.meaning"), 4, this::meaning).setEditingSupport(
                new IndexEditing<>(columns.viewer(), index -> meanings(), this::chosen, this::choose));
        setControl(columns.control());
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
        columns.viewer().setInput(indices);
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

    /** What a column can mean: nothing, or one of the columns that are known. */
    private List<String> meanings() {
        List<String> items = new ArrayList<>(List.of(Texts.get("import.unused")));
        known.forEach(each -> items.add(label(each)));
        return items;
    }

    private int chosen(int index) {
        return known.stream().map(Column::key).toList().indexOf(draft.meaning(index)) + 1;
    }

    private void choose(Integer index, int meaning) {
        draft.setMeaning(index, meaning == 0 ? "" : known.get(meaning - 1).key());
        columns.viewer().update(index, null);
        validate();
    }
}
