/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML cannot hold, written as Excel writes them: {@code _x0001_}. A text that already looks like
 * such an escape gets its underscore escaped. Source: ECMA-376, ST_Xstring.
 */
final class CellEscape {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellEscape() {
    }

    static String escape(String text) {
        String guarded = text.indexOf("_x") < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        StringBuilder escaped = null;
        for (int i = 0; i < guarded.length(); i++) {
            char c = guarded.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < guarded.length()
                    && Character.isLowSurrogate(guarded.charAt(i + 1));
            boolean fits = pair || c >= ' ' && c < 0xFFFE && !Character.isSurrogate(c) || c == '\n' || c == '\t';
            if (!fits && escaped == null) {
                escaped = new StringBuilder(guarded.substring(0, i));
            }
            if (!fits) {
                escaped.append(String.format("_x%04X_", (int) c));
            } else if (escaped != null) {
                escaped.append(c);
                if (pair) {
                    escaped.append(guarded.charAt(i + 1));
                }
            }
            i += pair ? 1 : 0;
        }
        return escaped == null ? guarded : escaped.toString();
    }

    static String unescape(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
