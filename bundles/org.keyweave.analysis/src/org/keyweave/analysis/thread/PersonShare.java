/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

import org.keyweave.model.Person;

/**
 * Contacts that one person carries.
 *
 * @param person the person
 * @param contacts number of contacts, interactions counted
 * @param partners number of people on the other side
 * @param share share of all contacts of the network, 0 to 1
 */
public record PersonShare(Person person, long contacts, int partners, double share) {
}
