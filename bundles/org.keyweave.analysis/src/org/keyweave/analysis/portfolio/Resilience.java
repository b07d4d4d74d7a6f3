/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.util.OptionalDouble;

import org.keyweave.model.Account;

/**
 * How well an account's relationship would stand the loss of people: the mean of the known ones of three parts, each from
 * 0 to 1, times the share that threads allow. A proposal of this project.
 *
 * <ul>
 * <li>threads: thread count / threads needed, at most 1; needed are those of the claimed stage, but at least 2, because
 * with one thread a single departure ends the relationship;</li>
 * <li>spread: effective threads / effective threads needed, at most 1; needed are those of the claimed stage, but at
 * least 1.5;</li>
 * <li>decision: decision makers with the contacts needed / decision makers; needed are those of the claimed stage, but at
 * least 1; unknown when no decision maker is known.</li>
 * </ul>
 *
 * <p>Without a contact the indicator is 0; with a single thread it is at most 0.33.
 *
 * @param account the account
 * @param threads thread part
 * @param spread spread part; empty without a contact
 * @param decision decision part; empty when no decision maker is known
 * @param indicator the indicator, 0 to 1
 */
public record Resilience(Account account, double threads, OptionalDouble spread, OptionalDouble decision,
        double indicator) {

    /** Greatest indicator of an account on a single thread. */
    public static final double SINGLE_THREAD_LIMIT = 0.33;
}
