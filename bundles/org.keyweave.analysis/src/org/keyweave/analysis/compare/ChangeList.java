/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.analysis.portfolio.ParetoEntry;
import org.keyweave.model.Account;
import org.keyweave.model.Person;

/** Collects the changes of a comparison, and which single differences they tell. */
final class ChangeList {

    private static final double LEAST_OF_ACCOUNT = 0.75;
    private static final double LEAST_OF_PERSON = 0.7;
    private static final double LEAST_OF_STEP = 0.4;
    private static final double FULL_STEP = 0.2;

    private record Field(ElementMatch match, EStructuralFeature feature) {
    }

    private final ElementMatching matching;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Account, Double> shares = new IdentityHashMap<>();
    private final Set<EObject> toldElements = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Field> toldFields = new HashSet<>();

    ChangeList(Version before, Version after, ElementMatching matching) {
        this.matching = matching;
        for (Version version : List.of(before, after)) {
            for (ParetoEntry entry : version.analysis().pareto()) {
                shares.put(entry.account(), entry.share().orElse(0));
            }
        }
    }

    ElementMatching matching() {
        return matching;
    }

    /** Changes about an element that both versions have. */
    Telling about(ElementMatch match, Person person) {
        return new Telling(match.before(), match.after(), person);
    }

    /** Changes about an element that both versions have. */
    Telling about(ElementMatch match) {
        return about(match, null);
    }

    /** A change about an element that is new. */
    Telling added(EObject element, Person person) {
        toldElements.add(element);
        return new Telling(null, element, person);
    }

    /** A change about an element that is gone. */
    Telling removed(EObject element, Person person) {
        toldElements.add(element);
        return new Telling(element, null, person);
    }

    /** Notes that a change tells an element that is in one version only, or that has moved. */
    void tellElement(EObject element) {
        toldElements.add(element);
    }

    /** Notes that a change tells a field. */
    void tell(ElementMatch match, EStructuralFeature feature) {
        toldFields.add(new Field(match, feature));
    }

    boolean isTold(EObject element) {
        return toldElements.contains(element);
    }

    boolean isTold(FieldDifference difference) {
        return toldFields.contains(new Field(difference.match(), difference.feature()));
    }

    /** Heaviest first; of equal ones by kind, then in the order in which they were found. */
    List<Change> byWeight() {
        return changes.stream().sorted(Comparator.comparingDouble(Change::weight).reversed()
                .thenComparing(Change::kind)).toList();
    }

    /** Adds changes about one element. */
    final class Telling {

        private final EObject before;
        private final EObject after;
        private final Person person;
        private double size = 1;

        private Telling(EObject before, EObject after, Person person) {
            this.before = before;
            this.after = after;
            this.person = person;
        }

        /** Lets changes weigh by the size of a step, full from 0.2 on. */
        Telling step(double difference) {
            size = Math.min(1, LEAST_OF_STEP + (1 - LEAST_OF_STEP) * Math.abs(difference) / FULL_STEP);
            return this;
        }

        void add(ChangeKind kind, Trend trend, Object from, Object to, Object... details) {
            say(kind, "", trend, from, to, details);
        }

        void say(ChangeKind kind, String variant, Trend trend, Object from, Object to, Object... details) {
            Account earlier = before == null ? null : Accounts.around(before);
            Account later = after == null && earlier != null ? matching.counterpart(earlier).orElse(earlier)
                    : Accounts.around(after);
            double share = later == null ? 1 : shares.getOrDefault(later, 0.0);
            double weight = kind.weight() * trend.factor() * size * (LEAST_OF_ACCOUNT + (1 - LEAST_OF_ACCOUNT) * share);
            if (person != null) {
                weight *= LEAST_OF_PERSON + (1 - LEAST_OF_PERSON) * Math.min(1, person.getDecisionWeight());
            }
            changes.add(new Change(kind, trend, weight, later, before, after, from, to, variant,
                    Collections.unmodifiableList(new ArrayList<>(Arrays.asList(details)))));
        }

        /** Adds a change of a field if it differs, and notes that it is told. */
        void field(ElementMatch match, EStructuralFeature feature, ChangeKind kind, Trend trend) {
            Object from = FieldDifferences.value(match.before(), feature);
            Object to = FieldDifferences.value(match.after(), feature);
            if (!Objects.equals(from, to)) {
                add(kind, trend, from, to);
                tell(match, feature);
            }
        }
    }
}
