/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.thread.ThreadStructure;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.model.Stage;

/**
 * What a network lacks of those thresholds of a stage that touchpoints can meet.
 *
 * @param threads threads lacking
 * @param functions customer functions lacking
 * @param levels customer levels lacking
 * @param decisionContacts contacts of decision makers lacking, added up
 * @param likeForLike like-for-like functions lacking
 * @param coveredFunctions functions that count and are covered
 * @param coveredLevels levels that count and are covered
 * @param alike functions linked like for like
 */
record Shortfall(int threads, int functions, int levels, int decisionContacts, int likeForLike,
        Set<BusinessFunction> coveredFunctions, Set<Level> coveredLevels, Set<BusinessFunction> alike) {

    /** O(people + contacts). */
    static Shortfall of(AccountNetwork network, ThreadStructure structure, Stage stage, double decisionMakerWeight) {
        BipartiteGraph graph = network.graph();
        Set<BusinessFunction> functions = EnumSet.noneOf(BusinessFunction.class);
        Set<Level> levels = EnumSet.noneOf(Level.class);
        int perMaker = stage.isSetMinContactsPerDecisionMaker() ? stage.getMinContactsPerDecisionMaker() : 0;
        int decisionContacts = 0;
        for (int c = 0; c < graph.size(Side.CUSTOMER); c++) {
            int degree = graph.degree(Side.CUSTOMER, c);
            if (degree > 0 && counts(stage, network.function(Side.CUSTOMER, c))) {
                functions.add(network.function(Side.CUSTOMER, c));
            }
            if (degree > 0 && counts(stage, network.level(Side.CUSTOMER, c))) {
                levels.add(network.level(Side.CUSTOMER, c));
            }
            if (DecisionCoverage.isDecisionMaker(network, c, decisionMakerWeight)) {
                decisionContacts += Math.max(0, perMaker - degree);
            }
        }
        Set<BusinessFunction> alike = EnumSet.noneOf(BusinessFunction.class);
        for (int e = 0; e < graph.edges(); e++) {
            BusinessFunction function = network.function(Side.SUPPLIER, graph.supplier(e));
            if (function != null && function != BusinessFunction.OTHER
                    && function == network.function(Side.CUSTOMER, graph.customer(e))) {
                alike.add(function);
            }
        }
        return new Shortfall(lack(stage.isSetMinThreads(), stage.getMinThreads(), structure.count()),
                lack(stage.isSetMinFunctions(), stage.getMinFunctions(), functions.size()),
                lack(stage.isSetMinLevels(), stage.getMinLevels(), levels.size()), decisionContacts,
                lack(stage.isSetMinLikeForLikePairs(), stage.getMinLikeForLikePairs(), alike.size()),
                Collections.unmodifiableSet(functions), Collections.unmodifiableSet(levels),
                Collections.unmodifiableSet(alike));
    }

    private static int lack(boolean set, int required, int actual) {
        return set ? Math.max(0, required - actual) : 0;
    }

    /** Whether a function counts at a stage. */
    static boolean counts(Stage stage, BusinessFunction function) {
        List<BusinessFunction> expected = stage.getExpectedFunctions();
        return function != null && function != BusinessFunction.OTHER
                && (expected.isEmpty() || expected.contains(function));
    }

    /** Whether a level counts at a stage. */
    static boolean counts(Stage stage, Level level) {
        return level != null && (stage.getExpectedLevels().isEmpty() || stage.getExpectedLevels().contains(level));
    }

    int total() {
        return threads + functions + levels + decisionContacts + likeForLike;
    }

    /** Whether nothing more is lacking than in another one. */
    boolean isWithin(Shortfall other) {
        return threads <= other.threads && functions <= other.functions && levels <= other.levels
                && decisionContacts <= other.decisionContacts && likeForLike <= other.likeForLike;
    }
}
