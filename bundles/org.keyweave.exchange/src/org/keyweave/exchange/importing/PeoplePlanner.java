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
    private final Doubts doubts;
    private final NodeIds nodeIds;

    PeoplePlanner(Parties parties, References references, Draft draft, Doubts doubts, NodeIds nodeIds) {
        this.doubts = doubts;
        this.nodeIds = nodeIds;
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
                Identity.Match found = surely(identity, party);
                if (found == null) {
                    open.add(new Open(entry, party, identity));
                } else {
                    taken.add(new Taken(entry, meet(found, entry, table)));
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
        Identity.Match found = surely(identity, party);
        return found == null ? settle(new Open(entry, party, identity), table) : meet(found, entry, table);
    }

    /** Who is meant beyond doubt; a doubt is kept for later, when other rows have said whom they mean. */
    private Identity.Match surely(Identity identity, PartyEntry party) throws CellException {
        try {
            return identity.exact(party, doubts);
        } catch (CellException e) {
            if (e.uncertain() == null) {
                throw e;
            }
            return null;
        }
    }

    private PersonEntry meet(Identity.Match match, Entry entry, String table) throws CellException {
        boolean known = !draft.isCreated(match.person().person());
        update(match.person(), entry, table);
        if (known) {
            doubts.matched(entry, match.person(), match.kind());
        }
        return match.person();
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
                parties.leaveOut(entry.text(Columns.ELEMENT_ID), "", "");
                parties.leaveOut(entry.text(Columns.CODE), entry.text(Columns.EMAIL), entry.text(Columns.NAME));
            }
            throw e.in(entry.header(Columns.ORGANISATION));
        }
    }

    private PersonEntry settle(Open open, String table) throws CellException {
        try {
            // an earlier row may have made the person by now
            Identity.Match found = open.identity().exact(open.party(), doubts);
            if (found != null) {
                return meet(found, open.entry(), table);
            }
            List<PersonEntry> doubtful = open.identity().doubtful(open.party()).stream()
                    .filter(entry -> entry.lineIn(table) == 0 || open.identity().unit().isEmpty()).toList();
            if (!doubtful.isEmpty()) {
                throw open.identity().refused("person.doubtful", doubtful, MatchKind.NAME_ELSEWHERE, doubts)
                        .in(open.entry().header(Columns.NAME));
            }
        } catch (CellException e) {
            return decided(open, table, e);
        }
        return create(open, table);
    }

    /** Does what was decided about a doubt; without a decision the row is refused. */
    private PersonEntry decided(Open open, String table, CellException doubt) throws CellException {
        Decision decision = doubt.uncertain() == null ? null : doubts.decision(doubt.uncertain().key());
        if (decision instanceof Decision.Same same && open.party().of(same.person()) != null) {
            return meet(new Identity.Match(open.party().of(same.person()), MatchKind.DECIDED), open.entry(), table);
        }
        if (decision instanceof Decision.Fresh) {
            PersonEntry earlier = madeBefore(open, doubt.uncertain().candidates());
            return earlier == null ? create(open, table)
                    : meet(new Identity.Match(earlier, MatchKind.DECIDED), open.entry(), table);
        }
        throw decision instanceof Decision.LeaveOut ? Doubts.leftOut(doubt.uncertain().words()) : doubt;
    }

    /** Somebody of whom the model says all that the row says: the same decision was carried out before. */
    private PersonEntry madeBefore(Open open, List<Doubt.Candidate> candidates) throws CellException {
        Entry entry = open.entry();
        for (Doubt.Candidate candidate : candidates) {
            PersonEntry person = open.party().of(candidate.person());
            boolean same = person != null && (open.identity().unit().isEmpty()
                    || person.unit() != null && person.unit() == open.party().findUnit(open.identity().unit()));
            for (Map.Entry<String, Object> cell : entry.values().entrySet()) {
                EStructuralFeature feature = entry.column(cell.getKey()).feature();
                same &= feature == null || REFERENCES.contains(cell.getKey())
                        || cell.getValue().equals(draft.get(candidate.person(), feature));
            }
            if (same) {
                return person;
            }
        }
        return null;
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
        nodeIds.put(table, entry.text(Columns.ELEMENT_ID), person);
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
                PersonEntry node = nodeIds.find(ledger.source(), cell);
                PersonEntry other = node == null ? references.one(cell, List.of(row.person().party())) : node;
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
