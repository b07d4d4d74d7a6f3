/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.CellOutline;
import org.keyweave.ui.internal.widgets.HintPane;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.widgets.UnchangedCell;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** A table of elements whose columns are features, edited in place and sorted by a click on their heads. */
final class FeatureTable {

    private final HintPane pane;
    private final TableViewer viewer;
    private final Supplier<ModelSession> session;
    private final Supplier<LocalDate> today;
    private final FeatureOrder order = new FeatureOrder();
    private final List<EObject> rows = new ArrayList<>();
    private Tones tones;
    private String whenEmpty = "";
    private String whenFiltered = "";

    /**
     * @param today the day against which dates are overdue
     */
    FeatureTable(Composite parent, Supplier<ModelSession> session, Supplier<LocalDate> today) {
        this.session = session;
        this.today = today;
        pane = new HintPane(parent);
        viewer = new TableViewer(pane, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(rows);
        viewer.setComparator(order);
        // The system draws the rows between the old and the new selection over what they show, which looks bold.
        viewer.getTable().addListener(SWT.Selection, event -> viewer.getTable().redraw());
        ColumnViewerToolTipSupport.enableFor(viewer);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 200;
        data.widthHint = 300;
        pane.setLayoutData(data);
        pane.setContent(viewer.getTable());
        keyboard();
    }

    private void keyboard() {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new CellOutline(viewer));
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
    }

    FeatureTable column(EStructuralFeature feature, int width) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(ModelLabels.of(Locale.getDefault()).feature(feature));
        column.getColumn().setToolTipText(ModelLabels.of(Locale.getDefault()).featureDescription(feature));
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new Cells(feature, viewer.getTable().getColumnCount() == 1));
        column.setEditingSupport(new FeatureEditing(viewer, feature, session));
        order.follow(viewer, column.getColumn(), feature);
        return this;
    }

    /** Sets what is said as long as no line is shown: how the first comes about, or that filters hide all. */
    FeatureTable note(String newWhenEmpty, String newWhenFiltered) {
        whenEmpty = Texts.get(newWhenEmpty);
        whenFiltered = Texts.get(newWhenFiltered);
        return this;
    }

    TableViewer viewer() {
        return viewer;
    }

    List<EObject> selected() {
        List<EObject> selected = new ArrayList<>();
        viewer.getStructuredSelection().forEach(each -> selected.add((EObject) each));
        return selected;
    }

    void show(List<? extends EObject> elements) {
        if (!viewer.isCellEditorActive()) {
            rows.clear();
            rows.addAll(elements);
            tones = Tones.of(viewer.getTable());
            // A new input would have all rows made anew.
            viewer.refresh();
            pane.show(viewer.getTable().getItemCount() > 0 ? "" : rows.isEmpty() ? whenEmpty : whenFiltered);
        }
    }

    /** The text of a value; a day that has passed says since when. */
    String text(EObject element, EStructuralFeature feature) {
        if (!element.eClass().getEAllStructuralFeatures().contains(feature)
                || feature.isUnsettable() && !element.eIsSet(feature)) {
            return "";
        }
        String text = ElementLabels.value(element.eGet(feature)).replaceAll("\\R+", " ");
        OptionalLong late = overdue(element, feature);
        return late.isPresent() ? Texts.get("plan.overdueBy", text, late.getAsLong()) : text;
    }

    private OptionalLong overdue(EObject element, EStructuralFeature feature) {
        return Deadlines.feature(element) == feature ? Deadlines.overdue(element, today.get()) : OptionalLong.empty();
    }

    /** Texts, icons and alarms of one column. */
    private final class Cells extends StyledCellLabelProvider {

        private final EStructuralFeature feature;
        private final boolean first;

        Cells(EStructuralFeature feature, boolean first) {
            this.feature = feature;
            this.first = first;
        }

        @Override
        public void update(ViewerCell cell) {
            EObject element = (EObject) cell.getElement();
            String text = text(element, feature);
            Image image = first ? Icons.of(element, LiveValidation.severity(element).orElse(null)) : null;
            boolean late = overdue(element, feature).isPresent();
            Color colour = late ? tones.of(Standing.RISK) : Deadlines.isOpen(element) ? null : tones.muted();
            StyleRange[] ranges = colour == null ? new StyleRange[0] : new StyleRange[] {
                new StyleRange(0, text.length(), colour, null, late ? SWT.BOLD : SWT.NORMAL) };
            if (!UnchangedCell.shows(cell, text, ranges, image)) {
                cell.setText(text);
                cell.setImage(image);
                cell.setStyleRanges(ranges);
                super.update(cell);
            }
        }

        @Override
        public String getToolTipText(Object element) {
            String text = text((EObject) element, feature);
            return text.length() > 24 ? text : null;
        }
    }
}
