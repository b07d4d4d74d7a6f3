/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.keyweave.model.RelationshipLevel;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.widgets.Dates;
import org.keyweave.ui.session.ElementLabels;

/** Values of cells as texts: what is copied out can be pasted back, in either language. */
final class MatrixValues {

    private MatrixValues() {
    }

    /** The text of a value for a spreadsheet. */
    static String text(Object value) {
        return value == null ? "" : ElementLabels.value(value);
    }

    /** The value that a text stands for; empty when it stands for none. */
    static Optional<Object> parse(EAttribute feature, String text, LocalDate today) {
        String wanted = text.trim();
        if (feature.getEType() instanceof EEnum literals) {
            return literals.getELiterals().stream().map(each -> (Object) each.getInstance())
                    .filter(each -> says((Enumerator) each, wanted)).findFirst();
        }
        if (feature.getEType().getInstanceClass() == LocalDate.class) {
            return Dates.parse(wanted, today).map(Object.class::cast);
        }
        return wanted.matches("[0-" + MatrixAspect.MAXIMUM_TRUST + "]([.,]0+)?")
                ? Optional.of(Integer.valueOf(wanted.substring(0, 1))) : Optional.empty();
    }

    private static boolean says(Enumerator literal, String text) {
        boolean number = literal instanceof RelationshipLevel && text.equals(Integer.toString(literal.getValue()));
        return number || literal.getLiteral().equalsIgnoreCase(text)
                || ModelLabels.of(Locale.ENGLISH).literal(literal).equalsIgnoreCase(text)
                || ModelLabels.of(Locale.SIMPLIFIED_CHINESE).literal(literal).equals(text);
    }
}
