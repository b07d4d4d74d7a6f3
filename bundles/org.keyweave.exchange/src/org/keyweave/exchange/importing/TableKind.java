/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

/** What the rows of a table are about. */
public enum TableKind {

    /** One person a row. */
    PEOPLE("people"),
    /** One touchpoint a row. */
    TOUCHPOINTS("touchpoints"),
    /** One dated interaction a row; it creates and refreshes the touchpoints that it covers. */
    INTERACTIONS("interactions"),
    /** A person on each side, their touchpoint and, where there is a date, an interaction in every row. */
    COMBINED("combined");

    private final String key;

    TableKind(String key) {
        this.key = key;
    }

    /** Key of the kind in messages and options. */
    public String key() {
        return key;
    }
}
