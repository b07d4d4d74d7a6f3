/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.HashMap;
import java.util.Map;

import org.keyweave.exchange.Text;
import org.keyweave.model.Account;
import org.keyweave.model.Confidence;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/** The touchpoints of all accounts and of the plan, by their two people. */
final class TouchpointIndex {

    private record Pair(Person supplierPerson, Person customerPerson) {
    }

    private final Draft draft;
    private final Map<Account, Map<Pair, Touchpoint>> byAccount = new HashMap<>();

    TouchpointIndex(Draft draft) {
        this.draft = draft;
    }

    /** The touchpoint of two people, or {@code null}. */
    Touchpoint find(Account account, Person supplierPerson, Person customerPerson) {
        return of(account).get(new Pair(supplierPerson, customerPerson));
    }

    /** Plans a touchpoint between two people, active and confirmed. */
    Touchpoint create(Account account, Person supplierPerson, Person customerPerson) {
        Touchpoint touchpoint = draft.create(KeyweaveFactory.eINSTANCE.createTouchpoint());
        touchpoint.setStatus(TouchpointStatus.ACTIVE);
        touchpoint.setConfidence(Confidence.CONFIRMED);
        draft.add(account, Literals.ACCOUNT__TOUCHPOINTS, touchpoint, Text.of("change.newTouchpoint",
                Words.pair(supplierPerson, customerPerson), Words.value(account.getName())));
        draft.set(touchpoint, Literals.TOUCHPOINT__SUPPLIER_PERSON, supplierPerson);
        draft.set(touchpoint, Literals.TOUCHPOINT__CUSTOMER_PERSON, customerPerson);
        of(account).put(new Pair(supplierPerson, customerPerson), touchpoint);
        return touchpoint;
    }

    private Map<Pair, Touchpoint> of(Account account) {
        return byAccount.computeIfAbsent(account, a -> {
            Map<Pair, Touchpoint> index = new HashMap<>();
            for (Touchpoint touchpoint : a.getTouchpoints()) {
                index.putIfAbsent(new Pair(touchpoint.getSupplierPerson(), touchpoint.getCustomerPerson()), touchpoint);
            }
            return index;
        });
    }
}
