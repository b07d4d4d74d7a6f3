/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.text.Collator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.keyweave.ui.session.ElementLabels;

/** Sorts a table by one feature: dates and numbers by value, all else by its text; what is unknown comes last. */
final class FeatureOrder extends ViewerComparator {

    private final Collator collator = Collator.getInstance();
    private EStructuralFeature feature;
    private boolean down;

    /** A click on a column's head sorts by it, a second click the other way round, a third not at all. */
    void follow(TableViewer viewer, TableColumn column, EStructuralFeature by) {
        column.addListener(SWT.Selection, event -> {
            boolean same = feature == by;
            feature = same && down ? null : by;
            down = same && !down && feature != null;
            Table table = viewer.getTable();
            table.setSortColumn(feature == null ? null : column);
            table.setSortDirection(feature == null ? SWT.NONE : down ? SWT.DOWN : SWT.UP);
            viewer.refresh();
        });
    }

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        if (feature == null) {
            return 0;
        }
        Object a = value((EObject) one);
        Object b = value((EObject) other);
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        int order = compare(a, b);
        return down ? -order : order;
    }

    private Object value(EObject element) {
        boolean known = element.eClass().getEAllStructuralFeatures().contains(feature)
                && (!feature.isUnsettable() || element.eIsSet(feature));
        return known ? element.eGet(feature) : null;
    }

    @SuppressWarnings("unchecked")
    private int compare(Object a, Object b) {
        boolean byValue = a instanceof Comparable && a.getClass() == b.getClass() && !(a instanceof String);
        return byValue ? ((Comparable<Object>) a).compareTo(b)
                : collator.compare(ElementLabels.value(a), ElementLabels.value(b));
    }
}
