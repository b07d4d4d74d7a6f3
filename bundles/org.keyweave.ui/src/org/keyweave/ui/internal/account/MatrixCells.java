/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.widgets.Shades;
import org.keyweave.ui.session.ElementLabels;

/** Texts and colours of one column of the matrix. */
final class MatrixCells extends CellLabelProvider {

    private final MatrixPage page;
    private final int index;

    MatrixCells(MatrixPage page, int index) {
        this.page = page;
        this.index = index;
    }

    /** Function and level of a person in words. */
    static String place(Person person) {
        return ElementLabels.value(person.getEffectiveFunction()) + "  "
                + (person.isSetLevel() ? ElementLabels.value(person.getLevel()) : ElementLabels.UNKNOWN);
    }

    @Override
    public void update(ViewerCell cell) {
        cell.setBackground(null);
        cell.setForeground(null);
        cell.setFont(null);
        cell.setText("");
        Person column = page.column(index);
        if (cell.getElement() == MatrixPage.SUMS) {
            cell.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            cell.setText(column != null ? Integer.toString(page.matrix().sum(column))
                    : index == 0 ? org.keyweave.ui.internal.text.Texts.get("matrix.sum") : "");
            return;
        }
        if (cell.getElement() == MatrixPage.PLACES) {
            cell.setText(column == null ? "" : place(column));
            cell.setForeground(cell.getControl().getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
            return;
        }
        Person row = (Person) cell.getElement();
        if (index == 0) {
            cell.setText(ElementLabels.label(row));
        } else if (index == 1) {
            cell.setText(place(row));
        } else if (index == 2) {
            cell.setText(Integer.toString(page.matrix().sum(row)));
        } else if (column != null) {
            touchpoint(cell, page.matrix().cell(row, column));
        }
    }

    private void touchpoint(ViewerCell cell, Touchpoint touchpoint) {
        if (touchpoint == null) {
            return;
        }
        Object value = page.aspect().value(touchpoint);
        String text = value == null ? "?" : ElementLabels.value(value);
        boolean counts = touchpoint.getStatus() == TouchpointStatus.ACTIVE;
        cell.setText(counts || page.aspect() == MatrixAspect.STATUS ? text
                : text + " (" + ElementLabels.value(touchpoint.getStatus()) + ")");
        double strength = page.aspect().strength(touchpoint,
                page.accountEditor().analysis().context().asOf());
        if (strength >= 0) {
            Color shade = Shades.strength(strength, counts);
            cell.setBackground(shade);
            cell.setForeground(Shades.INK);
        }
    }

    @Override
    public String getToolTipText(Object element) {
        if (!(element instanceof Person row)) {
            return null;
        }
        Person column = page.column(index);
        Touchpoint touchpoint = column == null ? null : page.matrix().cell(row, column);
        if (touchpoint == null) {
            return column == null ? ElementLabels.person(row) + "\n" + place(row) : null;
        }
        ModelLabels labels = ModelLabels.of(Locale.getDefault());
        StringBuilder text = new StringBuilder(ElementLabels.label(touchpoint));
        for (MatrixAspect aspect : MatrixAspect.values()) {
            Object value = aspect.value(touchpoint);
            text.append('\n').append(labels.feature(aspect.feature())).append(": ")
                    .append(value == null ? ElementLabels.UNKNOWN : ElementLabels.value(value));
        }
        return text.append('\n').append(labels.feature(KeyweavePackage.Literals.TOUCHPOINT__FREQUENCY)).append(": ")
                .append(touchpoint.isSetFrequency() ? ElementLabels.value(touchpoint.getFrequency())
                        : ElementLabels.UNKNOWN).toString();
    }
}
