/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.dossier;

import java.util.List;
import java.util.OptionalDouble;

import org.keyweave.model.SatisfactionScore;

/**
 * Satisfaction in one aspect over time.
 *
 * @param aspect the aspect
 * @param scores scores with a date not after the analysis date, oldest first
 * @param gap perceived minus expected in the latest score in which both are known; empty when in none
 * @param trend latest gap minus the one before; empty when fewer than two are known
 */
public record SatisfactionAspect(String aspect, List<SatisfactionScore> scores, OptionalDouble gap,
        OptionalDouble trend) {
}
