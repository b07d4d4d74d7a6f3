/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.widgets.Shades;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** A table of elements whose columns are features, edited in place. */
final class FeatureTable {

    private final TableViewer viewer;
    private final Supplier<ModelSession> session;
    private final BiPredicate<EObject, EStructuralFeature> alarm;

    /**
     * @param alarm which values are marked, such as a date that is past
     */
    FeatureTable(Composite parent, Supplier<ModelSession> session, BiPredicate<EObject, EStructuralFeature> alarm) {
        this.session = session;
        this.alarm = alarm;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    FeatureTable column(EStructuralFeature feature, int width) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(ModelLabels.of(Locale.getDefault()).feature(feature));
        column.getColumn().setToolTipText(ModelLabels.of(Locale.getDefault()).featureDescription(feature));
        column.getColumn().setWidth(width);
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text((EObject) element, feature);
            }

            @Override
            public Image getImage(Object element) {
                return first ? Icons.of((EObject) element, LiveValidation.severity((EObject) element).orElse(null))
                        : null;
            }

            @Override
            public Color getForeground(Object element) {
                return alarm.test((EObject) element, feature) ? Shades.ALARM : null;
            }
        });
        column.setEditingSupport(new FeatureEditing(viewer, feature, session));
        return this;
    }

    private String text(EObject element, EStructuralFeature feature) {
        if (!element.eClass().getEAllStructuralFeatures().contains(feature)
                || feature.isUnsettable() && !element.eIsSet(feature)) {
            return "";
        }
        String text = ElementLabels.value(element.eGet(feature));
        return alarm.test(element, feature) ? "! " + text : text;
    }

    FeatureTable height(int height) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = height;
        data.widthHint = 300;
        viewer.getTable().setLayoutData(data);
        return this;
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<? extends EObject> elements) {
        if (!viewer.isCellEditorActive()) {
            var selection = viewer.getSelection();
            viewer.setInput(elements);
            viewer.setSelection(selection);
        }
    }
}
