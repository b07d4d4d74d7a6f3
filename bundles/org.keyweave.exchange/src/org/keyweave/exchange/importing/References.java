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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyweave.exchange.Text;

/** Finds the person that a cell names: by code, by mail, by name, "Name &lt;mail&gt;" or "Name (Unit)". */
final class References {

    private static final Pattern WITH_MAIL = Pattern.compile("(.*)<([^<>]+@[^<>]+)>");
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[(（](.+)[)）]");
    private static final Pattern SEPARATORS = Pattern.compile("[;；、|\\n]");

    private static final int MOST_SUGGESTIONS = 200;

    private final Parties parties;
    private final Doubts doubts;
    private final Map<String, List<String>> suggestions = new HashMap<>();

    References(Parties parties, Doubts doubts) {
        this.doubts = doubts;
        this.parties = parties;
    }

    /**
     * The one person meant.
     *
     * @throws CellException when nobody or more than one person can be meant
     */
    PersonEntry one(String reference, Collection<PartyEntry> scope) throws CellException {
        PersonEntry found = find(reference, scope);
        if (found != null) {
            return found;
        }
        if (parties.isLeftOut(reference)) {
            throw new CellException("", true, Text.of("person.leftOut", reference), Text.of("account.leftOut.remedy"));
        }
        List<String> similar = similar(reference, scope);
        throw new CellException(
                Text.of("person.unknown", reference, scope.stream().map(PartyEntry::label).toList()),
                similar.isEmpty() ? Text.of("person.unknown.remedy") : Text.of("person.similar.remedy", similar));
    }

    /** Names near an unknown one; looked for a limited number of times, because a wrong file has only unknown names. */
    private List<String> similar(String reference, Collection<PartyEntry> scope) {
        if (suggestions.size() >= MOST_SUGGESTIONS) {
            return suggestions.getOrDefault(reference, List.of());
        }
        return suggestions.computeIfAbsent(reference, wanted -> {
            List<String> names = new ArrayList<>();
            scope.forEach(party -> party.people().forEach(entry -> names.add(entry.person().getName())));
            return Similar.to(wanted, names);
        });
    }

    /** The one person meant, or {@code null} when nobody can be meant. */
    PersonEntry find(String reference, Collection<PartyEntry> scope) throws CellException {
        String key = Key.of(reference);
        PersonEntry found = unique(reference, collect(scope, party -> party.byCode(key)));
        if (found == null) {
            found = unique(reference, collect(scope, party -> party.byEmail(key)));
        }
        if (found == null) {
            found = unique(reference, collect(scope, party -> party.byName(key)));
        }
        if (found != null) {
            return found;
        }
        Matcher mail = WITH_MAIL.matcher(reference);
        if (mail.matches()) {
            return unique(reference, collect(scope, party -> party.byEmail(Key.of(mail.group(2)))));
        }
        Matcher unit = WITH_UNIT.matcher(reference);
        if (unit.matches()) {
            String where = Key.of(unit.group(2));
            return unique(reference, collect(scope, party -> party.byName(Key.of(unit.group(1)))).stream()
                    .filter(entry -> where.equals(Key.of(entry.party().label()))
                            || entry.unit() != null && where.equals(Key.of(entry.unit().getName())))
                    .toList());
        }
        return null;
    }

    /** The people that a cell with several names means. */
    List<PersonEntry> several(List<String> cells, Collection<PartyEntry> scope) throws CellException {
        List<PersonEntry> people = new ArrayList<>();
        for (String cell : cells) {
            for (String part : split(cell, scope)) {
                PersonEntry entry = one(part, scope);
                if (!people.contains(entry)) {
                    people.add(entry);
                }
            }
        }
        return people;
    }

    /** The names in a cell; a comma separates only where the whole is nobody's name, as in "Li, Anna". */
    List<String> split(String cell, Collection<PartyEntry> scope) throws CellException {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATORS.split(cell)) {
            if (part.isBlank()) {
                continue;
            }
            if ((part.contains(",") || part.contains("，")) && find(part.strip(), scope) == null) {
                for (String piece : part.split("[,，]")) {
                    if (!piece.isBlank()) {
                        parts.add(piece.strip());
                    }
                }
            } else {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static List<PersonEntry> collect(Collection<PartyEntry> scope,
            Function<PartyEntry, List<PersonEntry>> lookUp) {
        if (scope.size() == 1) {
            return lookUp.apply(scope.iterator().next());
        }
        List<PersonEntry> found = new ArrayList<>();
        scope.forEach(party -> found.addAll(lookUp.apply(party)));
        return found;
    }

    private PersonEntry unique(String reference, List<PersonEntry> found) throws CellException {
        if (found.size() < 2) {
            return found.isEmpty() ? null : found.get(0);
        }
        Doubt.Key key = doubts.name(reference);
        Decision decision = doubts.decision(key);
        for (PersonEntry entry : found) {
            if (entry.person() == Doubts.decided(decision)) {
                return entry;
            }
        }
        if (decision instanceof Decision.LeaveOut) {
            throw Doubts.leftOut(reference);
        }
        throw new CellException(Text.of("person.ambiguous", reference, found.size()), Text.of(
                "person.ambiguous.remedy", found.stream().limit(5).map(PersonEntry::candidate).toList()))
                        .uncertain(new CellException.Uncertain(key, reference,
                                Doubts.candidates(found, MatchKind.NAME_ELSEWHERE)));
    }
}
