/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The language in which services write labels and tooltips. The notation gives services no place for a language, so it
 * is bound to the thread: that of the platform, unless a report asks for another.
 */
public final class DesignLanguage {

    private static final ThreadLocal<Locale> BOUND = new ThreadLocal<>();

    private DesignLanguage() {
    }

    /** The language of the calling thread. */
    public static Locale current() {
        Locale bound = BOUND.get();
        return bound == null ? Locale.getDefault() : bound;
    }

    /** Runs something with services writing in a language; nested calls restore what was before. */
    public static <T> T with(Locale locale, Supplier<T> action) {
        Locale before = BOUND.get();
        BOUND.set(Objects.requireNonNull(locale));
        try {
            return action.get();
        } finally {
            if (before == null) {
                BOUND.remove();
            } else {
                BOUND.set(before);
            }
        }
    }
}
