/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.problem.ProblemList;
import org.keyweave.vsm.problem.VsmProblem;

/**
 * Checks a specification: unresolved paths and colours, unknown metaclasses, features, services and variables, services
 * that nothing calls, Java extensions that do not load, mappings without style, tools without mapping, names, nesting
 * without end. One pass over the file; every finding names its place.
 */
public final class VsmLint {

    private VsmLint() {
    }

    /**
     * Checks a specification. Classes and features are checked when it was loaded with metamodels.
     *
     * @param vsm the compiled specification
     * @return what reading, compiling and checking found, in the order of the file
     */
    public static List<VsmProblem> check(CompiledVsm vsm) {
        ProblemList problems = new ProblemList();
        vsm.problems().forEach(problems::add);
        if (vsm.loaded().group().isPresent()) {
            EObject group = vsm.loaded().group().get();
            LintContext context = new LintContext(vsm, problems);
            new NameCheck(context).check(group);
            new StructureCheck(context).check(group);
            new NestingCheck(context).check(group);
            new MetaclassCheck(context).check(group);
            ServiceCheck services = new ServiceCheck(context);
            ExpressionCheck expressions = new ExpressionCheck(context, services);
            new MappingExpressions(context, expressions).check(group);
            new ToolExpressions(context, expressions).check(group);
            services.reportUnused(group);
        }
        List<VsmProblem> sorted = new ArrayList<>(problems.toList());
        sorted.sort(Comparator.comparingInt(problem -> problem.place().line()));
        return List.copyOf(sorted);
    }
}
