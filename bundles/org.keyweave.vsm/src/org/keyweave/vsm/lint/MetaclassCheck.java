/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.spec.DomainClass;

/** Names of metaclasses. */
final class MetaclassCheck {

    private final LintContext context;

    MetaclassCheck(LintContext context) {
        this.context = context;
    }

    void check(EObject group) {
        if (!context.metamodels().isEmpty()) {
            group.eAllContents().forEachRemaining(this::checkElement);
        }
    }

    private void checkElement(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!"TypeName".equals(attribute.getEAttributeType().getName())) {
                continue;
            }
            DomainClass name = DomainClass.of(LintContext.text(element, attribute.getName()));
            if (name.isUnspecified()) {
                continue;
            }
            List<EClass> found = context.metamodels().find(name);
            if (found.isEmpty()) {
                context.problems().error(ProblemCode.UNKNOWN_METACLASS, context.place(element, attribute.getName()),
                        name.text());
            } else if (LintContext.isA(element, "CreateInstance")
                    && found.stream().allMatch(type -> type.isAbstract() || type.isInterface())) {
                context.problems().error(ProblemCode.ABSTRACT_METACLASS, context.place(element, attribute.getName()),
                        name.text());
            }
        }
    }
}
