/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams.live;

import java.util.List;

import org.keyweave.analysis.network.Contact;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.ui.decor.Gravity;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.Outcome;

/** What a scenario takes from the function pairing, whose lines and nodes each stand for all people of a function. */
final class PairingMarks {

    private PairingMarks() {
    }

    /** Adds the marks of an account. O(lines · contacts). */
    static void of(Diagram diagram, Outcome outcome, Marks marks) {
        for (EdgeElement edge : diagram.edges()) {
            if (edge.target() instanceof Touchpoint pair && pair.getSupplierPerson() != null
                    && pair.getCustomerPerson() != null) {
                long before = count(outcome.analysis().network().contacts(), pair);
                long lost = count(outcome.departure().lostContacts(), pair);
                if (lost > 0 && lost == before) {
                    marks.fade(edge);
                } else if (lost > 0) {
                    marks.tag(edge, Gravity.WARNING, Texts.get("live.contacts", before, before - lost));
                }
            }
        }
        diagram.elements().stream().filter(element -> element instanceof ShapeElement
                && element.target() instanceof Person person
                && outcome.departure().lostFunctions().contains(person.getEffectiveFunction()))
                .forEach(element -> marks.tag(element, Gravity.ERROR, Texts.get("live.function.lost")));
    }

    private static long count(List<Contact> contacts, Touchpoint pair) {
        BusinessFunction ours = pair.getSupplierPerson().getEffectiveFunction();
        BusinessFunction theirs = pair.getCustomerPerson().getEffectiveFunction();
        return contacts.stream().filter(contact -> contact.supplierPerson().getEffectiveFunction() == ours
                && contact.customerPerson().getEffectiveFunction() == theirs).count();
    }
}
