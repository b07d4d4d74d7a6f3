/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.exchange.Text;
import org.keyweave.model.Interaction;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Touchpoint;

/** How elements and values are called in the words of a change. */
final class Words {

    private static final Text NONE = Text.of("value.none");

    private Words() {
    }

    static Object element(EObject element) {
        if (element instanceof Touchpoint touchpoint) {
            return pair(touchpoint.getSupplierPerson(), touchpoint.getCustomerPerson());
        }
        if (element instanceof Interaction interaction) {
            Object date = interaction.getDate() == null ? NONE : interaction.getDate();
            return interaction.getName() == null || interaction.getName().isBlank() ? Text.of("value.interaction", date)
                    : Text.of("value.namedInteraction", date, interaction.getName());
        }
        return element instanceof NamedElement named && named.getName() != null ? named.getName() : NONE;
    }

    static Text pair(EObject supplierPerson, EObject customerPerson) {
        return Text.of("value.pair", value(supplierPerson), value(customerPerson));
    }

    static Object value(Object value) {
        if (value == null || value.equals("") || value.equals(List.of())) {
            return NONE;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Words::value).toList();
        }
        return value instanceof EObject element ? element(element) : value;
    }
}
