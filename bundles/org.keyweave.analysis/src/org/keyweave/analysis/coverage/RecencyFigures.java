/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.List;
import java.util.OptionalDouble;

import org.keyweave.analysis.network.TouchpointState;

/**
 * How recently the touchpoints with status active were used.
 *
 * @param inRhythm active touchpoints that kept their rhythm
 * @param overdue active touchpoints that were silent for longer than allowed, longest overdue first
 * @param unknown active touchpoints whose last contact is unknown
 * @param meanSilence mean days of silence where known; empty when none is known
 */
public record RecencyFigures(List<TouchpointState> inRhythm, List<TouchpointState> overdue,
        List<TouchpointState> unknown, OptionalDouble meanSilence) {
}
