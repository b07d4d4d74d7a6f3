/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Supplier people by customer people: who is in touch with whom, and how well. */
public final class MatrixPage extends AccountPage {

    /** Row of sums below the people. */
    static final Object SUMS = new Object();

    /** Row with functions and levels of the customer's people. */
    static final Object PLACES = new Object();

    private static final int FIXED_COLUMNS = 3;

    private TableViewer viewer;
    private Label hint;
    private MatrixAspect aspect = MatrixAspect.CURRENT_LEVEL;
    private MatrixModel matrix;
    private List<Person> shownColumns;

    MatrixPage(AccountEditor editor) {
        super(editor, "matrix");
    }

    @Override
    void createPage(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        body.setLayout(new GridLayout(3, false));
        toolkit.createLabel(body, Texts.get("matrix.show"));
        Combo choice = new Combo(body, SWT.READ_ONLY);
        ModelLabels labels = ModelLabels.of(Locale.getDefault());
        Arrays.stream(MatrixAspect.values()).forEach(each -> choice.add(labels.feature(each.feature())));
        choice.select(0);
        choice.addListener(SWT.Selection, event -> {
            aspect = MatrixAspect.values()[choice.getSelectionIndex()];
            viewer.refresh();
        });
        hint = toolkit.createLabel(body, Texts.get("matrix.hint"), SWT.WRAP);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = 300;
        data.widthHint = 400;
        viewer.getTable().setLayoutData(data);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        keyboard();
    }

    private void keyboard() {
        FocusCellHighlighter highlighter = new FocusCellOwnerDrawHighlighter(viewer);
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, highlighter);
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (event.keyCode == SWT.F2 || event.character == SWT.CR);
            }
        };
        TableViewerEditor.create(viewer, focus, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.KEYBOARD_ACTIVATION | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
        viewer.getTable().addListener(SWT.MouseDown, event -> {
            var cell = viewer.getCell(new org.eclipse.swt.graphics.Point(event.x, event.y));
            if (cell != null && cell.getElement() instanceof Person row) {
                Person column = column(cell.getColumnIndex());
                Touchpoint touchpoint = column == null ? null : matrix.cell(row, column);
                select(touchpoint == null ? row : touchpoint);
            }
        });
    }

    @Override
    void refresh() {
        matrix = new MatrixModel(account(), accountEditor().analysis().context().asOf());
        if (!matrix.columns().equals(shownColumns)) {
            shownColumns = matrix.columns();
            for (TableColumn column : viewer.getTable().getColumns()) {
                column.dispose();
            }
            column(Texts.get("matrix.supplier"), 190, 0);
            column(Texts.get("matrix.place"), 150, 1);
            column(Texts.get("matrix.sum"), 64, 2);
            for (int i = 0; i < shownColumns.size(); i++) {
                Person person = shownColumns.get(i);
                TableColumn column = column(ElementLabels.label(person), 104, i + FIXED_COLUMNS);
                column.setToolTipText(ElementLabels.person(person) + "\n" + MatrixCells.place(person));
            }
        }
        List<Object> rows = new ArrayList<>(matrix.rows());
        rows.add(0, PLACES);
        rows.add(SUMS);
        if (viewer.isCellEditorActive()) {
            return;
        }
        viewer.setInput(rows);
    }

    private TableColumn column(String title, int width, int index) {
        TableViewerColumn column = new TableViewerColumn(viewer, index < FIXED_COLUMNS ? SWT.LEFT : SWT.CENTER);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new MatrixCells(this, index));
        if (index >= FIXED_COLUMNS) {
            column.setEditingSupport(new MatrixEditing(viewer, this, shownColumns.get(index - FIXED_COLUMNS)));
        }
        return column.getColumn();
    }

    Person column(int index) {
        return index < FIXED_COLUMNS || index - FIXED_COLUMNS >= shownColumns.size() ? null
                : shownColumns.get(index - FIXED_COLUMNS);
    }

    MatrixModel matrix() {
        return matrix;
    }

    MatrixAspect aspect() {
        return aspect;
    }

    /** The grid, for tests that drive it. */
    public TableViewer viewer() {
        return viewer;
    }
}
