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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.keyweave.exchange.Text;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Unit;

/** An organisation with its people and units, those of the plan included, indexed for look-up. */
final class PartyEntry {

    /** Between a unit and its sub-unit in a cell. */
    private static final String PATH = "\\s*[>＞]\\s*";

    private final Party party;
    private final Draft draft;
    private final List<PersonEntry> people = new ArrayList<>();
    private final Map<Person, PersonEntry> byPerson = new HashMap<>();
    private final Map<String, PersonEntry> byElementId = new HashMap<>();
    private final Map<String, List<PersonEntry>> byCode = new HashMap<>();
    private final Map<String, List<PersonEntry>> byEmail = new HashMap<>();
    private final Map<String, List<PersonEntry>> byName = new HashMap<>();
    private final Map<EObject, Map<String, List<Unit>>> subUnits = new HashMap<>();
    private final Map<String, List<Unit>> unitsByName = new HashMap<>();

    PartyEntry(Party party, Draft draft) {
        this.party = party;
        this.draft = draft;
        party.getPeople().forEach(person -> index(new PersonEntry(person, this, null)));
        party.getUnits().forEach(unit -> indexTree(party, unit));
    }

    private void indexTree(EObject parent, Unit unit) {
        index(parent, unit);
        unit.getPeople().forEach(person -> index(new PersonEntry(person, this, unit)));
        unit.getUnits().forEach(sub -> indexTree(unit, sub));
    }

    private void index(EObject parent, Unit unit) {
        String key = Key.of(unit.getName());
        subUnits.computeIfAbsent(parent, p -> new HashMap<>()).computeIfAbsent(key, k -> new ArrayList<>()).add(unit);
        unitsByName.computeIfAbsent(key, k -> new ArrayList<>()).add(unit);
    }

    private void index(PersonEntry entry) {
        people.add(entry);
        byPerson.put(entry.person(), entry);
        if (entry.person().eResource() instanceof XMLResource resource) {
            byElementId.put(resource.getID(entry.person()), entry);
        }
        indexKeys(entry, "", "", "");
    }

    private void indexKeys(PersonEntry entry, String oldCode, String oldEmail, String oldName) {
        rekey(byCode, oldCode, entry.code(), entry);
        rekey(byEmail, oldEmail, entry.email(), entry);
        rekey(byName, oldName, entry.name(), entry);
    }

    private static void rekey(Map<String, List<PersonEntry>> index, String old, String now, PersonEntry entry) {
        if (old.equals(now)) {
            return;
        }
        index.getOrDefault(old, new ArrayList<>()).remove(entry);
        index.computeIfAbsent(now, key -> new ArrayList<>()).add(entry);
    }

    Party party() {
        return party;
    }

    String label() {
        return party.getName() == null ? "?" : party.getName();
    }

    List<PersonEntry> people() {
        return people;
    }

    /** The entry of a person of this organisation, or {@code null}. */
    PersonEntry of(Person person) {
        return byPerson.get(person);
    }

    /** The person whose element has an identifier, or {@code null}. */
    PersonEntry byElementId(String id) {
        return byElementId.get(id);
    }

    List<PersonEntry> byCode(String key) {
        return byCode.getOrDefault(key, List.of());
    }

    List<PersonEntry> byEmail(String key) {
        return byEmail.getOrDefault(key, List.of());
    }

    List<PersonEntry> byName(String key) {
        return byName.getOrDefault(key, List.of());
    }

    /** A person gets another code, mail or name; empty ones stay. */
    void identify(PersonEntry entry, String code, String email, String name) {
        String oldCode = entry.code();
        String oldEmail = entry.email();
        String oldName = entry.name();
        entry.identity(code, email, name);
        indexKeys(entry, oldCode, oldEmail, oldName);
    }

    /** Plans a new person, whose values are set by the caller; name, code and mail must be set already. */
    PersonEntry addPerson(Person person, Unit unit) {
        PersonEntry entry = new PersonEntry(person, this, unit);
        if (unit == null) {
            draft.add(party, Literals.PARTY__PEOPLE, person, Text.of("change.newPerson", person.getName(), label()));
        } else {
            draft.add(unit, Literals.UNIT__PEOPLE, person,
                    Text.of("change.newPersonInUnit", person.getName(), Words.value(unit.getName()), label()));
        }
        index(entry);
        return entry;
    }

    /**
     * The unit of a path such as "Sales &gt; Inside sales". A single name is also found deeper; what does not exist is
     * {@code null} here and made by {@link #makeUnit}.
     *
     * @throws CellException when several units bear the name
     */
    Unit findUnit(String path) throws CellException {
        String[] names = path.split(PATH);
        EObject at = party;
        for (String name : names) {
            List<Unit> found = subUnits.getOrDefault(at, Map.of()).getOrDefault(Key.of(name), List.of());
            if (found.isEmpty() && names.length == 1) {
                found = unitsByName.getOrDefault(Key.of(name), List.of());
            }
            if (found.size() > 1) {
                throw new CellException(Text.of("unit.ambiguous", path, label()), Text.of("unit.ambiguous.remedy"));
            }
            if (found.isEmpty()) {
                return null;
            }
            at = found.get(0);
        }
        return (Unit) at;
    }

    /** Plans the units of a path that do not exist yet. */
    Unit makeUnit(String path) {
        EObject at = party;
        for (String name : path.split(PATH)) {
            List<Unit> found = subUnits.getOrDefault(at, Map.of()).getOrDefault(Key.of(name), List.of());
            if (!found.isEmpty()) {
                at = found.get(0);
                continue;
            }
            Unit unit = draft.create(KeyweaveFactory.eINSTANCE.createUnit());
            unit.setName(name.strip());
            draft.add(at, at == party ? Literals.PARTY__UNITS : Literals.UNIT__UNITS, unit,
                    Text.of("change.newUnit", name.strip(), label()));
            index(at, unit);
            at = unit;
        }
        return (Unit) at;
    }
}
