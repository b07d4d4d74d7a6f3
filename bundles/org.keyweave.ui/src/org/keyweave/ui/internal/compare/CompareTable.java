/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.keyweave.analysis.compare.ComparisonTexts;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;

/** The lines of a comparison as a table that can be sorted and filtered. */
final class CompareTable {

    private final Composite holder;
    private final TableViewer viewer;
    private final ComparisonTexts words = ComparisonTexts.of(Locale.getDefault());
    private List<CompareRow> rows = List.of();

    CompareTable(Composite parent) {
        holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "compare.trend", 12, row -> words.label(row.trend()));
        column(layout, "compare.account", 20, CompareRow::accountName);
        column(layout, "compare.area", 16, CompareRow::area);
        column(layout, "compare.change", 90, CompareRow::text);
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    /** The table with the area that divides its width among the columns. */
    Composite control() {
        return holder;
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<CompareRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.getColumn().setText(Texts.get(key));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((CompareRow) element).replaceAll("\\s+", " ");
            }

            @Override
            public String getToolTipText(Object element) {
                return ((CompareRow) element).text();
            }

            @Override
            public Image getImage(Object element) {
                return first ? icon((CompareRow) element) : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), text));
    }

    private static Image icon(CompareRow row) {
        return switch (row.trend()) {
            case WORSE -> Icons.image("trend_worse");
            case BETTER -> Icons.image("trend_better");
            case NEUTRAL -> Icons.image("trend_neutral");
        };
    }

    private void sort(TableColumn column, Function<CompareRow, String> text) {
        boolean down = viewer.getTable().getSortColumn() == column && viewer.getTable().getSortDirection() == SWT.UP;
        viewer.getTable().setSortColumn(column);
        viewer.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
        Comparator<CompareRow> order = Comparator.comparing(text);
        viewer.setInput(rows.stream().sorted(down ? order.reversed() : order).toList());
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows lines in the order of their weight. */
    void show(List<CompareRow> all) {
        rows = all;
        viewer.getTable().setSortColumn(null);
        viewer.setInput(all);
    }

    /** Leaves out lines. */
    void filter(Predicate<CompareRow> shown) {
        viewer.setFilters(new ViewerFilter() {
            @Override
            public boolean select(Viewer own, Object parent, Object element) {
                return shown.test((CompareRow) element);
            }
        });
    }

    /** The chosen lines, or all that are shown when none is, as text with tabs. */
    String text() {
        StringBuilder text = new StringBuilder();
        List<?> chosen = viewer.getStructuredSelection().toList();
        if (chosen.isEmpty()) {
            for (int i = 0; i < viewer.getTable().getItemCount(); i++) {
                text.append(((CompareRow) viewer.getElementAt(i)).line(words)).append(System.lineSeparator());
            }
        }
        chosen.forEach(row -> text.append(((CompareRow) row).line(words)).append(System.lineSeparator()));
        return text.toString();
    }
}
