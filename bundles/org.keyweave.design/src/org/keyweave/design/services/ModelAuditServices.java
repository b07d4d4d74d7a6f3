/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import org.keyweave.design.internal.Audits;
import org.keyweave.model.ModelElement;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Party;
import org.keyweave.model.Touchpoint;

/** Audits of the rules about the model itself, one pair of services a rule: whether an element satisfies it, and what is wrong. */
public class ModelAuditServices {

    /** Whether the rule {@code dangling-reference} finds nothing. */
    public boolean passesDanglingReference(ModelElement element) {
        return Audits.passes(element, "dangling-reference");
    }

    /** What the rule {@code dangling-reference} finds. */
    public String danglingReferenceMessage(ModelElement element) {
        return Audits.message(element, "dangling-reference");
    }

    /** Whether the rule {@code dates-out-of-order} finds nothing. */
    public boolean passesDatesOutOfOrder(ModelElement element) {
        return Audits.passes(element, "dates-out-of-order");
    }

    /** What the rule {@code dates-out-of-order} finds. */
    public String datesOutOfOrderMessage(ModelElement element) {
        return Audits.message(element, "dates-out-of-order");
    }

    /** Whether the rule {@code duplicate-person} finds nothing. */
    public boolean passesDuplicatePerson(Party element) {
        return Audits.passes(element, "duplicate-person");
    }

    /** What the rule {@code duplicate-person} finds. */
    public String duplicatePersonMessage(Party element) {
        return Audits.message(element, "duplicate-person");
    }

    /** Whether the rule {@code missing-name} finds nothing. */
    public boolean passesMissingName(NamedElement element) {
        return Audits.passes(element, "missing-name");
    }

    /** What the rule {@code missing-name} finds. */
    public String missingNameMessage(NamedElement element) {
        return Audits.message(element, "missing-name");
    }

    /** Whether the rule {@code touchpoint-same-side} finds nothing. */
    public boolean passesTouchpointSameSide(Touchpoint element) {
        return Audits.passes(element, "touchpoint-same-side");
    }

    /** What the rule {@code touchpoint-same-side} finds. */
    public String touchpointSameSideMessage(Touchpoint element) {
        return Audits.message(element, "touchpoint-same-side");
    }
}
