/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.stage;

/** Outcome of one criterion. */
public enum CriterionState {

    /** The figure is known and holds the threshold. */
    SATISFIED,

    /** The figure is known and misses the threshold. */
    MISSED,

    /** The figure is unknown: neither evidence for the stage nor against it. */
    UNKNOWN
}
