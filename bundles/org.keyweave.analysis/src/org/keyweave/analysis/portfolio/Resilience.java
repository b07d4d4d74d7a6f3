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
import java.util.OptionalDouble;

import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.coverage.DecisionMaker;
import org.keyweave.analysis.stage.StageFigures;
import org.keyweave.model.Account;
import org.keyweave.model.Stage;

/**
 * How well an account's relationship would stand the loss of people: the mean of the known ones of three parts, each
 * from 0 to 1. A proposal of this project.
 *
 * <ul>
 * <li>threads: thread count / threads needed, at most 1; needed are those of the claimed stage, but at least 2, because
 * with one thread a single departure ends the relationship;</li>
 * <li>spread: effective threads / effective threads needed, at most 1; needed are those of the claimed stage, but at
 * least 1.5;</li>
 * <li>decision: decision makers with the contacts needed / decision makers; needed are those of the claimed stage, but
 * at least 1; unknown when no decision maker is known.</li>
 * </ul>
 *
 * <p>A mean hides a weak spot, so the indicator is capped: 0 without a contact; at most 0.33 on a single thread; at most
 * 0.66 where one person carries more of the contacts than the claimed stage allows (0.8 where it sets no limit), or where
 * a decision maker has no contact.
 *
 * @param account the account
 * @param threads thread part
 * @param spread spread part; empty without a contact
 * @param decision decision part; empty when no decision maker is known
 * @param indicator the indicator, 0 to 1
 */
public record Resilience(Account account, double threads, OptionalDouble spread, OptionalDouble decision,
        double indicator) {

    /** Greatest indicator of an account on a single thread. */
    public static final double SINGLE_THREAD_LIMIT = 0.33;

    /** Greatest indicator of an account with one overloaded person or a decision maker without a contact. */
    public static final double WEAK_SPOT_LIMIT = 0.66;

    /** Share of the contacts that one person may carry where the stage sets no limit. */
    private static final double GREATEST_SHARE = 0.8;
    /** Threads needed at least, whatever the stage says. */
    private static final int LEAST_THREADS = 2;
    /** Effective threads needed at least, whatever the stage says. */
    private static final double LEAST_EFFECTIVE_THREADS = 1.5;

    /**
     * The resilience of an account; O(decision makers).
     *
     * @param account the account
     * @param figures figures of its network
     * @param decision its decision makers
     * @param claimed claimed stage; {@code null} when never assessed
     */
    public static Resilience of(Account account, StageFigures figures, DecisionCoverage decision, Stage claimed) {
        int neededThreads = LEAST_THREADS;
        double neededEffective = LEAST_EFFECTIVE_THREADS;
        int neededContacts = 1;
        double greatestShare = GREATEST_SHARE;
        if (claimed != null) {
            neededThreads = Math.max(neededThreads, claimed.getMinThreads());
            neededEffective = Math.max(neededEffective, claimed.getMinEffectiveThreads());
            neededContacts = Math.max(neededContacts, claimed.getMinContactsPerDecisionMaker());
            greatestShare = claimed.isSetMaxTopShare() ? claimed.getMaxTopShare() : greatestShare;
        }
        double threads = Math.min(1, figures.threads() / (double) neededThreads);
        OptionalDouble spread = figures.threads() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, figures.effectiveThreads() / neededEffective));
        List<DecisionMaker> makers = decision.decisionMakers();
        int needed = neededContacts;
        long reached = makers.stream().filter(maker -> maker.contacts().size() >= needed).count();
        OptionalDouble deciding = makers.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(reached / (double) makers.size());
        boolean weakSpot = figures.topShare().orElse(0) > greatestShare
                || figures.leastContacts().isPresent() && figures.leastContacts().getAsInt() == 0;
        double indicator = Math.min(mean(threads, spread, deciding), cap(figures.threads(), weakSpot));
        return new Resilience(account, threads, spread, deciding, indicator);
    }

    private static double mean(double threads, OptionalDouble spread, OptionalDouble decision) {
        double sum = threads + spread.orElse(0) + decision.orElse(0);
        return sum / (1 + (spread.isPresent() ? 1 : 0) + (decision.isPresent() ? 1 : 0));
    }

    private static double cap(int threads, boolean weakSpot) {
        if (threads < 2) {
            return threads == 0 ? 0 : SINGLE_THREAD_LIMIT;
        }
        return weakSpot ? WEAK_SPOT_LIMIT : 1;
    }
}
