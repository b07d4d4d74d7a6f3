/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

/** Whether a touchpoint counts as a contact at the analysis date, and if not, why. The first reason that applies. */
public enum Counting {

    /** Counts: active, both people are there, used within the promised rhythm. */
    COUNTS(true),

    /**
     * Counts, but nobody knows when it was used last. Counting it keeps "unknown" from being taken as "broken off";
     * who reads the figures sees the flag.
     */
    COUNTS_RECENCY_UNKNOWN(true),

    /** A person is not filled in or cannot be found. */
    PERSON_MISSING(false),

    /** The people do not stand on the two sides: not one of the supplier (or rival) and one of this account. */
    MISPLACED(false),

    /** Status planned. */
    PLANNED(false),

    /** Status dormant. */
    DORMANT(false),

    /** Status broken. */
    BROKEN(false),

    /** It begins after the analysis date, by its own first contact. */
    NOT_BEGUN(false),

    /** A person is not yet in the position at the analysis date. */
    PERSON_NOT_YET_THERE(false),

    /** A person had left the position before the analysis date. */
    PERSON_LEFT(false),

    /** Not used within the promised rhythm, or without one for longer than the methodology allows. */
    SILENT(false);

    private final boolean contact;

    Counting(boolean contact) {
        this.contact = contact;
    }

    /** Whether the touchpoint is a contact, an edge of the network. */
    public boolean isContact() {
        return contact;
    }
}
