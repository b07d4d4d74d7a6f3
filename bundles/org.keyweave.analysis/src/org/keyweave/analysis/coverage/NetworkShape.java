/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

/** Shape of the contacts between both organisations. */
public enum NetworkShape {

    /** No contact. */
    NONE,

    /** Thread count 1: the contacts run through one person, or are one pair. */
    POINT_TO_POINT,

    /**
     * Bow-tie: several customer functions or threads, but narrow in the middle; fewer than two functions are linked
     * like for like.
     */
    BOW_TIE,

    /** Several levels and functions on both sides in contact, two or more functions like for like, no diamond yet. */
    MULTI_LEVEL,

    /**
     * Diamond: at least three functions linked like for like, these are at least half of the customer functions in
     * contact, and nobody of the supplier carries more than half of the contacts.
     */
    DIAMOND
}
