/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.List;
import java.util.Optional;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.model.Stage;

/**
 * What the answers of an interview say. The proposed stage is the highest one up to which every stage's description was
 * said to fit, and that the model's evidence does not refute.
 */
final class StageInterview {

    /** How far the description of a stage fits. */
    enum Answer {
        UNKNOWN, NO, PARTLY, YES
    }

    private StageInterview() {
    }

    /** The proposal for the answers, one for each stage in order; empty when not even the first stage fits. */
    static Optional<Stage> propose(AccountAnalysis analysis, List<Stage> stages, List<Answer> answers) {
        return propose(stages, answers, stage -> analysis.stageAudit().evidence(stage)
                .filter(StageEvidence::isRefuted).isPresent());
    }

    static Optional<Stage> propose(List<Stage> stages, List<Answer> answers,
            java.util.function.Predicate<Stage> isRefuted) {
        Stage proposed = null;
        for (int i = 0; i < stages.size() && answers.get(i) == Answer.YES; i++) {
            if (isRefuted.test(stages.get(i))) {
                break;
            }
            proposed = stages.get(i);
        }
        return Optional.ofNullable(proposed);
    }
}
