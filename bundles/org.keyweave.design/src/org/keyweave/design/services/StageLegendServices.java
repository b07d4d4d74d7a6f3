/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.function.Predicate;

import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.StageModel;

/** Legend of the stage map; conditions as in {@link NetworkLegendServices}. */
public class StageLegendServices {

    private static final StageMapServices MAP = new StageMapServices();

    /** Title of the legend. */
    public String stageLegendTitle(StageModel model) {
        return Words.get("legend.title");
    }

    /** Where figures refute a claimed stage. */
    public StageModel legendClaimed(StageModel model) {
        return any(model, MAP::isStageNotEvidenced) ? model : null;
    }

    /** What a red card means. */
    public String legendClaimedText(StageModel model) {
        return Words.get("legend.claimed");
    }

    /** Where no figure refutes a claimed stage. */
    public StageModel legendEvidenced(StageModel model) {
        return any(model, account -> !MAP.isStageNotEvidenced(account) && !MAP.isStageExceeded(account)) ? model : null;
    }

    /** What a plain card means. */
    public String legendEvidencedText(StageModel model) {
        return Words.get("legend.evidenced");
    }

    /** Where the evidence reaches beyond a claimed stage. */
    public StageModel legendExceeded(StageModel model) {
        return any(model, MAP::isStageExceeded) ? model : null;
    }

    /** What a green card means. */
    public String legendExceededText(StageModel model) {
        return Words.get("legend.exceeded");
    }

    /** Where an account is to reach a stage. */
    public StageModel legendTarget(StageModel model) {
        return any(model, account -> MAP.targetStage(account) != null) ? model : null;
    }

    /** What a dashed arrow means. */
    public String legendTargetText(StageModel model) {
        return Words.get("legend.target");
    }

    private static boolean any(StageModel model, Predicate<Account> condition) {
        return model.getStages().stream().flatMap(stage -> MAP.accountsAtStage(stage).stream()).anyMatch(condition);
    }
}
