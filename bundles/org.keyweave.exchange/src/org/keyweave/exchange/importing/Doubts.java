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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.exchange.Text;
import org.keyweave.model.Person;

/** The doubts of an import with what was decided about them, and whom its rows were taken to mean. */
final class Doubts {

    private final Map<Doubt.Key, Decision> decisions;
    private final List<Doubt> open = new ArrayList<>();
    private final Set<Doubt.Key> known = new HashSet<>();
    private final List<PersonMatch> matches = new ArrayList<>();
    private String source = "";

    Doubts(Map<Doubt.Key, Decision> decisions) {
        this.decisions = decisions;
    }

    /** A table begins. */
    void begin(String table) {
        source = table;
    }

    List<Doubt> open() {
        return open;
    }

    List<PersonMatch> matches() {
        return matches;
    }

    Doubt.Key row(Entry entry) {
        return new Doubt.Key(source, entry.line(), entry.part());
    }

    Doubt.Key name(String reference) {
        return new Doubt.Key(source, 0, Key.of(reference));
    }

    /** What was decided, or {@code null}. */
    Decision decision(Doubt.Key key) {
        return decisions.get(key);
    }

    void matched(Entry entry, PersonEntry person, MatchKind kind) {
        matches.add(new PersonMatch(source, entry.line(), person.person(), kind));
    }

    /** Keeps a doubt for whoever decides; a name comes once. */
    void keep(int line, CellException problem) {
        CellException.Uncertain uncertain = problem.uncertain();
        if (uncertain != null && known.add(uncertain.key())) {
            open.add(new Doubt(uncertain.key(), line, uncertain.words(), problem.reason(), uncertain.candidates()));
        }
    }

    /** What is said of a row that somebody decided to leave out. */
    static CellException leftOut(String words) {
        return new CellException("", true, Text.of("person.decidedOut", words), Text.of("person.decidedOut.remedy"));
    }

    static List<Doubt.Candidate> candidates(List<PersonEntry> people, MatchKind kind) {
        return people.stream().map(entry -> new Doubt.Candidate(entry.person(), entry.candidate(), kind)).toList();
    }

    static Person decided(Decision decision) {
        return decision instanceof Decision.Same same ? same.person() : null;
    }
}
