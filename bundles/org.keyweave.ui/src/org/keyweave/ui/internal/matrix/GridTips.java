/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.util.Locale;

import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** What the matrix says about a person or a cell when the pointer rests on it. */
final class GridTips {

    private GridTips() {
    }

    static String at(MatrixModel model, GridGeometry place, int x, int y) {
        int row = place.row(y);
        int column = place.column(x);
        boolean inRows = row >= 0 && row < model.rows().size();
        boolean inColumns = column >= 0 && column < model.columns().size();
        if (inRows && inColumns) {
            return cell(model, model.rows().get(row), model.columns().get(column));
        }
        return inRows && column < 0 ? person(model, model.rows().get(row))
                : inColumns && row < 0 ? person(model, model.columns().get(column)) : null;
    }

    static String person(MatrixModel model, Person person) {
        StringBuilder text = new StringBuilder(ElementLabels.person(person));
        text.append('\n').append(ElementLabels.value(person.getEffectiveFunction())).append("  ")
                .append(person.isSetLevel() ? ElementLabels.value(person.getLevel()) : "");
        text.append('\n').append(Texts.get("matrix.tip.sum", model.sum(person)));
        if (model.isCritical(person)) {
            text.append('\n').append(Texts.get("matrix.tip.critical"));
        }
        return text.toString();
    }

    static String cell(MatrixModel model, Person row, Person column) {
        if (row == null || column == null) {
            return "";
        }
        String pair = ElementLabels.label(row) + " \u2013 " + ElementLabels.label(column);
        Touchpoint touchpoint = model.cell(row, column);
        if (touchpoint == null) {
            return pair + "\n" + Texts.get("matrix.tip.none");
        }
        ModelLabels labels = ModelLabels.of(Locale.getDefault());
        StringBuilder text = new StringBuilder(pair);
        for (MatrixAspect aspect : MatrixAspect.values()) {
            if (aspect != MatrixAspect.OVERVIEW) {
                Object value = aspect.value(touchpoint);
                text.append('\n').append(labels.feature(aspect.feature())).append(": ")
                        .append(value == null ? ElementLabels.UNKNOWN : ElementLabels.value(value));
            }
        }
        if (touchpoint.getOwner() != null) {
            text.append('\n').append(labels.feature(KeyweavePackage.Literals.TOUCHPOINT__OWNER)).append(": ")
                    .append(ElementLabels.label(touchpoint.getOwner()));
        }
        if (model.isThread(row, column)) {
            text.append('\n').append(Texts.get("matrix.tip.thread"));
        }
        return text.toString();
    }
}
