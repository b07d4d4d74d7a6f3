/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;

/**
 * A table of texts whose columns share its width by their weights. What does not fit into its cell is shown whole as a
 * tip.
 *
 * @param <T> type of the rows
 */
public final class TextTable<T> {

    /** Narrowest a column gets, in pixels. */
    private static final int LEAST_WIDTH = 60;
    /** What the cell keeps free at both sides of its text, in pixels. */
    private static final int CELL_MARGIN = 12;

    private final Composite area;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;

    /** A table without columns; {@code style} is added to that of a table whose whole rows are selected. */
    public TextTable(Composite parent, int style) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | style);
        if ((style & SWT.VIRTUAL) != 0) {
            StrayRows.disposeIn(viewer.getTable());
        }
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    /** What is to be laid out in the parent. */
    public Control control() {
        return area;
    }

    /** The viewer; its input is a collection of rows. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Adds a column; its width is its weight's share of the table. */
    public TableViewerColumn column(String title, int weight, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH, true));
        column.setLabelProvider(new Cell<>(text, column.getColumn()));
        return column;
    }

    /** The text of a row, with a tip where it is cut. */
    private static final class Cell<T> extends ColumnLabelProvider {

        private final Function<T, String> text;
        private final TableColumn column;

        Cell(Function<T, String> text, TableColumn column) {
            this.text = text;
            this.column = column;
        }

        @Override
        @SuppressWarnings("unchecked")
        public String getText(Object element) {
            return text.apply((T) element);
        }

        @Override
        public String getToolTipText(Object element) {
            String whole = getText(element);
            GC gc = new GC(column.getParent());
            try {
                gc.setFont(column.getParent().getFont());
                return gc.textExtent(whole).x + CELL_MARGIN > column.getWidth() ? whole : null;
            } finally {
                gc.dispose();
            }
        }
    }
}
