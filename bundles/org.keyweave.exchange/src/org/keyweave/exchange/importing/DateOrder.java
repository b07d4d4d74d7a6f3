/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

/** How dates are written where the writing alone does not tell. */
public enum DateOrder {

    /** As written; a date with slashes that could be read both ways is refused. */
    AUTO,
    /** 24/11/2026. */
    DAY_FIRST,
    /** 11/24/2026. */
    MONTH_FIRST,
    /** Seconds since the day of origin. */
    SECONDS
}
