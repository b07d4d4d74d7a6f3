/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

/**
 * The part of a network whose contacts share a pair of keys, such as all contacts between two departments.
 *
 * @param <K> kind of key: a unit, function or level
 * @param supplier key on the supplier side; {@code null} for the people of whom it is unknown
 * @param customer key on the customer side; {@code null} for the people of whom it is unknown
 * @param network the contacts with these keys, and the people in them
 */
public record PairSlice<K>(K supplier, K customer, AccountNetwork network) {
}
