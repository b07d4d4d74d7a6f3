/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyweave.model.KeyweavePackage;

/**
 * A column that a table may have.
 *
 * @param key key of the column, as used in {@code --map} and in the documentation, such as {@code decisionWeight}
 * @param feature feature of the model that the cell fills; {@code null} for a column that selects or identifies
 * @param type how the cell is read
 * @param least least number allowed
 * @param most greatest number allowed
 * @param aliases headers under which the column is known, in English and Chinese
 */
public record Column(String key, EStructuralFeature feature, Type type, double least, double most,
        Set<String> aliases) {

    /** How a cell is read. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** A calendar day. */
        DATE,
        /** A whole number in the column's range. */
        INTEGER,
        /** A number in the column's range; a percentage counts as its hundredth. */
        DECIMAL,
        /** One literal of an enumeration. */
        CHOICE,
        /** Several literals of an enumeration. */
        CHOICES,
        /** Several people, each by code, mail or name. */
        PEOPLE
    }

    /** A column with its aliases unmodifiable. */
    public Column {
        aliases = Collections.unmodifiableSet(aliases);
    }

    /** Literals that the cell may hold; empty when the column is no choice. */
    public List<String> choices() {
        return feature != null && feature.getEType() instanceof EEnum enumeration
                ? enumeration.getELiterals().stream().map(literal -> literal.getName()).toList() : List.of();
    }

    /** How cells of a feature are read. */
    static Type typeOf(EStructuralFeature feature) {
        if (!(feature instanceof EAttribute attribute)) {
            return Type.TEXT;
        }
        if (attribute.getEType() instanceof EEnum) {
            return attribute.isMany() ? Type.CHOICES : Type.CHOICE;
        }
        if (attribute.getEType() == KeyweavePackage.Literals.DATE) {
            return Type.DATE;
        }
        if (attribute.getEType() == EcorePackage.Literals.EINT) {
            return Type.INTEGER;
        }
        return attribute.getEType() == EcorePackage.Literals.EDOUBLE ? Type.DECIMAL : Type.TEXT;
    }
}
