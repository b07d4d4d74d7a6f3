/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.keyweave.vsm.VsmResult;
import org.keyweave.vsm.expr.Services;
import org.keyweave.vsm.problem.Severity;
import org.keyweave.vsm.problem.VsmProblem;
import org.keyweave.vsm.spec.GroupSpec;

/**
 * A compiled specification.
 *
 * @param loaded what EMF read
 * @param group the specification; empty when the file could not be read
 * @param services the services of its Java extensions
 * @param problems everything found wrong by reading and compiling, in the order of the file
 */
public record CompiledVsm(VsmResult loaded, Optional<GroupSpec> group, Services services,
        List<VsmProblem> problems) {

    /** Copies the list. */
    public CompiledVsm {
        problems = List.copyOf(problems);
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * The specification, when nothing is wrong with it.
     *
     * @throws IllegalStateException naming all errors when there is any
     */
    public GroupSpec orThrow() {
        if (hasErrors() || group.isEmpty()) {
            throw new IllegalStateException(problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .map(problem -> problem.text(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        }
        return group.get();
    }
}
