/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.charts;

import java.util.Locale;

import org.keyweave.ui.internal.text.Texts;

/** How a figure stands against what is asked of it. It is always said in a word as well as in a colour. */
public enum Standing {

    /** As it should be. */
    GOOD("\u2713"),

    /** Worth a look. */
    WATCH("!"),

    /** Below what is asked. */
    RISK("\u2717"),

    /** Nothing is asked, or not enough is known. */
    UNKNOWN("");

    private final String sign;

    Standing(String sign) {
        this.sign = sign;
    }

    /** The word of the state, as in "at risk", with its sign. */
    public String word() {
        String word = Texts.get("standing." + name().toLowerCase(Locale.ROOT));
        return sign.isEmpty() ? word : sign + " " + word;
    }
}
