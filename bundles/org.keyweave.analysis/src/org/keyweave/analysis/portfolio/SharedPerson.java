/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.util.List;

import org.keyweave.model.Account;
import org.keyweave.model.Person;

/**
 * A person of the supplier whose leaving would hurt several accounts at once.
 *
 * @param person the person
 * @param accounts accounts with a contact of the person
 * @param losingThread those that lose a thread
 * @param fallingToSingleThread those that are left with a single thread and had more
 * @param fallingToNone those that are left without any contact
 */
public record SharedPerson(Person person, List<Account> accounts, List<Account> losingThread,
        List<Account> fallingToSingleThread, List<Account> fallingToNone) {
}
