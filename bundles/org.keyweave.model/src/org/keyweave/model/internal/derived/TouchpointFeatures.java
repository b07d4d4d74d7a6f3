/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.internal.derived;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.Interaction;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;

/** Derived features of {@link Touchpoint}. */
public final class TouchpointFeatures {

    private TouchpointFeatures() {
    }

    /**
     * The later of the stated last contact and the latest interaction that covers both people; {@code null} when
     * neither is known. O(interactions of the account): whoever needs it for many touchpoints builds an index.
     */
    public static LocalDate effectiveLastContact(Touchpoint touchpoint) {
        LocalDate latest = touchpoint.getLastContact();
        Account account = account(touchpoint);
        Person supplierPerson = touchpoint.getSupplierPerson();
        Person customerPerson = touchpoint.getCustomerPerson();
        if (account == null || supplierPerson == null || customerPerson == null) {
            return latest;
        }
        for (Interaction interaction : account.getInteractions()) {
            LocalDate date = interaction.getDate();
            if (date != null && (latest == null || date.isAfter(latest))
                    && interaction.getSupplierParticipants().contains(supplierPerson)
                    && interaction.getCustomerParticipants().contains(customerPerson)) {
                latest = date;
            }
        }
        return latest;
    }

    /** Mean of the known trust figures, 0 to 5; {@code null} when both are unknown. */
    public static Double trust(Touchpoint touchpoint) {
        boolean personal = touchpoint.isSetPersonalTrust();
        boolean organisational = touchpoint.isSetOrganisationalTrust();
        if (personal && organisational) {
            return (touchpoint.getPersonalTrust() + touchpoint.getOrganisationalTrust()) / 2.0;
        }
        if (personal) {
            return (double) touchpoint.getPersonalTrust();
        }
        return organisational ? (double) touchpoint.getOrganisationalTrust() : null;
    }

    private static Account account(Touchpoint touchpoint) {
        EObject at = touchpoint.eContainer();
        while (at != null && !(at instanceof Account)) {
            at = at.eContainer();
        }
        return (Account) at;
    }
}
