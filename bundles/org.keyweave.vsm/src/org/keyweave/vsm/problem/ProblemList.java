/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers problems while a specification is read; not for several threads. */
public final class ProblemList {

    private final Set<VsmProblem> problems = new LinkedHashSet<>();

    /** Adds a problem; one that is there already counts once. */
    public void add(VsmProblem problem) {
        problems.add(problem);
    }

    /** Adds an error. */
    public void error(ProblemCode code, Place place, Object... arguments) {
        add(VsmProblem.of(Severity.ERROR, code, place, arguments));
    }

    /** Adds a warning. */
    public void warning(ProblemCode code, Place place, Object... arguments) {
        add(VsmProblem.of(Severity.WARNING, code, place, arguments));
    }

    /** Adds a note. */
    public void info(ProblemCode code, Place place, Object... arguments) {
        add(VsmProblem.of(Severity.INFO, code, place, arguments));
    }

    /** A copy of what was gathered, in the order it was found. */
    public List<VsmProblem> toList() {
        return List.copyOf(problems);
    }
}
