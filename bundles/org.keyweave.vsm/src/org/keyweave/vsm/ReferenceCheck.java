/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.ProblemList;

/** Reports references that lead nowhere, into another file, or to an element of another type. */
final class ReferenceCheck {

    private final VsmResult located;
    private final Resource resource;
    private final ProblemList problems;

    ReferenceCheck(VsmResult located, Resource resource, ProblemList problems) {
        this.located = located;
        this.resource = resource;
        this.problems = problems;
    }

    void check(EObject root) {
        checkReferences(root);
        root.eAllContents().forEachRemaining(this::checkReferences);
    }

    private void checkReferences(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            }
            Object value = element.eGet(reference);
            if (value instanceof List<?> targets) {
                targets.forEach(target -> check(element, reference, (EObject) target));
            } else if (value instanceof EObject target) {
                check(element, reference, target);
            }
        }
    }

    private void check(EObject element, EReference reference, EObject target) {
        Place place = located.place(element, reference.getName());
        if (!target.eIsProxy()) {
            if (!reference.getEReferenceType().isInstance(target)) {
                problems.error(ProblemCode.WRONG_TARGET, place, target.eClass().getName(), reference.getName());
            }
            return;
        }
        URI uri = ((InternalEObject) target).eProxyURI();
        if ("metamodel".equals(reference.getName())) {
            problems.warning(ProblemCode.UNKNOWN_METAMODEL, place, uri.trimFragment().toString());
        } else if (uri.trimFragment().equals(SystemColors.ENVIRONMENT)) {
            String fragment = String.valueOf(uri.fragment());
            int start = fragment.indexOf('\'') + 1;
            int end = fragment.lastIndexOf('\'');
            boolean color = fragment.contains("systemColors") && end > start;
            if (color) {
                problems.error(ProblemCode.UNRESOLVED_COLOR, place, fragment.substring(start, end));
            } else {
                problems.warning(ProblemCode.OTHER_FILE, place, uri.toString());
            }
        } else if (uri.trimFragment().equals(resource.getURI())) {
            problems.error(ProblemCode.UNRESOLVED_PATH, place, uri.fragment());
        } else {
            problems.error(ProblemCode.OTHER_FILE, place, uri.toString());
        }
    }
}
