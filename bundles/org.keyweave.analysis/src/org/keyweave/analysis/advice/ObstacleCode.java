/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

/** Why a target cannot be reached with the people there are. Texts in the messages under {@code adviceObstacle.}. */
public enum ObstacleCode {

    /** The supplier has too few people. People there, people needed. */
    SUPPLIER_PEOPLE,

    /** The account has too few people in the model. People there, people needed. */
    CUSTOMER_PEOPLE,

    /** Nobody at the customer is known to have the function. The function. */
    NOBODY_WITH_FUNCTION,

    /** Nobody at the customer is known to have the level. The level. */
    NOBODY_WITH_LEVEL,

    /**
     * Everybody of the supplier already knows the decision maker, or nobody is left. Name, contacts, contacts required.
     */
    DECISION_MAKER_EXHAUSTED,

    /** The customer has too few functions with people. Functions there, functions needed. */
    TOO_FEW_FUNCTIONS,

    /** The customer has too few levels with people. Levels there, levels needed. */
    TOO_FEW_LEVELS,

    /** The supplier and the customer have too few functions in common. Functions in common, functions needed. */
    TOO_FEW_LIKE_FOR_LIKE,

    /** Whoever could still be brought together was ruled out. */
    RULED_OUT
}
