/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.HashMap;
import java.util.Map;

import org.keyweave.exchange.Text;
import org.keyweave.model.Person;
import org.keyweave.model.Unit;

/** A person of the model or of the plan, with what identifies it. */
final class PersonEntry {

    private final Person person;
    private final PartyEntry party;
    private final Map<String, Object> told = new HashMap<>();
    private String code;
    private String email;
    private String name;
    private Unit unit;
    private String table = "";
    private int line;

    PersonEntry(Person person, PartyEntry party, Unit unit) {
        this.person = person;
        this.party = party;
        this.unit = unit;
        this.code = Key.of(person.getCode());
        this.email = Key.of(person.getEmail());
        this.name = Key.of(person.getName());
    }

    Person person() {
        return person;
    }

    PartyEntry party() {
        return party;
    }

    /** Code in its compared form, or empty. */
    String code() {
        return code;
    }

    /** Mail address in its compared form, or empty. */
    String email() {
        return email;
    }

    /** Name in its compared form, or empty. */
    String name() {
        return name;
    }

    /** Unit that the person will be in, or {@code null}. */
    Unit unit() {
        return unit;
    }

    void identity(String newCode, String newEmail, String newName) {
        code = newCode.isEmpty() ? code : newCode;
        email = newEmail.isEmpty() ? email : newEmail;
        name = newName.isEmpty() ? name : newName;
    }

    void unit(Unit newUnit) {
        unit = newUnit;
    }

    /** Remembers that a row of a table speaks of the person. */
    void claim(String tableName, int rowLine) {
        if (!tableName.equals(table)) {
            table = tableName;
            line = rowLine;
            told.clear();
        }
    }

    /** Line of the first row of the table that speaks of the person, or 0. */
    int lineIn(String tableName) {
        return tableName.equals(table) ? line : 0;
    }

    /** What the present table has said of the person, by column. */
    Map<String, Object> told() {
        return told;
    }

    /** How the person is called among candidates: name, unit, organisation, code, mail. */
    Text candidate() {
        String where = unit == null || unit.getName() == null ? party.label() : unit.getName() + ", " + party.label();
        String mark = code.isEmpty() ? email : code;
        return mark.isEmpty() ? Text.of("candidate", Words.value(person.getName()), where)
                : Text.of("candidate.marked", Words.value(person.getName()), where, mark);
    }
}
