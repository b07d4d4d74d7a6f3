/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.keyweave.vsm.problem.ProblemCode;

/** Names that paths are made of: there, unique among siblings, without characters that break a path. */
final class NameCheck {

    private static final String ALLOWED = " -_.,:()&+";

    private final LintContext context;

    NameCheck(LintContext context) {
        this.context = context;
    }

    void check(EObject group) {
        checkChildren(group);
        group.eAllContents().forEachRemaining(this::checkChildren);
    }

    private void checkChildren(EObject parent) {
        for (EReference reference : parent.eClass().getEAllContainments()) {
            if (!reference.isMany() || reference.getEKeys().isEmpty()) {
                continue;
            }
            Set<String> names = new HashSet<>();
            for (Object child : (List<?>) parent.eGet(reference)) {
                checkName((EObject) child, names);
            }
        }
    }

    private void checkName(EObject element, Set<String> names) {
        String name = LintContext.text(element, "name");
        if (name.isBlank()) {
            context.problems().warning(ProblemCode.MISSING_NAME, context.place(element, "name"));
            return;
        }
        if (!names.add(name)) {
            context.problems().error(ProblemCode.DUPLICATE_NAME, context.place(element, "name"), name);
        }
        name.codePoints().filter(c -> !Character.isLetterOrDigit(c) && ALLOWED.indexOf(c) < 0).findFirst()
                .ifPresent(odd -> context.problems().warning(ProblemCode.ODD_NAME, context.place(element, "name"),
                        name, Character.toString(odd)));
    }
}
