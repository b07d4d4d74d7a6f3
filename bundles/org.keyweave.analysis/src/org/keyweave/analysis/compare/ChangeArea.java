/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

/** Parts of a relationship in which something can change, in the order in which a board asks for them. */
public enum ChangeArea {
    /** What the relationship hangs on. */
    THREADS,
    /** Revenue, share, accounts won and lost. */
    VALUE,
    /** Stages claimed, evidenced and aimed at. */
    STAGES,
    /** People on both sides. */
    PEOPLE,
    /** Single touchpoints and interactions. */
    TOUCHPOINTS,
    /** Strategies, objectives, actions, openings, risks and commitments. */
    PLAN
}
