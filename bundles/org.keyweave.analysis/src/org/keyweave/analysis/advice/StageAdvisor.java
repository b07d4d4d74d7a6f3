/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.analysis.thread.CoverRole;
import org.keyweave.analysis.thread.ThreadStructure;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.model.Stage;

/**
 * Finds touchpoints that meet the thresholds of a stage, greedily: in each step the pair that serves most of what is
 * lacking, of equals the one with the most {@linkplain PairScore points}. Proposals that later ones made needless are
 * taken back at the end.
 */
final class StageAdvisor {

    private final AccountNetwork start;
    private final StageJudge judge;
    private final Stage stage;
    private final double decisionMakerWeight;
    private AccountNetwork network;
    private ThreadStructure structure;
    private Shortfall shortfall;

    StageAdvisor(AccountNetwork network, StageJudge judge, Stage stage) {
        this.start = CandidatePool.of(network, judge.context());
        this.judge = judge;
        this.stage = stage;
        this.decisionMakerWeight = judge.context().decisionMakerWeight();
        restart(List.of());
    }

    private void restart(List<Contact> contacts) {
        moveTo(start.with(contacts));
    }

    private void moveTo(AccountNetwork next) {
        network = next;
        structure = ThreadStructure.of(network.graph());
        shortfall = Shortfall.of(network, structure, stage, decisionMakerWeight);
    }

    StageAdvice advise() {
        List<Contact> chosen = new ArrayList<>();
        Contact best = shortfall.total() == 0 ? null : best();
        while (best != null) {
            chosen.add(best);
            moveTo(network.with(List.of(best)));
            best = shortfall.total() == 0 ? null : best();
        }
        prune(chosen);
        restart(List.of());
        StageEvidence before = StageEvidence.of(stage, judge.figures(start));
        List<Proposal> proposals = new ArrayList<>();
        for (Contact contact : chosen) {
            proposals.add(propose(contact));
        }
        return new StageAdvice(stage, before, StageEvidence.of(stage, judge.figures(network)),
                List.copyOf(proposals), new StageObstacles(network, stage, shortfall, decisionMakerWeight).list());
    }

    /** Takes back what is not needed, the last choices first, as long as nothing more is lacking then. */
    private void prune(List<Contact> chosen) {
        Shortfall reached = shortfall;
        for (int i = chosen.size() - 1; i >= 0; i--) {
            List<Contact> fewer = new ArrayList<>(chosen);
            fewer.remove(i);
            restart(fewer);
            if (shortfall.isWithin(reached)) {
                chosen.remove(i);
            }
        }
    }

    private Contact best() {
        PairScore score = new PairScore(network, judge, stage);
        BipartiteGraph graph = network.graph();
        int[] suppliers = Shortlist.of(network, Side.SUPPLIER, s -> true, score::ofSupplier);
        int[] customers = Shortlist.of(network, Side.CUSTOMER, this::isOfUse,
                c -> score.ofCustomer(c) + 10 * gainOfCustomer(c));
        int bestSupplier = -1;
        int bestCustomer = -1;
        int bestGain = 0;
        double bestScore = 0;
        for (int c : customers) {
            for (int s : suppliers) {
                int gain = graph.edgeBetween(s, c) >= 0 ? 0 : gains(s, c).size();
                double points = gain == 0 || gain < bestGain ? 0 : score.of(s, c);
                if (gain > bestGain || gain > 0 && gain == bestGain && points > bestScore) {
                    bestSupplier = s;
                    bestCustomer = c;
                    bestGain = gain;
                    bestScore = points;
                }
            }
        }
        return bestGain == 0 ? null
                : new Contact(network.person(Side.SUPPLIER, bestSupplier),
                        network.person(Side.CUSTOMER, bestCustomer), 1);
    }

    /** Whether a contact of the customer's person can serve anything that is lacking. */
    private boolean isOfUse(int customer) {
        return gainOfCustomer(customer) > 0
                || shortfall.threads() > 0 && structure.role(Side.CUSTOMER, customer) == CoverRole.NEVER
                || shortfall.likeForLike() > 0 && addsAlike(network.function(Side.CUSTOMER, customer));
    }

    private int gainOfCustomer(int customer) {
        int gain = addsFunction(customer) ? 1 : 0;
        gain += addsLevel(customer) ? 1 : 0;
        return gain + (addsDecisionContact(customer) ? 1 : 0);
    }

    private boolean addsFunction(int customer) {
        BusinessFunction function = network.function(Side.CUSTOMER, customer);
        return shortfall.functions() > 0 && Shortfall.counts(stage, function)
                && !shortfall.coveredFunctions().contains(function);
    }

    private boolean addsLevel(int customer) {
        Level level = network.level(Side.CUSTOMER, customer);
        return shortfall.levels() > 0 && Shortfall.counts(stage, level) && !shortfall.coveredLevels().contains(level);
    }

    private boolean addsDecisionContact(int customer) {
        return shortfall.decisionContacts() > 0
                && network.graph().degree(Side.CUSTOMER, customer) < stage.getMinContactsPerDecisionMaker()
                && DecisionCoverage.isDecisionMaker(network, customer, decisionMakerWeight);
    }

    private boolean addsAlike(BusinessFunction function) {
        return function != null && function != BusinessFunction.OTHER && !shortfall.alike().contains(function);
    }

    private boolean addsThread(int supplier, int customer) {
        return shortfall.threads() > 0 && structure.role(Side.SUPPLIER, supplier) == CoverRole.NEVER
                && structure.role(Side.CUSTOMER, customer) == CoverRole.NEVER;
    }

    /** What a contact of the two serves; one reason for each threshold. */
    private List<Reason> gains(int supplier, int customer) {
        List<Reason> gains = new ArrayList<>(2);
        if (addsThread(supplier, customer)) {
            boolean unmatched = structure.partner(Side.SUPPLIER, supplier) < 0
                    && structure.partner(Side.CUSTOMER, customer) < 0;
            gains.add(new Reason(unmatched ? ReasonCode.ADDS_THREAD : ReasonCode.REARRANGES_THREADS, List.of()));
        }
        if (addsDecisionContact(customer)) {
            gains.add(new Reason(ReasonCode.DECISION_MAKER_CONTACTS, List.of(
                    network.graph().degree(Side.CUSTOMER, customer), stage.getMinContactsPerDecisionMaker())));
        }
        BusinessFunction function = network.function(Side.CUSTOMER, customer);
        if (addsFunction(customer)) {
            gains.add(new Reason(ReasonCode.MISSING_FUNCTION, List.of(function)));
        }
        if (addsLevel(customer)) {
            gains.add(new Reason(ReasonCode.MISSING_LEVEL, List.of(network.level(Side.CUSTOMER, customer))));
        }
        if (shortfall.likeForLike() > 0 && addsAlike(function)
                && function == network.function(Side.SUPPLIER, supplier)) {
            gains.add(new Reason(ReasonCode.SAME_FUNCTION, List.of(function)));
        }
        return gains;
    }

    private Proposal propose(Contact contact) {
        int supplier = network.indexOf(Side.SUPPLIER, contact.supplierPerson());
        int customer = network.indexOf(Side.CUSTOMER, contact.customerPerson());
        PairScore score = new PairScore(network, judge, stage);
        Map<ReasonCode, Reason> reasons = new LinkedHashMap<>();
        gains(supplier, customer).forEach(reason -> reasons.put(reason.code(), reason));
        score.reasons(supplier, customer).forEach(reason -> reasons.putIfAbsent(reason.code(), reason));
        moveTo(network.with(List.of(contact)));
        return new Proposal(contact.supplierPerson(), contact.customerPerson(), score.existing(supplier, customer),
                List.copyOf(reasons.values()), structure.count());
    }
}
