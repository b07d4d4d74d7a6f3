/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.stage;

import java.util.OptionalDouble;

/**
 * One threshold of a stage against the account's figure.
 *
 * @param criterion the criterion
 * @param required the threshold of the stage
 * @param actual the account's figure; empty when nothing of it is known. A count of functions, levels or pairs is the
 *        known part: the state is unknown where contacts of unknown function or level could make up for the rest.
 * @param state the outcome
 */
public record CriterionResult(StageCriterion criterion, double required, OptionalDouble actual,
        CriterionState state) {
}
