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

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.stage.StageJudge;

/**
 * The fewest new touchpoints that raise the thread count of an account to a target.
 *
 * @param target thread count asked for
 * @param before thread count today
 * @param after thread count once every proposal is carried out
 * @param reachable greatest thread count that any new touchpoints between the present people can reach: the size of the
 *        smaller side
 * @param proposals fewest possible touchpoints: {@code after - before} of them; empty when the target holds already
 * @param obstacles why the target cannot be reached; empty when it can
 */
public record ThreadAdvice(int target, int before, int after, int reachable, List<Proposal> proposals,
        List<Obstacle> obstacles) {

    public static ThreadAdvice of(AccountNetwork network, StageJudge judge, int target) {
        throw new UnsupportedOperationException();
    }

    /** Whether the proposals reach the target, or it held already. */
    public boolean isReached() {
        return after >= target;
    }
}
