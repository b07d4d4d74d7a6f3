/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.keyweave.ui.session.ElementLabels;

/** Numbers as the workbench writes them. What is not known is a dash, never zero. */
public final class Numbers {

    private Numbers() {
    }

    /** A share from 0 to 1 as a percentage. */
    public static String share(OptionalDouble share) {
        return share.isEmpty() ? ElementLabels.UNKNOWN : NumberFormat.getPercentInstance(Locale.getDefault())
                .format(share.getAsDouble());
    }

    /** A number with one decimal place. */
    public static String one(OptionalDouble number) {
        return number.isEmpty() ? ElementLabels.UNKNOWN : String.format(Locale.getDefault(), "%.1f",
                number.getAsDouble());
    }

    /** A whole number. */
    public static String whole(OptionalInt number) {
        return number.isEmpty() ? ElementLabels.UNKNOWN : Integer.toString(number.getAsInt());
    }

    /** An amount of money with its thousands set apart. */
    public static String money(OptionalDouble amount, String currency) {
        return amount.isEmpty() ? ElementLabels.UNKNOWN
                : NumberFormat.getIntegerInstance(Locale.getDefault()).format(amount.getAsDouble())
                        + (currency == null ? "" : " " + currency);
    }

    /** An amount in few characters, as in "18.6M"; for where room is short and the exact amount stands elsewhere. */
    public static String brief(double amount) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(Locale.getDefault(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(amount);
    }
}
