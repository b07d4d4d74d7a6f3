/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import org.keyweave.analysis.advice.Proposal;
import org.keyweave.model.Person;
import org.keyweave.ui.session.ModelSession;

/**
 * Two people who might be brought together, by their ids, so that it outlives a reload.
 *
 * @param supplierPerson id of the person of the supplier
 * @param customerPerson id of the person at the customer
 */
record Pair(String supplierPerson, String customerPerson) {

    private static final String BETWEEN = " ";

    static Pair of(ModelSession session, Person supplierPerson, Person customerPerson) {
        return new Pair(session.id(supplierPerson), session.id(customerPerson));
    }

    static Pair of(ModelSession session, Proposal proposal) {
        return of(session, proposal.supplierPerson(), proposal.customerPerson());
    }

    static Pair read(String text) {
        int at = text.indexOf(BETWEEN);
        return at < 0 ? new Pair(text, "") : new Pair(text.substring(0, at), text.substring(at + BETWEEN.length()));
    }

    String write() {
        return supplierPerson + BETWEEN + customerPerson;
    }
}
