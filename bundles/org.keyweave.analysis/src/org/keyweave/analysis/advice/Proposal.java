/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.List;
import java.util.Optional;

import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;

/**
 * A proposed touchpoint.
 *
 * @param supplierPerson person of the supplier
 * @param customerPerson person of the customer
 * @param existing a touchpoint of the two that does not count today and can be brought to life; empty when a new one is
 *        to be made
 * @param reasons reasons, strongest first; never empty
 * @param threadsAfter thread count once this and the proposals before it are carried out
 */
public record Proposal(Person supplierPerson, Person customerPerson, Optional<Touchpoint> existing,
        List<Reason> reasons, int threadsAfter) {
}
