/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

/** Why a touchpoint is proposed. The texts are in the messages under {@code adviceReason.} and the name. */
public enum ReasonCode {

    /** Neither of the two belongs to another thread, so the contact adds one. No arguments. */
    ADDS_THREAD,

    /** The contact lets existing contacts be combined anew, which adds a thread. No arguments. */
    REARRANGES_THREADS,

    /** A planned, dormant or silent touchpoint of the two exists and need only be brought to life. Its status. */
    REVIVES_TOUCHPOINT,

    /** People known to both: a colleague of either already knows the other. Number of them, and a name. */
    KNOWS_COLLEAGUE,

    /** The customer person carries weight in the decision. Weight as a share. */
    DECISION_WEIGHT,

    /** The customer person decides. No arguments. */
    DECISION_MAKER,

    /** The customer function has no contact yet. The function. */
    MISSING_FUNCTION,

    /** The customer level has no contact yet. The level. */
    MISSING_LEVEL,

    /** Both have the same function. The function. */
    SAME_FUNCTION,

    /** Both are on the same level. The level. */
    SAME_LEVEL,

    /** The supplier person has few contacts so far and so room for one more. Number of contacts. */
    HAS_ROOM,

    /** The supplier person is the account manager. No arguments. */
    ACCOUNT_MANAGER,

    /** The supplier person is the executive sponsor. No arguments. */
    EXECUTIVE_SPONSOR,

    /** The customer person is well disposed. The stance. */
    FAVOURABLE_STANCE,

    /** The decision maker has too few contacts for the stage. Contacts today and contacts required. */
    DECISION_MAKER_CONTACTS
}
