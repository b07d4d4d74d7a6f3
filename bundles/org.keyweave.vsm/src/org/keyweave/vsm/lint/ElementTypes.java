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
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.spec.DomainClass;

/** Types of the elements that mappings, tools and rules are about. */
final class ElementTypes {

    private static final List<String> REUSED = List.of("reusedNodeMappings", "reusedContainerMappings",
            "reusedBorderedNodeMappings", "reusedMappings");

    private final LintContext context;

    ElementTypes(LintContext context) {
        this.context = context;
    }

    /** Type named by a feature of an element. */
    TypeSet named(EObject element, String feature) {
        return new TypeSet(context.metamodels().find(DomainClass.of(LintContext.text(element, feature))), true);
    }

    /** Type of the elements that a mapping shows. */
    TypeSet shown(EObject mapping) {
        if (!LintContext.isA(mapping, "EdgeMapping") || LintContext.flag(mapping, "useDomainElement")) {
            return named(mapping, "domainClass");
        }
        return LintContext.text(mapping, "targetExpression").isBlank() ? sources(mapping) : TypeSet.UNKNOWN;
    }

    /** Type of the elements that several mappings show. */
    TypeSet shown(List<EObject> mappings) {
        return TypeSet.any(mappings.stream().map(this::shown).toList());
    }

    /** Type of the elements that the edges of a mapping start at. */
    TypeSet sources(EObject edgeMapping) {
        return ends(edgeMapping, "sourceMapping");
    }

    /** Type of the elements that the candidates of a mapping are looked for on. */
    TypeSet containers(EObject mapping) {
        List<TypeSet> types = new ArrayList<>();
        types.add(container(mapping.eContainer()));
        for (LintContext.Use use : context.uses(mapping)) {
            if (REUSED.contains(use.feature())) {
                types.add(container(use.owner()));
            }
        }
        return TypeSet.any(types);
    }

    private TypeSet container(EObject owner) {
        if (LintContext.isA(owner, "AbstractNodeMapping")) {
            return shown(owner);
        }
        EObject diagram = LintContext.around(owner, "DiagramDescription");
        if (diagram == null) {
            return TypeSet.UNKNOWN;
        }
        String root = LintContext.text(diagram, "rootExpression").strip();
        return root.isEmpty() || "var:self".equals(root) ? named(diagram, "domainClass") : TypeSet.UNKNOWN;
    }

    /** Type of the elements of what may be clicked to make elements of some mappings. */
    TypeSet clicked(EObject tool, String mappings) {
        List<TypeSet> types = new ArrayList<>();
        LintContext.elements(tool, mappings).forEach(mapping -> types.add(containers(mapping)));
        LintContext.elements(tool, "extraMappings").forEach(mapping -> types.add(shown(mapping)));
        return TypeSet.any(types).inferred();
    }

    /** Type of the elements that edges of some mappings may start or end at. */
    TypeSet ends(EObject tool, String mappings, List<String> ends, String extra) {
        List<TypeSet> types = new ArrayList<>();
        for (EObject edge : LintContext.elements(tool, mappings)) {
            ends.forEach(end -> types.add(ends(edge, end)));
        }
        LintContext.elements(tool, extra).forEach(mapping -> types.add(shown(mapping)));
        return TypeSet.any(types).inferred();
    }

    private TypeSet ends(EObject edge, String end) {
        List<EObject> mappings = LintContext.elements(edge, end);
        boolean circular = mappings.stream().anyMatch(mapping -> LintContext.isA(mapping, "EdgeMapping"));
        return circular ? TypeSet.UNKNOWN : shown(mappings);
    }

    /** Type of the elements that take what a drop tool drops. */
    TypeSet takers(EObject tool) {
        List<TypeSet> types = new ArrayList<>();
        users(tool, "dropDescriptions").forEach(user -> types.add(
                LintContext.isA(user, "DiagramDescription") ? named(user, "domainClass") : shown(user)));
        return TypeSet.any(types).inferred();
    }

    /** The mappings that name a tool in one of their references, as their deletion tool for example. */
    List<EObject> users(EObject tool, String feature) {
        return context.uses(tool).stream().filter(use -> use.feature().equals(feature))
                .map(LintContext.Use::owner).toList();
    }
}
