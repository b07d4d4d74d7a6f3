/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.edit.Edits;

/** Changes made in the matrix. A value in an empty cell makes the touchpoint, in the same step. */
public final class MatrixEdits {

    /**
     * What a cell is to hold.
     *
     * @param value the value; {@code null} for none
     */
    public record Entry(Person row, Person column, EAttribute feature, Object value) {
    }

    private MatrixEdits() {
    }

    /** Puts a value into one cell; says whether something changed. */
    public static boolean set(ModelSession session, MatrixModel model, Entry entry) {
        String step = Texts.get("step.matrix", ElementLabels.label(entry.row()), ElementLabels.label(entry.column()));
        return set(session, model, List.of(entry), step);
    }

    /** Puts values into cells in one step; says whether something changed. */
    public static boolean set(ModelSession session, MatrixModel model, List<Entry> entries, String step) {
        Edits edits = new Edits(session.editingDomain(), step, step);
        Map<List<Person>, Touchpoint> made = new LinkedHashMap<>();
        int changes = 0;
        for (Entry entry : entries) {
            Touchpoint touchpoint = model.cell(entry.row(), entry.column());
            if (touchpoint == null && entry.value() != null) {
                touchpoint = made.get(List.of(entry.row(), entry.column()));
                if (touchpoint == null) {
                    touchpoint = make(edits, model.account(), entry);
                    made.put(List.of(entry.row(), entry.column()), touchpoint);
                }
            } else if (touchpoint == null || Objects.equals(present(touchpoint, entry.feature()), entry.value())) {
                continue;
            }
            if (entry.value() == null) {
                edits.unset(touchpoint, entry.feature());
            } else {
                edits.set(touchpoint, entry.feature(), entry.value());
            }
            changes++;
        }
        return changes > 0 && session.execute(edits.command());
    }

    private static Touchpoint make(Edits edits, Account account, Entry entry) {
        Touchpoint fresh = KeyweaveFactory.eINSTANCE.createTouchpoint();
        edits.add(account, KeyweavePackage.Literals.ACCOUNT__TOUCHPOINTS, fresh)
                .set(fresh, KeyweavePackage.Literals.TOUCHPOINT__SUPPLIER_PERSON, entry.row())
                .set(fresh, KeyweavePackage.Literals.TOUCHPOINT__CUSTOMER_PERSON, entry.column());
        return fresh;
    }

    static Object present(Touchpoint touchpoint, EAttribute feature) {
        return feature.isUnsettable() && !touchpoint.eIsSet(feature) ? null : touchpoint.eGet(feature);
    }
}
