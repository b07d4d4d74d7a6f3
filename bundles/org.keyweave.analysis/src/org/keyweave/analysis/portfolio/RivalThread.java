/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.util.List;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.model.Account;
import org.keyweave.model.CompetitorPosition;

/**
 * Thread count of a rival at an account, as far as its touchpoints are known.
 *
 * @param account the account
 * @param position position of the rival
 * @param threads its threads; a single thread is an opening
 */
public record RivalThread(Account account, CompetitorPosition position, ThreadCount threads) {

    /** The rivals at an account of whom touchpoints are known, in the order of the positions. */
    public static List<RivalThread> of(Account account, AnalysisContext context) {
        return account.getCompetitorPositions().stream().filter(position -> !position.getTouchpoints().isEmpty())
                .map(position -> new RivalThread(account, position,
                        ThreadCount.of(AccountNetwork.of(position, context))))
                .toList();
    }
}
