/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;

import org.keyweave.cli.CommandContext;

/** How figures are written: the same way in both languages, unknown as a dash. */
final class Numbers {

    private Numbers() {
    }

    /** A share in per cent. */
    static String share(OptionalDouble share, CommandContext context) {
        return share.isPresent() ? share(share.getAsDouble()) : context.text("unknown");
    }

    /** A share in per cent. */
    static String share(double share) {
        return format("0.#", share * 100) + " %";
    }

    /** A number with at most two decimals. */
    static String number(OptionalDouble number, CommandContext context) {
        return number.isPresent() ? number(number.getAsDouble()) : context.text("unknown");
    }

    /** A number with at most two decimals. */
    static String number(double number) {
        return format("#,##0.##", number);
    }

    /** An amount without decimals. */
    static String amount(OptionalDouble amount, CommandContext context) {
        return amount.isPresent() ? format("#,##0", amount.getAsDouble()) : context.text("unknown");
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
