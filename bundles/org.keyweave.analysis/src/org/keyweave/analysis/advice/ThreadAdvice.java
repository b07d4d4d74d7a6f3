/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.List;
import java.util.function.BiPredicate;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.model.Person;

/**
 * The fewest new touchpoints that raise the thread count of an account to a target.
 *
 * @param target thread count asked for
 * @param before thread count today
 * @param after thread count once every proposal is carried out
 * @param reachable greatest thread count that any new touchpoints between the present people can reach: the size of the
 *        smaller side, where everybody of the supplier who is there may help
 * @param proposals fewest possible touchpoints: {@code after - before} of them; empty when the target holds already
 * @param obstacles why the target cannot be reached; empty when it can
 */
public record ThreadAdvice(int target, int before, int after, int reachable, List<Proposal> proposals,
        List<Obstacle> obstacles) {

    /**
     * The advice for a network; O(contacts · √people) for each proposal, and as many comparisons as a shortlist has
     * pairs.
     *
     * @param network network of the account
     * @param judge judge of its stage, which says which functions and levels count
     * @param target thread count wanted; 0 or more
     * @throws IllegalArgumentException when the target is negative
     */
    public static ThreadAdvice of(AccountNetwork network, StageJudge judge, int target) {
        return of(network, judge, target, (supplierPerson, customerPerson) -> false);
    }

    /**
     * As {@link #of(AccountNetwork, StageJudge, int)}, without proposals that somebody has ruled out. The fewest
     * touchpoints among the others are taken one after the other, so that a target may be missed that a detour over
     * two new touchpoints would reach.
     *
     * @param ruledOut whether a person of the supplier and one of the customer are not to be brought together
     */
    public static ThreadAdvice of(AccountNetwork network, StageJudge judge, int target,
            BiPredicate<Person, Person> ruledOut) {
        if (target < 0) {
            throw new IllegalArgumentException("negative target: " + target);
        }
        return new ThreadAdvisor(network, judge, ruledOut).advise(target);
    }

    /** Whether the proposals reach the target, or it held already. */
    public boolean isReached() {
        return after >= target;
    }
}
