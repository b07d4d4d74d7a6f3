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
import java.util.List;
import java.util.function.BiPredicate;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.analysis.thread.CoverRole;
import org.keyweave.analysis.thread.ThreadStructure;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;

/**
 * Finds the fewest touchpoints that raise the thread count to a target.
 *
 * <p>One new contact raises the thread count by at most one, so k - ν are needed at least. A contact raises it exactly
 * when there are maximum matchings without either person and so one without both, that is when neither is in any
 * minimum vertex cover (Dulmage and Mendelsohn 1958). While both sides have more people than threads, each has an
 * unmatched person, so such a pair exists: k - ν steps suffice. In each step the pair with the most {@linkplain
 * PairScore points} is taken, of equals the first in the order of the network.
 */
final class ThreadAdvisor {

    private final StageJudge judge;
    private final Stage stage;
    private final BiPredicate<Person, Person> ruledOut;
    private final List<Proposal> proposals = new ArrayList<>();
    private AccountNetwork network;
    private ThreadStructure structure;

    ThreadAdvisor(AccountNetwork network, StageJudge judge, BiPredicate<Person, Person> ruledOut) {
        this.ruledOut = ruledOut;
        this.judge = judge;
        this.stage = judge.reference().orElse(null);
        this.network = CandidatePool.of(network, judge.context());
        this.structure = ThreadStructure.of(this.network.graph());
    }

    ThreadAdvice advise(int target) {
        int before = structure.count();
        int suppliers = network.graph().size(Side.SUPPLIER);
        int customers = network.graph().size(Side.CUSTOMER);
        int reachable = Math.min(suppliers, customers);
        List<Obstacle> obstacles = new ArrayList<>();
        while (structure.count() < Math.min(target, reachable)) {
            if (!step()) {
                obstacles.add(new Obstacle(ObstacleCode.RULED_OUT, List.of()));
                break;
            }
        }
        if (suppliers < target) {
            obstacles.add(new Obstacle(ObstacleCode.SUPPLIER_PEOPLE, List.of(suppliers, target)));
        }
        if (customers < target) {
            obstacles.add(new Obstacle(ObstacleCode.CUSTOMER_PEOPLE, List.of(customers, target)));
        }
        return new ThreadAdvice(target, before, structure.count(), reachable, List.copyOf(proposals),
                List.copyOf(obstacles));
    }

    /** Takes the best pair; says whether there was one. */
    private boolean step() {
        PairScore score = new PairScore(network, judge, stage);
        int[] suppliers = Shortlist.of(network, Side.SUPPLIER, s -> isFree(Side.SUPPLIER, s), score::ofSupplier);
        int[] customers = Shortlist.of(network, Side.CUSTOMER, c -> isFree(Side.CUSTOMER, c), score::ofCustomer);
        int bestSupplier = -1;
        int bestCustomer = -1;
        double best = Double.NEGATIVE_INFINITY;
        for (int s : suppliers) {
            for (int c : customers) {
                double points = score.of(s, c);
                if (points > best
                        && !ruledOut.test(network.person(Side.SUPPLIER, s), network.person(Side.CUSTOMER, c))) {
                    best = points;
                    bestSupplier = s;
                    bestCustomer = c;
                }
            }
        }
        if (bestSupplier < 0) {
            return false;
        }
        take(bestSupplier, bestCustomer, score);
        return true;
    }

    /** Whether some maximum matching leaves the person out. */
    private boolean isFree(Side side, int index) {
        return structure.role(side, index) == CoverRole.NEVER;
    }

    private void take(int supplier, int customer, PairScore score) {
        boolean unmatched = structure.partner(Side.SUPPLIER, supplier) < 0
                && structure.partner(Side.CUSTOMER, customer) < 0;
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(unmatched ? ReasonCode.ADDS_THREAD : ReasonCode.REARRANGES_THREADS, List.of()));
        reasons.addAll(score.reasons(supplier, customer));
        Contact contact = new Contact(network.person(Side.SUPPLIER, supplier),
                network.person(Side.CUSTOMER, customer), 1);
        proposals.add(new Proposal(contact.supplierPerson(), contact.customerPerson(),
                score.existing(supplier, customer), List.copyOf(reasons), structure.count() + 1));
        network = network.with(List.of(contact));
        structure = ThreadStructure.of(network.graph());
    }
}
