/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.spec.ColorSpec;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.GroupSpec;
import org.keyweave.vsm.spec.ViewpointSpec;

/** Compiles a group with its viewpoints and colours. */
final class GroupCompiler {

    private final SpecContext context;
    private final References references = new References();
    private final ColorCompiler colors;

    GroupCompiler(SpecContext context) {
        this.context = context;
        colors = new ColorCompiler(context);
    }

    GroupSpec group(EObject group) {
        String version = Features.text(group, "version");
        FormatVersion.check(version).ifPresent(code -> context.problems().add(
                FormatVersion.problem(code, version, context.place(group, "version"))));
        List<ColorSpec> userColors = new ArrayList<>();
        for (EObject palette : Features.elements(group, "userColorsPalettes")) {
            Features.elements(palette, "entries").forEach(color -> userColors.add(colors.color(color)));
        }
        DiagramCompiler diagrams = new DiagramCompiler(context, references, colors, group);
        List<ViewpointSpec> viewpoints = Features.elements(group, "ownedViewpoints").stream()
                .map(viewpoint -> viewpoint(viewpoint, diagrams)).toList();
        references.resolve();
        return new GroupSpec(context.origin(group), Features.text(group, "name"), version, viewpoints, userColors);
    }

    private ViewpointSpec viewpoint(EObject viewpoint, DiagramCompiler diagrams) {
        List<DiagramSpec> specs = Features.elements(viewpoint, "ownedRepresentations").stream()
                .map(diagrams::diagram).toList();
        List<String> extensions = new ArrayList<>();
        for (EObject extension : Features.elements(viewpoint, "ownedJavaExtensions")) {
            String name = Features.text(extension, "qualifiedClassName").strip();
            if (name.isEmpty()) {
                context.problems().error(ProblemCode.MISSING_VALUE, context.place(extension, "qualifiedClassName"),
                        "qualifiedClassName");
            } else {
                extensions.add(name);
            }
        }
        return new ViewpointSpec(context.origin(viewpoint), Features.text(viewpoint, "name"),
                context.label(viewpoint), Features.text(viewpoint, "documentation"),
                Features.text(viewpoint, "endUserDocumentation"), Features.text(viewpoint, "modelFileExtension"),
                Features.text(viewpoint, "icon"), specs, diagrams.rules().validationSet(viewpoint), extensions);
    }
}
