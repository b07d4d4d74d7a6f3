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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keyweave.exchange.Text;
import org.keyweave.model.Unit;

/**
 * What a row says of who a person is, and the search for that person. The order is code, mail, name; two people are
 * never taken for one: where the signs point to different people or to several, the row is refused with the candidates.
 *
 * @param code code in its compared form, or empty
 * @param email mail address in its compared form, or empty
 * @param name name in its compared form, or empty
 * @param unit unit path as written, or empty
 */
record Identity(Entry entry, String elementId, String code, String email, String name, String unit) {

    /** Somebody known, and by what. */
    record Match(PersonEntry person, MatchKind kind) {
    }

    static Identity of(Entry entry) {
        return new Identity(entry, entry.text(Columns.ELEMENT_ID), Key.of(entry.text(Columns.CODE)),
                Key.of(entry.text(Columns.EMAIL)),
                Key.of(entry.text(Columns.NAME)), entry.text(Columns.UNIT));
    }

    /** The person that the row surely means, or {@code null}. */
    Match exact(PartyEntry party, Doubts doubts) throws CellException {
        PersonEntry same = party.byElementId(elementId);
        if (same != null) {
            return new Match(same, MatchKind.ELEMENT_ID);
        }
        PersonEntry byCode = one(party.byCode(code), "person.sameCode", doubts);
        if (byCode != null) {
            if (differ(name, byCode.name()) && differ(email, byCode.email())) {
                throw refused("person.codeOfOther", List.of(byCode), MatchKind.CONTRADICTED, doubts);
            }
            return new Match(byCode, MatchKind.CODE);
        }
        PersonEntry byEmail = one(party.byEmail(email), "person.sameEmail", doubts);
        if (byEmail != null) {
            if (differ(name, byEmail.name()) || differ(code, byEmail.code())) {
                throw refused("person.emailOfOther", List.of(byEmail), MatchKind.CONTRADICTED, doubts);
            }
            return new Match(byEmail, MatchKind.EMAIL);
        }
        PersonEntry byName = one(sameName(party, true), "person.sameName", doubts);
        if (byName == null) {
            return null;
        }
        boolean inUnit = !unit.isEmpty() && byName.unit() != null;
        return new Match(byName, inUnit ? MatchKind.NAME_IN_UNIT : MatchKind.NAME);
    }

    /** People that the row might mean although it is not sure: the same name in another unit. */
    List<PersonEntry> doubtful(PartyEntry party) throws CellException {
        return sameName(party, false);
    }

    /** A row that could mean somebody known. */
    CellException refused(String key, List<PersonEntry> candidates, MatchKind kind, Doubts doubts) {
        return new CellException(Text.of(key, candidates.stream().limit(5).map(PersonEntry::candidate).toList()),
                Text.of("person.which.remedy")).uncertain(new CellException.Uncertain(doubts.row(entry), words(),
                        Doubts.candidates(candidates, kind)));
    }

    /** What the row says of the person. */
    private String words() {
        return Stream.of(Columns.NAME, Columns.CODE, Columns.EMAIL, Columns.UNIT).map(entry::text)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private PersonEntry one(List<PersonEntry> found, String key, Doubts doubts) throws CellException {
        if (found.size() > 1) {
            throw refused(key, found, MatchKind.NAME_ELSEWHERE, doubts);
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** People of this name who are not told apart by code or mail; in the row's unit only, where asked. */
    private List<PersonEntry> sameName(PartyEntry party, boolean inUnit) throws CellException {
        List<PersonEntry> found = new ArrayList<>();
        if (name.isEmpty()) {
            return found;
        }
        List<PersonEntry> homeless = new ArrayList<>();
        Unit wanted = unit.isEmpty() || !inUnit ? null : party.findUnit(unit);
        for (PersonEntry entry : party.byName(name)) {
            if (differ(code, entry.code()) || differ(email, entry.email())) {
                continue;
            }
            if (!inUnit || unit.isEmpty() || wanted != null && entry.unit() == wanted) {
                found.add(entry);
            } else if (entry.unit() == null) {
                homeless.add(entry);
            }
        }
        // somebody whose unit was not known yet is met again in one
        boolean alone = inUnit && found.isEmpty() && homeless.size() == 1 && party.byName(name).size() == 1;
        return alone ? homeless : found;
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
