/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import org.keyweave.model.Level;

/**
 * Contacts between one level of the supplier and one of the customer.
 *
 * @param supplier level of the supplier's people; {@code null} when unknown
 * @param customer level of the customer's people; {@code null} when unknown
 * @param pairs pairs of people in contact
 * @param threads thread count within the pair of levels
 */
public record LevelPair(Level supplier, Level customer, int pairs, int threads) {
}
