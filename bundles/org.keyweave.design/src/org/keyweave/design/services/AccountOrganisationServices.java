/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.Collection;

import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Person;

/** The account's organisation: who reports to whom, and who plays which part in the buying centre. */
public class AccountOrganisationServices {

    /** Title of the diagram. */
    public String organisationTitle(Account account) {
        return Words.get("organisation.title", Words.name(account.getName()));
    }

    /** All people of the account. */
    public Collection<Person> organisationMembers(Account account) {
        return account.getAllPeople();
    }
}
