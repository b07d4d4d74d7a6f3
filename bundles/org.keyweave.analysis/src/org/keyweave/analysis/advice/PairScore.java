/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.coverage.FunctionCoverage;
import org.keyweave.analysis.coverage.LevelCoverage;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Counting;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;

/**
 * How well two people suit for a new touchpoint, in points. The points are a proposal of this project:
 *
 * <ul>
 * <li>a touchpoint of the two that can be brought to life: 4; one that broke: -2;</li>
 * <li>colleagues of either whom the other knows already: 1 each, at most 3;</li>
 * <li>a decision maker: 3 without a contact so far, else 1.5; decision weight: 4 times the weight;</li>
 * <li>a function that counts and has no contact: 2; such a level: 1.5;</li>
 * <li>the same function on both sides: 2; the same level: 1;</li>
 * <li>sponsor or supporter: 1; sceptic: -0.5; opponent: -1;</li>
 * <li>supplier person with no more contacts than the average: 1, and -4 times the share of contacts carried;</li>
 * <li>account manager: 0.5; executive sponsor with an executive or director: 1;</li>
 * <li>either leaves within 90 days: -3.</li>
 * </ul>
 */
final class PairScore {

    private static final int LEAVING_SOON_DAYS = 90;
    private static final int MOST_COLLEAGUES = 3;
    private static final double NOTABLE_WEIGHT = 0.05;

    private final AccountNetwork network;
    private final BipartiteGraph graph;
    private final double decisionMakerWeight;
    private final Set<BusinessFunction> missingFunctions;
    private final Set<Level> missingLevels;
    private final double meanContacts;
    private final long total;
    private final Person accountManager;
    private final Person executiveSponsor;
    /** Touchpoints that do not count, by supplier person, then customer person. */
    private final Map<Person, Map<Person, TouchpointState>> idle = new IdentityHashMap<>();

    /** Scores for a network, by what the stage asks for; no stage asks for the functions and levels present. */
    PairScore(AccountNetwork network, StageJudge judge, Stage stage) {
        this.network = network;
        this.graph = network.graph();
        this.decisionMakerWeight = judge.context().decisionMakerWeight();
        missingFunctions = FunctionCoverage.of(network, stage).missing();
        missingLevels = LevelCoverage.of(network, stage).missing();
        int active = 0;
        for (int s = 0; s < graph.size(Side.SUPPLIER); s++) {
            active += graph.degree(Side.SUPPLIER, s) > 0 ? 1 : 0;
        }
        meanContacts = active == 0 ? 0 : graph.edges() / (double) active;
        long weights = 0;
        for (int e = 0; e < graph.edges(); e++) {
            weights += graph.weight(e);
        }
        total = weights;
        accountManager = network.account().map(Account::getAccountManager).orElse(null);
        executiveSponsor = network.account().map(Account::getExecutiveSponsor).orElse(null);
        for (TouchpointState state : network.states()) {
            if (isIdle(state.counting())) {
                Touchpoint touchpoint = state.touchpoint();
                idle.computeIfAbsent(touchpoint.getSupplierPerson(), s -> new IdentityHashMap<>())
                        .putIfAbsent(touchpoint.getCustomerPerson(), state);
            }
        }
    }

    private static boolean isIdle(Counting counting) {
        return counting == Counting.PLANNED || counting == Counting.DORMANT || counting == Counting.SILENT
                || counting == Counting.NOT_BEGUN || counting == Counting.BROKEN;
    }

    /** A touchpoint of the two that does not count and can be brought to life. */
    Optional<Touchpoint> existing(int supplier, int customer) {
        return idle(supplier, customer).filter(state -> state.counting() != Counting.BROKEN)
                .map(TouchpointState::touchpoint);
    }

    private Optional<TouchpointState> idle(int supplier, int customer) {
        Map<Person, TouchpointState> own = idle.get(network.person(Side.SUPPLIER, supplier));
        return own == null ? Optional.empty()
                : Optional.ofNullable(own.get(network.person(Side.CUSTOMER, customer)));
    }

    double of(int supplier, int customer) {
        ReasonSink sink = ReasonSink.counting();
        judge(supplier, customer, sink);
        return sink.score();
    }

    List<Reason> reasons(int supplier, int customer) {
        ReasonSink sink = ReasonSink.keeping();
        judge(supplier, customer, sink);
        return sink.reasons();
    }

    private void judge(int supplier, int customer, ReasonSink sink) {
        judgePair(supplier, customer, sink);
        judgeSupplier(supplier, sink);
        judgeCustomer(customer, sink);
    }

    /** Points of a person of the supplier, whoever the other is. */
    double ofSupplier(int supplier) {
        ReasonSink sink = ReasonSink.counting();
        judgeSupplier(supplier, sink);
        return sink.score();
    }

    /** Points of a person of the customer, whoever the other is. */
    double ofCustomer(int customer) {
        ReasonSink sink = ReasonSink.counting();
        judgeCustomer(customer, sink);
        return sink.score();
    }

    private void judgeSupplier(int supplier, ReasonSink sink) {
        Person person = network.person(Side.SUPPLIER, supplier);
        int degree = graph.degree(Side.SUPPLIER, supplier);
        if (degree > 0) {
            long weight = 0;
            for (int place = 0; place < degree; place++) {
                weight += graph.weight(graph.edge(Side.SUPPLIER, supplier, place));
            }
            sink.lose(4.0 * weight / total);
            if (degree <= meanContacts) {
                sink.earn(ReasonCode.HAS_ROOM, 1, degree);
            }
        }
        if (person == accountManager) {
            sink.earn(ReasonCode.ACCOUNT_MANAGER, 0.5);
        }
        loseLeaving(person, sink);
    }

    private void judgeCustomer(int customer, ReasonSink sink) {
        Person person = network.person(Side.CUSTOMER, customer);
        boolean uncovered = graph.degree(Side.CUSTOMER, customer) == 0;
        if (DecisionCoverage.isDecisionMaker(network, customer, decisionMakerWeight)) {
            sink.earn(ReasonCode.DECISION_MAKER, uncovered ? 3 : 1.5);
        }
        double weight = network.decisionWeight(customer).orElse(0);
        if (weight >= NOTABLE_WEIGHT) {
            sink.earn(ReasonCode.DECISION_WEIGHT, 4 * weight, weight);
        }
        BusinessFunction function = network.function(Side.CUSTOMER, customer);
        if (function != null && missingFunctions.contains(function)) {
            sink.earn(ReasonCode.MISSING_FUNCTION, 2, function);
        }
        Level level = network.level(Side.CUSTOMER, customer);
        if (level != null && missingLevels.contains(level)) {
            sink.earn(ReasonCode.MISSING_LEVEL, 1.5, level);
        }
        if (person.isSetStance()) {
            switch (person.getStance()) {
                case SPONSOR, SUPPORTER -> sink.earn(ReasonCode.FAVOURABLE_STANCE, 1, person.getStance());
                case SCEPTIC -> sink.lose(0.5);
                case OPPONENT -> sink.lose(1);
                case NEUTRAL -> {
                    // Speaks neither for nor against.
                }
            }
        }
        loseLeaving(person, sink);
    }

    private void judgePair(int supplier, int customer, ReasonSink sink) {
        idle(supplier, customer).ifPresent(state -> {
            if (state.counting() == Counting.BROKEN) {
                sink.lose(2);
            } else {
                sink.earn(ReasonCode.REVIVES_TOUCHPOINT, 4, state.touchpoint().getStatus());
            }
        });
        judgeColleagues(supplier, customer, sink);
        BusinessFunction function = network.function(Side.SUPPLIER, supplier);
        if (function != null && function != BusinessFunction.OTHER
                && function == network.function(Side.CUSTOMER, customer)) {
            sink.earn(ReasonCode.SAME_FUNCTION, 2, function);
        }
        Level level = network.level(Side.SUPPLIER, supplier);
        Level customerLevel = network.level(Side.CUSTOMER, customer);
        if (level != null && level == customerLevel) {
            sink.earn(ReasonCode.SAME_LEVEL, 1, level);
        }
        if (network.person(Side.SUPPLIER, supplier) == executiveSponsor
                && (customerLevel == Level.EXECUTIVE || customerLevel == Level.DIRECTOR)) {
            sink.earn(ReasonCode.EXECUTIVE_SPONSOR, 1);
        }
    }

    /**
     * Colleagues who can introduce: of the supplier, those who know the customer; of the customer, from the same unit.
     */
    private void judgeColleagues(int supplier, int customer, ReasonSink sink) {
        int known = graph.degree(Side.CUSTOMER, customer);
        Person first = known == 0 ? null
                : network.person(Side.SUPPLIER, graph.neighbour(Side.CUSTOMER, customer, 0));
        Unit unit = network.unit(Side.CUSTOMER, customer);
        for (int place = 0; unit != null && place < graph.degree(Side.SUPPLIER, supplier); place++) {
            int other = graph.neighbour(Side.SUPPLIER, supplier, place);
            if (other != customer && network.unit(Side.CUSTOMER, other) == unit) {
                known++;
                first = first == null ? network.person(Side.CUSTOMER, other) : first;
            }
        }
        if (known > 0) {
            sink.earn(ReasonCode.KNOWS_COLLEAGUE, Math.min(known, MOST_COLLEAGUES), known, name(first));
        }
    }

    private void loseLeaving(Person person, ReasonSink sink) {
        LocalDate until = person.getActiveUntil();
        if (until != null && until.isBefore(network.asOf().plusDays(LEAVING_SOON_DAYS))) {
            sink.lose(3);
        }
    }

    static String name(Person person) {
        return person.getName() == null ? "?" : person.getName();
    }
}
