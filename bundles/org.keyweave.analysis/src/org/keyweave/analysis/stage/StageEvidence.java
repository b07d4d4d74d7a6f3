/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.stage;

import java.util.List;

import org.keyweave.model.Stage;

/**
 * All thresholds that a stage sets, against an account.
 *
 * @param stage the stage
 * @param results one result for each threshold that the stage sets, in the order of {@link StageCriterion}
 */
public record StageEvidence(Stage stage, List<CriterionResult> results) {

    /** Whether every threshold is known to hold; true for a stage without thresholds. */
    public boolean holds() {
        return results.stream().allMatch(result -> result.state() == CriterionState.SATISFIED);
    }

    /** Whether some threshold is known to be missed; a stage that does not hold may only lack knowledge. */
    public boolean isRefuted() {
        return results.stream().anyMatch(result -> result.state() == CriterionState.MISSED);
    }

    /** Thresholds that are missed. */
    public List<CriterionResult> missed() {
        return results.stream().filter(result -> result.state() == CriterionState.MISSED).toList();
    }

    /** Thresholds that cannot be judged because the figure is unknown. */
    public List<CriterionResult> unknown() {
        return results.stream().filter(result -> result.state() == CriterionState.UNKNOWN).toList();
    }
}
