/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.whatif;

import org.keyweave.model.Account;

/**
 * What one account of a portfolio loses when people leave.
 *
 * @param account the account
 * @param departure its loss
 */
public record AccountDeparture(Account account, Departure departure) {
}
