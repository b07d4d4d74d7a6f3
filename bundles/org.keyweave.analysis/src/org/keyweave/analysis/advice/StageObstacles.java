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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.coverage.FunctionCoverage;
import org.keyweave.analysis.coverage.LevelCoverage;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Side;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.model.Stage;

/** Why thresholds of a stage cannot be met by touchpoints between the people there are. */
final class StageObstacles {

    private final AccountNetwork network;
    private final Stage stage;
    private final Shortfall shortfall;
    private final double decisionMakerWeight;
    private final List<Obstacle> obstacles = new ArrayList<>();

    StageObstacles(AccountNetwork network, Stage stage, Shortfall shortfall, double decisionMakerWeight) {
        this.network = network;
        this.stage = stage;
        this.shortfall = shortfall;
        this.decisionMakerWeight = decisionMakerWeight;
    }

    List<Obstacle> list() {
        int suppliers = network.graph().size(Side.SUPPLIER);
        int customers = network.graph().size(Side.CUSTOMER);
        if (shortfall.threads() > 0 && suppliers < stage.getMinThreads()) {
            add(ObstacleCode.SUPPLIER_PEOPLE, suppliers, stage.getMinThreads());
        }
        if (shortfall.threads() > 0 && customers < stage.getMinThreads()) {
            add(ObstacleCode.CUSTOMER_PEOPLE, customers, stage.getMinThreads());
        }
        if (shortfall.functions() > 0) {
            add(ObstacleCode.TOO_FEW_FUNCTIONS, shortfall.coveredFunctions().size(), stage.getMinFunctions());
            for (BusinessFunction function : FunctionCoverage.of(network, stage).absent()) {
                add(ObstacleCode.NOBODY_WITH_FUNCTION, function);
            }
        }
        if (shortfall.levels() > 0) {
            add(ObstacleCode.TOO_FEW_LEVELS, shortfall.coveredLevels().size(), stage.getMinLevels());
            for (Level level : LevelCoverage.of(network, stage).absent()) {
                add(ObstacleCode.NOBODY_WITH_LEVEL, level);
            }
        }
        if (shortfall.decisionContacts() > 0) {
            listDecisionMakers();
        }
        if (shortfall.likeForLike() > 0) {
            add(ObstacleCode.TOO_FEW_LIKE_FOR_LIKE, common().size(), stage.getMinLikeForLikePairs());
        }
        return List.copyOf(obstacles);
    }

    private void add(ObstacleCode code, Object... args) {
        obstacles.add(new Obstacle(code, List.of(args)));
    }

    private void listDecisionMakers() {
        for (int c = 0; c < network.graph().size(Side.CUSTOMER); c++) {
            int degree = network.graph().degree(Side.CUSTOMER, c);
            if (degree < stage.getMinContactsPerDecisionMaker()
                    && DecisionCoverage.isDecisionMaker(network, c, decisionMakerWeight)) {
                add(ObstacleCode.DECISION_MAKER_EXHAUSTED, PairScore.name(network.person(Side.CUSTOMER, c)), degree,
                        stage.getMinContactsPerDecisionMaker());
            }
        }
    }

    /** Functions that both sides have. */
    private Set<BusinessFunction> common() {
        Set<BusinessFunction> common = EnumSet.noneOf(BusinessFunction.class);
        for (int s = 0; s < network.graph().size(Side.SUPPLIER); s++) {
            BusinessFunction function = network.function(Side.SUPPLIER, s);
            if (function != null) {
                common.add(function);
            }
        }
        common.retainAll(FunctionCoverage.of(network, null).present());
        return common;
    }
}
