/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.eclipse.jface.util;

/** The assertions that GEF 3.2 calls. JFace dropped the class in favour of {@code org.eclipse.core.runtime.Assert}. */
public final class Assert {

    private Assert() {
    }

    /**
     * Checks an argument.
     *
     * @throws IllegalArgumentException when the expression is false
     */
    public static boolean isLegal(boolean expression) {
        return isLegal(expression, "");
    }

    /**
     * Checks an argument.
     *
     * @throws IllegalArgumentException with the message when the expression is false
     */
    public static boolean isLegal(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }

    /**
     * Checks that a value is there.
     *
     * @throws IllegalStateException when it is not
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * Checks that a value is there.
     *
     * @throws IllegalStateException with the message when it is not
     */
    public static void isNotNull(Object object, String message) {
        if (object == null) {
            throw new IllegalStateException("null argument: " + message);
        }
    }

    /**
     * Checks a state.
     *
     * @throws IllegalStateException when the expression is false
     */
    public static boolean isTrue(boolean expression) {
        return isTrue(expression, "");
    }

    /**
     * Checks a state.
     *
     * @throws IllegalStateException with the message when the expression is false
     */
    public static boolean isTrue(boolean expression, String message) {
        if (!expression) {
            throw new IllegalStateException("assertion failed: " + message);
        }
        return true;
    }
}
