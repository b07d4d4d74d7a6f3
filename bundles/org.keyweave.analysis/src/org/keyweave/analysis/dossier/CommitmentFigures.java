/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.keyweave.model.Account;
import org.keyweave.model.Commitment;

/**
 * How promises are kept. Withdrawn ones count nowhere.
 *
 * @param kept promises kept
 * @param broken promises broken
 * @param open promises that are open and not overdue at the analysis date
 * @param overdue promises that are open although due before the analysis date
 * @param brokenWithoutRemedy broken promises for which nothing was done
 */
public record CommitmentFigures(List<Commitment> kept, List<Commitment> broken, List<Commitment> open,
        List<Commitment> overdue, List<Commitment> brokenWithoutRemedy) {

    /** The promises of an account at a date; O(promises). */
    public static CommitmentFigures of(Account account, LocalDate asOf) {
        List<Commitment> kept = new ArrayList<>();
        List<Commitment> broken = new ArrayList<>();
        List<Commitment> open = new ArrayList<>();
        List<Commitment> overdue = new ArrayList<>();
        for (Commitment commitment : account.getCommitments()) {
            switch (commitment.getOutcome()) {
                case KEPT -> kept.add(commitment);
                case BROKEN -> broken.add(commitment);
                case OPEN -> (isOverdue(commitment, asOf) ? overdue : open).add(commitment);
                case WITHDRAWN -> {
                    // Taken back in agreement: neither kept nor broken.
                }
            }
        }
        List<Commitment> withoutRemedy = broken.stream().filter(commitment -> !commitment.isSetRemedyKind()
                && (commitment.getRemedy() == null || commitment.getRemedy().isBlank())).toList();
        return new CommitmentFigures(List.copyOf(kept), List.copyOf(broken), List.copyOf(open), List.copyOf(overdue),
                withoutRemedy);
    }

    private static boolean isOverdue(Commitment commitment, LocalDate asOf) {
        return commitment.getDue() != null && commitment.getDue().isBefore(asOf);
    }

    /** Kept / (kept + broken + overdue), 0 to 1: a trust indicator; empty while no promise has fallen due. */
    public OptionalDouble keptShare() {
        int due = kept.size() + broken.size() + overdue.size();
        return due == 0 ? OptionalDouble.empty() : OptionalDouble.of(kept.size() / (double) due);
    }
}
