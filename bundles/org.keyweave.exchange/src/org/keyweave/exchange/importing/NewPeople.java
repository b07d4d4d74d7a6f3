/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyweave.exchange.Text;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;

/** People whom a touchpoint or interaction names and nobody knows: created where asked, else refused. */
final class NewPeople {

    private static final Pattern WITH_MAIL = Pattern.compile("\\s*(.*?)\\s*<\\s*([^<>]+@[^<>]+?)\\s*>\\s*");

    private final boolean create;
    private final Parties parties;
    private final Draft draft;
    private final MailDomains domains = new MailDomains();

    NewPeople(boolean create, Parties parties, Draft draft) {
        this.create = create;
        this.parties = parties;
        this.draft = draft;
    }

    /** The person that a cell names, planned when nobody bears the name and the organisation is certain. */
    PersonEntry findOrCreate(References references, String cell, Collection<PartyEntry> scope) throws CellException {
        if (!create || parties.isLeftOut(cell)) {
            return references.one(cell, scope);
        }
        PersonEntry found = references.find(cell, scope);
        if (found != null) {
            return found;
        }
        PartyEntry home = home(cell, scope);
        if (home == null) {
            return references.one(cell, scope);
        }
        if (cell.length() > 200) {
            throw new CellException(Text.of("cell.long", cell.length(), 200), Text.of("cell.long.remedy"));
        }
        Person person = draft.create(KeyweaveFactory.eINSTANCE.createPerson());
        Matcher mail = WITH_MAIL.matcher(cell);
        if (mail.matches()) {
            person.setName(mail.group(1).isEmpty() ? mail.group(2) : mail.group(1));
            person.setEmail(mail.group(2));
        } else {
            person.setName(cell);
            person.setEmail(cell.matches("[^\\s@]+@[^\\s@]+") ? cell : null);
        }
        return home.addPerson(person, null);
    }

    /** The organisation of somebody new: the only one, or the one whose mail addresses the person shares. */
    private PartyEntry home(String cell, Collection<PartyEntry> scope) {
        if (scope.size() == 1) {
            return scope.iterator().next();
        }
        Matcher mail = WITH_MAIL.matcher(cell);
        return domains.owner(mail.matches() ? mail.group(2) : cell, scope).orElse(null);
    }
}
