/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import org.keyweave.model.BuyingRole;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/** Services of the notation that the diagram benchmark draws. */
public final class NetworkServices {

    /** Whether a person is drawn. */
    public boolean isShown(Person person) {
        return person.getActiveUntil() == null;
    }

    /** Name and title. */
    public String personLabel(Person person) {
        return person.getName() + " · " + person.getTitle();
    }

    /** Whether a person decides. */
    public boolean isDecider(Person person) {
        return person.getRoles().contains(BuyingRole.DECIDER);
    }

    /** With how many people a person is in contact. */
    public Integer contacts(Person person) {
        return person.getSupplierTouchpoints().size() + person.getCustomerTouchpoints().size();
    }

    /** Width of a line. */
    public Integer width(Touchpoint touchpoint) {
        return 1 + 2 - Math.min(2, touchpoint.getFrequency().getValue() / 2);
    }

    /** Frequency and trust. */
    public String touchpointLabel(Touchpoint touchpoint) {
        return touchpoint.getFrequency().getLiteral() + " · " + touchpoint.getPersonalTrust();
    }

    /** Whether a touchpoint is planned. */
    public boolean isPlanned(Touchpoint touchpoint) {
        return touchpoint.getStatus() == TouchpointStatus.PLANNED;
    }
}
