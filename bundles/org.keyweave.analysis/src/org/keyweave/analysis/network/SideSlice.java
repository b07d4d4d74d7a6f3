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
 * The part of a network whose contacts share a key on one side, such as all contacts of one customer department.
 *
 * @param <K> kind of key: a unit, function or level
 * @param side side on which the key is taken
 * @param key the key; {@code null} for the people of whom it is unknown
 * @param network the contacts with that key, and the people in them
 */
public record SideSlice<K>(Side side, K key, AccountNetwork network) {
}
