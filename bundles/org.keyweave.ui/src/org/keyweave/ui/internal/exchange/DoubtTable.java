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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyweave.exchange.importing.Decision;
import org.keyweave.exchange.importing.Doubt;
import org.keyweave.ui.internal.text.Texts;

/** Rows that could mean several people, each with a choice: one of the candidates, somebody new, or leave it out. */
final class DoubtTable {

    private final ImportDraft draft;
    private final Runnable decided;
    private final TableViewer viewer;
    /** Doubts stay listed once decided, so that a decision can be taken back. */
    private final Map<Doubt.Key, Doubt> known = new LinkedHashMap<>();
    private List<Doubt> open = List.of();

    DoubtTable(Composite parent, ImportDraft draft, Runnable decided) {
        this.draft = draft;
        this.decided = decided;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Locale locale = Locale.getDefault();
        column("import.place", 80, doubt -> Texts.get("import.line", doubt.line()));
        column("import.says", 170, Doubt::words);
        column("import.reason", 200, doubt -> doubt.reason().in(locale));
        column("import.decision", 320, doubt -> label(draft.decision(doubt).orElse(null), doubt))
                .setEditingSupport(new DecisionEditing());
    }

    Control control() {
        return viewer.getTable();
    }

    /** Number of doubts without a decision. */
    int open() {
        return open.size();
    }

    void show(List<Doubt> doubts) {
        open = doubts;
        known.values().removeIf(doubt -> draft.decision(doubt).isEmpty());
        doubts.forEach(doubt -> known.put(doubt.key(), doubt));
        viewer.setInput(List.copyOf(known.values()));
    }

    private TableViewerColumn column(String key, int width, Function<Doubt, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(Texts.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Doubt) element);
            }
        });
        return column;
    }

    /** What can be decided: nothing yet, each candidate, somebody new where a row is meant, to leave it out. */
    private static List<Decision> choices(Doubt doubt) {
        List<Decision> choices = new ArrayList<>();
        choices.add(null);
        doubt.candidates().forEach(candidate -> choices.add(new Decision.Same(candidate.person())));
        if (doubt.key().line() > 0) {
            choices.add(new Decision.Fresh());
        }
        choices.add(new Decision.LeaveOut());
        return choices;
    }

    private static String label(Decision decision, Doubt doubt) {
        if (decision instanceof Decision.Same same) {
            return doubt.candidates().stream().filter(candidate -> candidate.person() == same.person()).findFirst()
                    .map(candidate -> Texts.get("import.decision.same", candidate.words().in(Locale.getDefault()),
                            candidate.kind().confidence()))
                    .orElse("?");
        }
        return Texts.get(decision instanceof Decision.Fresh ? "import.decision.new"
                : decision instanceof Decision.LeaveOut ? "import.decision.skip" : "import.decision.none");
    }

    /** Chooses a decision. */
    private final class DecisionEditing extends EditingSupport {

        DecisionEditing() {
            super(viewer);
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            Doubt doubt = (Doubt) element;
            ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), choices(doubt).stream()
                    .map(choice -> label(choice, doubt)).toArray(String[]::new), SWT.READ_ONLY);
            editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                    | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
            return editor;
        }

        @Override
        protected Object getValue(Object element) {
            Doubt doubt = (Doubt) element;
            return Math.max(0, choices(doubt).indexOf(draft.decision(doubt).orElse(null)));
        }

        @Override
        protected void setValue(Object element, Object value) {
            Doubt doubt = (Doubt) element;
            Decision decision = choices(doubt).get(Math.max(0, (Integer) value));
            if (!Objects.equals(decision, draft.decision(doubt).orElse(null))) {
                draft.decide(doubt, decision);
                // the editor must be gone before the table is filled anew
                viewer.getTable().getDisplay().asyncExec(decided);
            }
        }
    }
}
