/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.Contact;
import org.keyweave.model.Person;
import org.keyweave.model.Stance;
import org.keyweave.model.Unit;

/** What became of the people on both sides. */
final class PeopleChanges {

    private final ChangeList changes;
    private final ElementMatching matching;
    private final Version before;
    private final Version after;
    private final Set<Person> linkedBefore;
    private final Set<Person> linkedAfter;

    PeopleChanges(ChangeList changes, Version before, Version after) {
        this.changes = changes;
        this.matching = changes.matching();
        this.before = before;
        this.after = after;
        linkedBefore = linked(before);
        linkedAfter = linked(after);
    }

    private static Set<Person> linked(Version version) {
        Set<Person> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (AccountAnalysis one : version.analysis().accounts()) {
            for (Contact contact : one.network().contacts()) {
                linked.add(contact.supplierPerson());
                linked.add(contact.customerPerson());
            }
        }
        return linked;
    }

    void find() {
        for (EObject element : matching.removed()) {
            if (element instanceof Person person) {
                changes.removed(person, person).add(ChangeKind.PERSON_REMOVED,
                        linkedBefore.contains(person) ? Trend.WORSE : Trend.NEUTRAL, person, null, position(person));
            }
        }
        for (EObject element : matching.added()) {
            if (element instanceof Person person) {
                changes.added(person, person).add(ChangeKind.PERSON_NEW,
                        linkedAfter.contains(person) ? Trend.BETTER : Trend.NEUTRAL, null, person, position(person));
            }
        }
        for (ElementMatch match : matching.matches()) {
            if (match.after() instanceof Person person) {
                compare(match, (Person) match.before(), person);
            }
        }
    }

    private static Object position(Person person) {
        return person.getTitle() != null && !person.getTitle().isBlank() ? person.getTitle() : home(person);
    }

    private static EObject home(Person person) {
        return person.getUnit() == null ? person.getParty() : person.getUnit();
    }

    private void compare(ElementMatch match, Person earlier, Person later) {
        ChangeList.Telling telling = changes.about(match, later);
        boolean was = before.analysis().context().isThere(earlier);
        boolean is = after.analysis().context().isThere(later);
        if (was != is) {
            boolean linked = was ? linkedBefore.contains(earlier) : linkedAfter.contains(later);
            telling.say(was ? ChangeKind.PERSON_LEFT : ChangeKind.PERSON_BACK,
                    was ? begins(later, after) ? "notYet" : "left" : begins(earlier, before) ? "joined" : "back",
                    linked ? was ? Trend.WORSE : Trend.BETTER : Trend.NEUTRAL, earlier.getActiveUntil(),
                    later.getActiveUntil(), position(later));
            changes.tell(match, PERSON__ACTIVE_UNTIL);
            changes.tell(match, PERSON__ACTIVE_FROM);
        }
        telling.field(match, PERSON__STANCE, ChangeKind.PERSON_STANCE, stance(earlier, later));
        telling.field(match, PERSON__ROLES, ChangeKind.PERSON_ROLES, Trend.NEUTRAL);
        telling.field(match, PERSON__DECISION_WEIGHT, ChangeKind.PERSON_WEIGHT, Trend.NEUTRAL);
        telling.field(match, PERSON__TITLE, ChangeKind.PERSON_TITLE, Trend.NEUTRAL);
        telling.field(match, PERSON__LEVEL, ChangeKind.PERSON_LEVEL, Trend.NEUTRAL);
        telling.field(match, PERSON__FUNCTION, ChangeKind.PERSON_FUNCTION, Trend.NEUTRAL);
        telling.field(match, NAMED_ELEMENT__NAME, ChangeKind.PERSON_NAME, Trend.NEUTRAL);
        if (!matching.isSame(earlier.getReportsTo(), later.getReportsTo())) {
            telling.add(ChangeKind.PERSON_SUPERIOR, Trend.NEUTRAL, earlier.getReportsTo(), later.getReportsTo());
            changes.tell(match, PERSON__REPORTS_TO);
        }
        if (!matching.isSame(home(earlier), home(later)) && isNamed(home(earlier)) && isNamed(home(later))) {
            telling.add(ChangeKind.PERSON_UNIT, Trend.NEUTRAL, home(earlier), home(later));
            changes.tellElement(later);
        }
    }

    /** Whether a person takes up the position only after the day of a version. */
    private static boolean begins(Person person, Version version) {
        return person.getActiveFrom() != null && person.getActiveFrom().isAfter(version.asOf());
    }

    private static boolean isNamed(EObject home) {
        return home != null && (!(home instanceof Unit unit) || unit.getName() != null);
    }

    private static Trend stance(Person earlier, Person later) {
        Stance from = earlier.isSetStance() ? earlier.getStance() : Stance.NEUTRAL;
        Stance to = later.isSetStance() ? later.getStance() : Stance.NEUTRAL;
        return Trend.of(from.getValue() - to.getValue());
    }
}
