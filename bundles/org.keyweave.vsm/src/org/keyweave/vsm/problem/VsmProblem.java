/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A finding on a specification.
 *
 * @param severity how grave
 * @param code what kind; also the key of its message
 * @param place where
 * @param arguments what the message names
 */
public record VsmProblem(Severity severity, ProblemCode code, Place place, List<Object> arguments) {

    /** Checks that nothing is {@code null} and copies the arguments. */
    public VsmProblem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        arguments = List.copyOf(arguments);
    }

    /**
     * Creates a problem.
     *
     * @param severity how grave
     * @param code what kind
     * @param place where
     * @param arguments what the message names
     */
    public static VsmProblem of(Severity severity, ProblemCode code, Place place, Object... arguments) {
        return new VsmProblem(severity, code, place, List.of(arguments));
    }

    /** The message in a language: what is wrong and what to do, without the place. */
    public String message(Locale locale) {
        return Messages.of(locale).get(code.key(), arguments.toArray());
    }

    /** Place and message in a language, in one line. */
    public String text(Locale locale) {
        return place + ": " + message(locale);
    }

    /** Severity, code, place and arguments, for logs and tests. */
    @Override
    public String toString() {
        return severity + " " + code + " " + place + " " + arguments;
    }
}
