/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.keyweave.model.FindingSeverity;
import org.keyweave.ui.internal.problems.ProblemRows.Column;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.GrowingRows;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.widgets.StrayRows;

/** The table of problems with its columns, whose widths are remembered. */
final class ProblemTable {

    private static final int TIP_WIDTH = 90;
    private static final int NARROWEST_MESSAGE = 320;
    private static final int NARROWEST = 90;
    private static final int WIDTH_TOLERANCE = 24;

    private final Composite area;
    private final TableViewer viewer;
    private final GrowingRows growing;
    private final ProblemRows rows;
    private final IDialogSettings settings;
    private final Map<Column, TableColumn> columns = new EnumMap<>(Column.class);

    ProblemTable(Composite parent, ProblemRows rows, IDialogSettings settings, Runnable sorted) {
        this.rows = rows;
        this.settings = settings;
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        StrayRows.disposeIn(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        growing = new GrowingRows(viewer);
        viewer.setUseHashlookup(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Column.MESSAGE, new ColumnWeightData(weight(Column.MESSAGE), NARROWEST_MESSAGE), sorted);
        column(layout, Column.ACCOUNT, new ColumnWeightData(weight(Column.ACCOUNT), NARROWEST), sorted);
        column(layout, Column.RULE, new ColumnWeightData(weight(Column.RULE), NARROWEST), sorted);
        viewer.getTable().addListener(SWT.Dispose, event -> remember());
    }

    private void column(TableColumnLayout layout, Column column, ColumnLayoutData usual, Runnable sorted) {
        TableViewerColumn view = new TableViewerColumn(viewer, SWT.NONE);
        view.getColumn().setText(Texts.get(key(column)));
        view.getColumn().setMoveable(true);
        int width = settings.get(key(column)) == null ? 0 : settings.getInt(key(column));
        layout.setColumnData(view.getColumn(), width < NARROWEST / 2 ? usual : new ColumnPixelData(width, true));
        view.setLabelProvider(new RowLabels(column));
        view.getColumn().addListener(SWT.Selection, event -> {
            rows.sort(column);
            viewer.getTable().setSortColumn(rows.sortedBy() == null ? null : columns.get(column));
            viewer.getTable().setSortDirection(rows.isDescending() ? SWT.DOWN : SWT.UP);
            sorted.run();
        });
        columns.put(column, view.getColumn());
    }

    private static String key(Column column) {
        return "problems." + column.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Keeps the widths when the user has changed the share of a column; as long as the columns only follow the width
     * of the table nothing is kept.
     */
    private void remember() {
        int whole = columns.values().stream().mapToInt(TableColumn::getWidth).sum();
        boolean own = settings.get(key(Column.MESSAGE)) != null || columns.entrySet().stream().anyMatch(entry ->
                Math.abs(entry.getValue().getWidth() - usualWidth(entry.getKey(), whole)) > WIDTH_TOLERANCE);
        if (own && whole > NARROWEST_MESSAGE) {
            columns.forEach((column, widget) -> settings.put(key(column), widget.getWidth()));
        }
    }

    private static int usualWidth(Column column, int whole) {
        return whole * weight(column) / 100;
    }

    private static int weight(Column column) {
        return switch (column) {
            case MESSAGE -> 70;
            case ACCOUNT -> 13;
            case RULE -> 17;
        };
    }

    /** The table with the area that divides its width among the columns. */
    Composite control() {
        return area;
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows rows; what was selected stays so when it is still there. */
    void show(List<ProblemRow> shown) {
        List<ProblemRow> chosen = selected();
        viewer.getTable().setRedraw(false);
        growing.show(shown);
        List<ProblemRow> still = chosen.isEmpty() ? chosen
                : chosen.stream().filter(new HashSet<>(shown)::contains).toList();
        if (!still.isEmpty()) {
            select(still, false);
        }
        viewer.getTable().setRedraw(true);
    }

    /** Selects rows, and scrolls to them if need be. */
    void select(List<ProblemRow> chosen, boolean reveal) {
        growing.complete();
        viewer.setSelection(new StructuredSelection(chosen), reveal);
    }

    void selectAll() {
        growing.complete();
        viewer.getTable().selectAll();
    }

    List<ProblemRow> selected() {
        return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(ProblemRow.class::cast).toList();
    }

    /** Texts and images of one column. */
    private static final class RowLabels extends ColumnLabelProvider {

        private final Column column;

        RowLabels(Column column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            ProblemRow row = (ProblemRow) element;
            return switch (column) {
                case MESSAGE -> row.message();
                case ACCOUNT -> ProblemRows.accountName(row);
                case RULE -> row.rule();
            };
        }

        @Override
        public Image getImage(Object element) {
            ProblemRow row = (ProblemRow) element;
            if (column != Column.MESSAGE || row instanceof ProblemRow.Head) {
                return null;
            }
            return row.severity() == FindingSeverity.IGNORE ? Icons.image("group_exclusions")
                    : Icons.severity(row.severity());
        }

        @Override
        public Font getFont(Object element) {
            return element instanceof ProblemRow.Head
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof ProblemRow.Head ? null : wrapped(((ProblemRow) element).message());
        }

        /** In lines, since the system would show one long line. Chinese has no spaces to break at. */
        private static String wrapped(String text) {
            StringBuilder result = new StringBuilder();
            int width = 0;
            for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
                int point = text.codePointAt(i);
                int own = Character.isIdeographic(point) ? 2 : 1;
                if (width + own > TIP_WIDTH && (Character.isIdeographic(point) || point == ' ')) {
                    result.append('\n');
                    width = 0;
                    if (point == ' ') {
                        continue;
                    }
                }
                result.appendCodePoint(point);
                width += own;
            }
            return result.toString();
        }
    }
}
