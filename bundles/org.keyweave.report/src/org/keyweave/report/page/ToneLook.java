/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.page;

import org.keyweave.report.content.Tone;

/** How tones look: by a sign first, so that none is told by colour alone, and by a colour. */
public final class ToneLook {

    private ToneLook() {
    }

    /** The sign before a text with a space after it that keeps them on one line; empty where there is nothing to be said. */
    public static String sign(Tone tone) {
        return switch (tone) {
            case RISK -> "▲\u00A0";
            case WATCH -> "◆\u00A0";
            default -> "";
        };
    }

    /** Colour of a text, as six hexadecimal digits; the same in all formats for paper and slides. */
    public static String color(Tone tone) {
        return switch (tone) {
            case RISK -> "B3261E";
            case WATCH -> "8A5A00";
            case GOOD -> "2C6E49";
            case PLAIN -> "1D2430";
        };
    }

    /** Colour of a bar. */
    public static String barColor(Tone tone) {
        return switch (tone) {
            case RISK -> "B3261E";
            case WATCH -> "B98A2F";
            case GOOD -> "4F9670";
            case PLAIN -> "8FB0D3";
        };
    }
}
