/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.ProblemList;
import org.keyweave.vsm.problem.Severity;
import org.keyweave.vsm.problem.VsmProblem;

/** Turns what EMF could not make sense of into problems. */
final class LoadFindings {

    private final VsmResult located;
    private final ProblemList problems;
    /** Features that name something twice; EMF then trips over what follows as well. */
    private final Set<Place> duplicates = new HashSet<>();

    LoadFindings(VsmResult located, ProblemList problems) {
        this.located = located;
        this.problems = problems;
    }

    /** Reports all findings. A missing package comes with a missing class, which says more. */
    void report(List<VsmResource.Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            boolean followed = i + 1 < findings.size() && findings.get(i).cause() instanceof PackageNotFoundException
                    && findings.get(i + 1).cause() instanceof ClassNotFoundException
                    && findings.get(i + 1).cause().getLine() == findings.get(i).cause().getLine();
            if (!followed) {
                report(findings.get(i));
            }
        }
    }

    private void report(VsmResource.Finding finding) {
        XMIException cause = finding.cause();
        if (cause instanceof FeatureNotFoundException unknown) {
            unknownFeature(unknown, finding);
        } else if (cause instanceof ClassNotFoundException unknown) {
            unknownClass(unknown.getName(), finding);
        } else if (cause instanceof PackageNotFoundException unknown) {
            unknownClass(unknown.uri(), finding);
        } else if (cause instanceof IllegalValueException illegal) {
            illegalValue(illegal, finding);
        } else if (cause instanceof UnresolvedReferenceException unresolved) {
            problems.error(ProblemCode.UNRESOLVED_PATH, place(finding, finding.owner(), finding.feature()),
                    unresolved.getReference());
        } else {
            problems.error(ProblemCode.MALFORMED_XML, place(finding, finding.owner(), finding.feature()),
                    String.valueOf(cause.getMessage()));
        }
    }

    private void illegalValue(IllegalValueException illegal, VsmResource.Finding finding) {
        EStructuralFeature feature = illegal.getFeature();
        String name = feature == null ? "" : feature.getName();
        Place place = place(finding, illegal.getObject(), name);
        if (!(illegal.getValue() instanceof EObject target)) {
            problems.error(ProblemCode.ILLEGAL_VALUE, place, String.valueOf(illegal.getValue()), name);
        } else if (feature != null && feature.getEType().isInstance(target)) {
            if (duplicates.add(place)) {
                problems.error(ProblemCode.DUPLICATE_REFERENCE, place, located.path(target), name);
            }
        } else {
            problems.error(ProblemCode.WRONG_TARGET, place, target.eClass().getName(), name);
        }
    }

    private void unknownFeature(FeatureNotFoundException unknown, VsmResource.Finding finding) {
        EObject owner = unknown.getObject();
        String type = owner == null ? "" : owner.eClass().getName();
        Place place = place(finding, owner, unknown.getName());
        problems.add(Outside.severityOfFeature(unknown.getName())
                .map(severity -> VsmProblem.of(severity, ProblemCode.OUTSIDE_FEATURE, place, unknown.getName(), type))
                .orElseGet(() -> VsmProblem.of(Severity.ERROR, ProblemCode.UNKNOWN_FEATURE,
                        place, unknown.getName(), type)));
    }

    private void unknownClass(String name, VsmResource.Finding finding) {
        Place place = place(finding, finding.owner(), finding.feature());
        problems.add(Outside.severityOfClass(finding.namespace(), name)
                .map(severity -> VsmProblem.of(severity, ProblemCode.OUTSIDE_CLASS, place, name))
                .orElseGet(() -> VsmProblem.of(Severity.ERROR, ProblemCode.UNKNOWN_CLASS,
                        place, name)));
    }

    private Place place(VsmResource.Finding finding, EObject element, String feature) {
        String path = element == null ? "" : located.path(element);
        int line = finding.cause().getLine();
        return new Place(located.uri().toString(), line > 0 || element == null ? Math.max(line, 0)
                : located.line(element), path, feature);
    }
}
