/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.coverage.DecisionMaker;
import org.keyweave.analysis.network.Counting;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;

/** The network of people: picture, people, buying centre, touchpoints. */
final class NetworkPart {

    /** A matrix with more people of the supplier does not fit a page; the list of touchpoints has them all. */
    private static final int WIDEST_MATRIX = 10;

    private final Workshop shop;
    private final Texts texts;

    NetworkPart(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
    }

    void add(AccountAnalysis analysis) {
        shop.add("network", texts.get("section.network"), 2, List.of(new Block.Cards(cards(analysis)),
                coverage(analysis), shop.diagram("RelationshipNetwork", analysis.account()),
                shop.diagram("FunctionPairing", analysis.account())));
        shop.add("people", texts.get("section.people"), 2, List.of(people(analysis), decisionMakers(analysis),
                shop.diagram("AccountOrganisation", analysis.account())));
        List<Block> touchpoints = new ArrayList<>();
        matrix(analysis, touchpoints);
        touchpoints.add(list(analysis));
        shop.add("touchpoints", texts.get("section.touchpoints"), 2, touchpoints);
    }

    List<Block.Card> cards(AccountAnalysis analysis) {
        List<Block.Card> cards = new ArrayList<>();
        cards.add(threads(analysis));
        cards.add(texts.card("effectiveThreads", texts.number(analysis.effectiveThreads()), ""));
        cards.add(texts.card("topShare", texts.share(analysis.topShare()), analysis.busiest()
                .map(member -> texts.name(member.person())).orElse("")));
        cards.add(texts.card("functionCoverage", texts.share(analysis.functionCoverage().share()),
                missing(texts.literals(analysis.functionCoverage().missing()),
                        analysis.functionCoverage().missing().isEmpty())));
        cards.add(texts.card("levelCoverage", texts.share(analysis.levelCoverage().share()),
                missing(texts.literals(analysis.levelCoverage().missing()),
                        analysis.levelCoverage().missing().isEmpty())));
        cards.add(texts.card("decisionCoverage", texts.share(analysis.decisionCoverage().share()),
                missing(texts.names(analysis.decisionCoverage().uncovered().stream().map(DecisionMaker::person)
                        .toList()), analysis.decisionCoverage().uncovered().isEmpty())));
        cards.add(texts.card("trust", texts.number(analysis.trust().mean()), texts.get("of5")));
        cards.add(texts.card("shape", texts.text(texts.constant(analysis.functionPairing().shape())), ""));
        return cards;
    }

    private String missing(String what, boolean nothing) {
        return nothing ? "" : texts.get("missing", what);
    }

    /** Threads against those that the claimed stage needs. */
    Block.Card threads(AccountAnalysis analysis) {
        String kind = texts.constant(analysis.threads().threadClass());
        return texts.card("threadCount", texts.number(analysis.threads().count()).with(tone(analysis)), needed(analysis)
                .map(least -> texts.get("threads.needed",
                kind, least)).orElse(kind));
    }

    /** At risk on a single thread or none, to be watched with fewer threads than the claimed stage needs. */
    Tone tone(AccountAnalysis analysis) {
        int count = analysis.threads().count();
        return count <= 1 ? Tone.RISK : needed(analysis).filter(least -> count < least).isPresent() ? Tone.WATCH
                : Tone.GOOD;
    }

    private static Optional<Integer> needed(AccountAnalysis analysis) {
        return analysis.stageAudit().claimed().filter(stage -> stage.isSetMinThreads())
                .map(stage -> stage.getMinThreads());
    }

    /** How much of each kind is reached. */
    private Block coverage(AccountAnalysis analysis) {
        return new Block.Chart(shop.unique("chartCoverage"), texts.get("chart.coverage"), Cell.Type.SHARE, List.of(
                new Block.Bar(texts.figureName("functionCoverage"),
                        covered(analysis.functionCoverage().share())),
                new Block.Bar(texts.figureName("levelCoverage"), covered(analysis.levelCoverage().share())),
                new Block.Bar(texts.figureName("decisionCoverage"), covered(analysis.decisionCoverage().share()))));
    }

    private Cell covered(OptionalDouble share) {
        return texts.share(share).with(share.isPresent() && share.getAsDouble() < 1 ? Tone.WATCH : Tone.GOOD);
    }

    private Block people(AccountAnalysis analysis) {
        Texts.Rows rows = texts.rows(shop.unique("people"), texts.get("table.people"),
                texts.column(NAMED_ELEMENT__NAME),
                texts.column(PERSON__TITLE), texts.column(PERSON__FUNCTION), texts.column(PERSON__LEVEL),
                texts.column(PERSON__ROLES), texts.column(PERSON__DECISION_WEIGHT), texts.column(PERSON__STANCE),
                texts.column("column.contacts"));
        Map<Person, Integer> contacts = new HashMap<>();
        analysis.network().contacts().forEach(each -> contacts.merge(each.customerPerson(), 1, Integer::sum));
        for (Person person : analysis.account().getAllPeople()) {
            boolean gone = !analysis.context().isThere(person);
            rows.row(texts.text(gone ? texts.get("person.gone", texts.name(person)) : texts.name(person)),
                    texts.text(person.getTitle()), texts.text(texts.literal(person.getEffectiveFunction())),
                    texts.text(texts.literal(person, PERSON__LEVEL)), texts.remark(person.getRoles().isEmpty() ? ""
                            : texts.literals(person.getRoles())),
                    texts.figure(Cell.Type.NUMBER, person, PERSON__DECISION_WEIGHT),
                    texts.text(texts.literal(person, PERSON__STANCE)),
                    texts.number(contacts.getOrDefault(person, 0)));
        }
        return rows.isEmpty() ? texts.note("empty.people") : rows.table();
    }

    private Block decisionMakers(AccountAnalysis analysis) {
        Texts.Rows rows = texts.rows(shop.unique("decisionMakers"), texts.get("table.decisionMakers"),
                texts.column("column.person"), texts.column(PERSON__DECISION_WEIGHT), texts.column("column.contacts"),
                texts.column("column.who"));
        for (DecisionMaker each : analysis.decisionCoverage().decisionMakers()) {
            int contacts = each.contacts().size();
            rows.row(texts.element(each.person()), texts.number(each.weight()),
                    texts.number(contacts).with(contacts == 0 ? Tone.RISK : contacts == 1 ? Tone.WATCH : Tone.PLAIN),
                    texts.text(texts.names(each.contacts())));
        }
        return rows.isEmpty() ? texts.note("empty.decisionMakers") : rows.table();
    }

    private void matrix(AccountAnalysis analysis, List<Block> blocks) {
        Map<Person, Map<Person, TouchpointState>> byCustomer = new HashMap<>();
        Map<Person, Integer> load = new HashMap<>();
        for (TouchpointState state : analysis.network().states()) {
            Touchpoint touchpoint = state.touchpoint();
            if (touchpoint.getSupplierPerson() != null && touchpoint.getCustomerPerson() != null) {
                byCustomer.computeIfAbsent(touchpoint.getCustomerPerson(), person -> new HashMap<>())
                        .merge(touchpoint.getSupplierPerson(), state, NetworkPart::better);
                load.merge(touchpoint.getSupplierPerson(), 1, Integer::sum);
            }
        }
        List<Person> suppliers = analysis.network().people(Side.SUPPLIER).stream().filter(load::containsKey)
                .sorted((a, b) -> load.get(b) - load.get(a)).limit(WIDEST_MATRIX).toList();
        if (suppliers.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of(texts.get("column.person")));
        suppliers.forEach(person -> columns.add(texts.name(person)));
        Texts.Rows rows = texts.rows(shop.unique("matrix"), texts.get("table.matrix"), columns.toArray(String[]::new));
        for (Person customer : analysis.account().getAllPeople()) {
            if (byCustomer.containsKey(customer)) {
                List<Cell> cells = new ArrayList<>(List.of(texts.element(customer)));
                suppliers.forEach(person -> cells.add(mark(byCustomer.get(customer).get(person))));
                rows.row(cells);
            }
        }
        blocks.add(rows.grid());
        blocks.add(texts.note("matrix.legend"));
        if (load.size() > suppliers.size()) {
            blocks.add(texts.note("matrix.narrowed", suppliers.size(), load.size()));
        }
    }

    private static TouchpointState better(TouchpointState a, TouchpointState b) {
        return a.counting().compareTo(b.counting()) <= 0 ? a : b;
    }

    private Cell mark(TouchpointState state) {
        if (state == null) {
            return texts.remark("");
        }
        Double trust = state.touchpoint().getTrust();
        String shape = switch (state.counting()) {
            case COUNTS, COUNTS_RECENCY_UNKNOWN -> "●";
            case PLANNED, NOT_BEGUN, PERSON_NOT_YET_THERE -> "○";
            default -> "×";
        };
        return texts.remark(trust == null ? shape : shape + " " + texts.number(trust).text())
                .with(state.counting().isContact() ? Tone.GOOD : Tone.PLAIN);
    }

    private Block list(AccountAnalysis analysis) {
        Texts.Rows rows = texts.rows(shop.unique("touchpoints"), texts.get("table.touchpoints"),
                texts.column(TOUCHPOINT__SUPPLIER_PERSON), texts.column(TOUCHPOINT__CUSTOMER_PERSON),
                texts.column(TOUCHPOINT__STATUS), texts.column("column.counting"), texts.column(TOUCHPOINT__FREQUENCY),
                texts.column("column.lastContact"), texts.column("column.silence"), texts.column(TOUCHPOINT__TRUST));
        for (TouchpointState state : analysis.network().states()) {
            Touchpoint touchpoint = state.touchpoint();
            Double trust = touchpoint.getTrust();
            rows.row(texts.element(touchpoint.getSupplierPerson()), texts.element(touchpoint.getCustomerPerson()),
                    texts.text(texts.literal(touchpoint.getStatus())), texts.text(texts.constant(state.counting()))
                            .with(tone(state.counting())),
                    texts.text(texts.literal(touchpoint, TOUCHPOINT__FREQUENCY)),
                    texts.date(state.lastContact().orElse(null)),
                    texts.number(state.daysOfSilence()).with(state.isOverdue() ? Tone.WATCH : Tone.PLAIN),
                    texts.number(trust == null ? OptionalDouble.empty() : OptionalDouble.of(trust)));
        }
        return rows.isEmpty() ? texts.note("empty.touchpoints") : rows.table();
    }

    private static Tone tone(Counting counting) {
        return switch (counting) {
            case COUNTS -> Tone.GOOD;
            case PLANNED, NOT_BEGUN, PERSON_NOT_YET_THERE, COUNTS_RECENCY_UNKNOWN -> Tone.PLAIN;
            default -> Tone.WATCH;
        };
    }
}
