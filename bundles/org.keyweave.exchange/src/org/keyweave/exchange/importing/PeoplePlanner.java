/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.exchange.Text;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Person;
import org.keyweave.model.Unit;

/** Plans rows about people: who is met again, who is new, what changes, where nobody can tell. */
final class PeoplePlanner {

    private static final List<String> REFERENCES = List.of(Columns.REPORTS_TO, Columns.DEPUTY);

    private final Parties parties;
    private final References references;
    private final Draft draft;

    PeoplePlanner(Parties parties, References references, Draft draft) {
        this.parties = parties;
        this.references = references;
        this.draft = draft;
    }

    /** A row on its way. */
    private record Open(Entry entry, PartyEntry party, Identity identity) {
    }

    /** A row that is taken. */
    private record Taken(Entry entry, PersonEntry person) {
    }

    /**
     * Plans a table. Rows that surely mean a known person come first, so that a namesake in another row can be told
     * from that person; superiors and deputies come last, when everybody is known.
     */
    void plan(List<Entry> entries, String table, boolean team, Ledger ledger) {
        List<Taken> taken = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (Entry entry : entries) {
            try {
                PartyEntry party = party(entry, team);
                Identity identity = Identity.of(entry);
                PersonEntry found = identity.exact(party);
                if (found == null) {
                    open.add(new Open(entry, party, identity));
                } else {
                    update(found, entry, table);
                    taken.add(new Taken(entry, found));
                }
            } catch (CellException e) {
                ledger.reject(entry.line(), e);
            }
        }
        for (Open each : open) {
            try {
                taken.add(new Taken(each.entry(), settle(each, table)));
            } catch (CellException e) {
                ledger.reject(each.entry().line(), e);
            }
        }
        taken.forEach(row -> link(row, ledger));
    }

    /** The person of one row, found or planned; for rows that speak of several things. */
    PersonEntry person(Entry entry, PartyEntry party, String table) throws CellException {
        Identity identity = Identity.of(entry);
        PersonEntry found = identity.exact(party);
        if (found == null) {
            return settle(new Open(entry, party, identity), table);
        }
        update(found, entry, table);
        return found;
    }

    /** Sets superior and deputy of a person. */
    void link(Entry entry, PersonEntry person, Ledger ledger) {
        link(new Taken(entry, person), ledger);
    }

    private PartyEntry party(Entry entry, boolean team) throws CellException {
        if (Identity.of(entry).name().isEmpty() && Identity.of(entry).code().isEmpty()
                && Identity.of(entry).email().isEmpty()) {
            throw new CellException(Text.of("person.nameless"), Text.of("person.nameless.remedy"));
        }
        try {
            return parties.partyOfPerson(entry.text(Columns.ORGANISATION), entry.text(Columns.SIDE), team);
        } catch (CellException e) {
            if (e.leftOut()) {
                parties.leaveOut(entry.text(Columns.CODE), entry.text(Columns.EMAIL), entry.text(Columns.NAME));
            }
            throw e.in(entry.header(Columns.ORGANISATION));
        }
    }

    private PersonEntry settle(Open open, String table) throws CellException {
        // an earlier row may have made the person by now
        PersonEntry found = open.identity().exact(open.party());
        if (found != null) {
            update(found, open.entry(), table);
            return found;
        }
        List<PersonEntry> doubtful = open.identity().doubtful(open.party()).stream()
                .filter(entry -> entry.lineIn(table) == 0 || open.identity().unit().isEmpty()).toList();
        if (!doubtful.isEmpty()) {
            throw open.identity().refused("person.doubtful", doubtful).in(open.entry().header(Columns.NAME));
        }
        return create(open, table);
    }

    private PersonEntry create(Open open, String table) throws CellException {
        Entry entry = open.entry();
        Unit unit = open.identity().unit().isEmpty() ? null : unit(open.party(), open.identity().unit());
        Person person = draft.create(KeyweaveFactory.eINSTANCE.createPerson());
        person.setName(firstOf(entry.text(Columns.NAME), entry.text(Columns.CODE), entry.text(Columns.EMAIL)));
        person.setCode(entry.text(Columns.CODE).isEmpty() ? null : entry.text(Columns.CODE));
        person.setEmail(entry.text(Columns.EMAIL).isEmpty() ? null : entry.text(Columns.EMAIL));
        PersonEntry created = open.party().addPerson(person, unit);
        update(created, entry, table);
        return created;
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        throw new IllegalStateException("a person without name, code and mail");
    }

    /** Takes over the row's cells; a cell that contradicts an earlier row of the same table refuses the row. */
    private void update(PersonEntry person, Entry entry, String table) throws CellException {
        int first = person.lineIn(table);
        Map<String, Object> told = person.told();
        if (first > 0) {
            for (Map.Entry<String, Object> cell : entry.values().entrySet()) {
                Object before = told.get(cell.getKey());
                if (before != null && !before.equals(cell.getValue())) {
                    throw new CellException(entry.header(cell.getKey()), false,
                            Text.of("person.contradiction", first, Words.value(before)),
                            Text.of("person.contradiction.remedy"));
                }
            }
        }
        Unit unit = entry.text(Columns.UNIT).isEmpty() ? null : unit(person.party(), entry.text(Columns.UNIT));
        person.claim(table, entry.line());
        entry.values().forEach((key, value) -> {
            told.put(key, value);
            EStructuralFeature feature = entry.column(key).feature();
            if (feature != null && !REFERENCES.contains(key)) {
                draft.set(person.person(), feature, value);
            }
        });
        person.party().identify(person, Key.of(entry.text(Columns.CODE)), Key.of(entry.text(Columns.EMAIL)),
                Key.of(entry.text(Columns.NAME)));
        if (unit != null && person.unit() != unit) {
            draft.move(person.person(), unit, Literals.UNIT__PEOPLE);
            person.unit(unit);
        }
    }

    private static Unit unit(PartyEntry party, String path) throws CellException {
        Unit unit = party.findUnit(path);
        return unit == null ? party.makeUnit(path) : unit;
    }

    private void link(Taken row, Ledger ledger) {
        for (String key : REFERENCES) {
            String cell = row.entry().text(key);
            if (cell.isEmpty()) {
                continue;
            }
            try {
                PersonEntry other = references.one(cell, List.of(row.person().party()));
                EStructuralFeature feature = row.entry().column(key).feature();
                refuseCircle(row.person().person(), other.person(), feature);
                draft.set(row.person().person(), feature, other.person());
            } catch (CellException e) {
                ledger.skip(row.entry().line(), e.in(row.entry().header(key)));
            }
        }
    }

    private void refuseCircle(Person person, Person other, EStructuralFeature feature) throws CellException {
        Object at = other;
        int steps = 0;
        while (at instanceof Person above && steps++ < 1000) {
            if (above == person) {
                throw new CellException(Text.of("person.circle", other.getName()), Text.of("person.circle.remedy"));
            }
            at = feature == Literals.PERSON__REPORTS_TO ? draft.get(above, feature) : null;
        }
        if (Objects.equals(person, other)) {
            throw new CellException(Text.of("person.circle", other.getName()), Text.of("person.circle.remedy"));
        }
    }
}
