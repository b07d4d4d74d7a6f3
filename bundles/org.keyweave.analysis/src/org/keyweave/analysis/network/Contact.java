/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import org.keyweave.model.Person;

/**
 * An active contact: a pair of people with at least one touchpoint that counts. Several touchpoints of one pair are
 * one contact.
 *
 * @param supplierPerson person of the supplier side
 * @param customerPerson person of the customer side
 * @param contacts number of contacts: the sum of {@code count} over the dated interactions up to the analysis date in
 *        which both took part; 1 when there is none, because an active touchpoint is at least one contact
 */
public record Contact(Person supplierPerson, Person customerPerson, long contacts) {
}
