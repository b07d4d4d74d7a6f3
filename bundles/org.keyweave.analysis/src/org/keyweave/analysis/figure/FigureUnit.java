/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.figure;

/** How a figure is written. */
public enum FigureUnit {

    /** A whole number. */
    COUNT,

    /** A number with decimals. */
    NUMBER,

    /** A share from 0 to 1, shown in percent. */
    SHARE,

    /** Days. */
    DAYS,

    /** A score from 0 to 5. */
    SCORE_5,

    /** A score or difference of scores on the scale of 0 to 10. */
    SCORE_10,

    /** An amount in the model's currency. */
    MONEY,

    /** People, pairs or other elements. */
    LIST,

    /** One of several kinds. */
    KIND
}
