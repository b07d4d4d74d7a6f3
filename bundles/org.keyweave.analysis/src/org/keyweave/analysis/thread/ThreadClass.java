/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

/** Kind of a network by its thread count. */
public enum ThreadClass {

    /** Thread count 0: no contact at all. */
    NONE,

    /** Thread count 1 with exactly one pair of people. */
    POINT_TO_POINT,

    /** Thread count 1 with several pairs, all through one person. */
    STAR,

    /** Thread count 2. */
    DOUBLE,

    /** Thread count 3 or more. */
    MULTI;

    /** Whether the relationship hangs on a single thread: one person's leaving cuts every contact. */
    public boolean isSingleThread() {
        return this == POINT_TO_POINT || this == STAR;
    }
}
