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
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.spec.CompositeFilterSpec;
import org.keyweave.vsm.spec.ContainerDropSpec;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.FilterKind;
import org.keyweave.vsm.spec.LayerSpec;
import org.keyweave.vsm.spec.MappingFilterSpec;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.Origin;
import org.keyweave.vsm.spec.ToolSectionSpec;
import org.keyweave.vsm.spec.ToolSpec;

/** Compiles diagrams with their layers and filters. */
final class DiagramCompiler {

    private final SpecContext context;
    private final References references;
    private final ColorCompiler colors;
    private final MappingCompiler mappings;
    private final ToolCompiler tools;
    private final OperationCompiler operations;
    private final RuleCompiler rules;
    private final LayoutCompiler layouts;

    DiagramCompiler(SpecContext context, References references, ColorCompiler colors, EObject group) {
        this.context = context;
        this.references = references;
        this.colors = colors;
        MappingUses uses = new MappingUses(group);
        operations = new OperationCompiler(context);
        rules = new RuleCompiler(context, references, operations);
        layouts = new LayoutCompiler(context, references);
        mappings = new MappingCompiler(context, references, new StyleCompiler(context, colors, references),
                uses);
        tools = new ToolCompiler(context, references, operations, uses);
    }

    RuleCompiler rules() {
        return rules;
    }

    DiagramSpec diagram(EObject diagram) {
        List<ToolSectionSpec> toolSections = sections(diagram, "toolSection");
        List<LayerSpec> additional = Features.elements(diagram, "additionalLayers").stream()
                .map(layer -> layer(layer, false)).toList();
        List<CompositeFilterSpec> filters = Features.elements(diagram, "filters").stream().map(this::filter).toList();
        return new DiagramSpec(context.origin(diagram), Features.text(diagram, "name"), context.label(diagram),
                Features.text(diagram, "documentation"), Features.text(diagram, "endUserDocumentation"),
                context.mandatoryClass(diagram, "domainClass"), context.expression(diagram, "preconditionExpression"),
                context.expression(diagram, "titleExpression"), context.expression(diagram, "rootExpression"),
                Features.flag(diagram, "initialisation"), Features.flag(diagram, "showOnStartup"),
                operations.initial(diagram, "diagramInitialisation"), colors.optional(diagram, "backgroundColor"),
                layouts.layout(diagram), defaultLayer(diagram), additional, filters, rules.validationSet(diagram),
                toolSections, references.list(Features.elements(diagram, "reusedTools"), ToolSpec.class),
                references.list(Features.elements(diagram, "dropDescriptions"), ContainerDropSpec.class),
                Features.flag(diagram, "enablePopupBars"));
    }

    /** The default layer; without one, what the diagram holds itself, which Sirius then shows. */
    private LayerSpec defaultLayer(EObject diagram) {
        Optional<EObject> written = Features.element(diagram, "defaultLayer");
        if (written.isPresent()) {
            return layer(written.get(), true);
        }
        Origin origin = context.origin(diagram);
        return new LayerSpec(new Origin(diagram, origin.path() + "/defaultLayer", origin.line()), "", "", "", "", "",
                true, true, false, mappings.nodes(diagram, "nodeMappings"),
                mappings.containers(diagram, "containerMappings"), mappings.edges(diagram, "edgeMappings"),
                references.list(Features.elements(diagram, "reusedMappings"), MappingSpec.class), List.of(),
                List.of());
    }

    private LayerSpec layer(EObject layer, boolean isDefault) {
        return new LayerSpec(context.origin(layer), Features.text(layer, "name"), context.label(layer),
                Features.text(layer, "documentation"), Features.text(layer, "endUserDocumentation"),
                Features.text(layer, "icon"), isDefault, isDefault || Features.flag(layer, "activeByDefault"),
                !isDefault && Features.flag(layer, "optional"), mappings.nodes(layer, "nodeMappings"),
                mappings.containers(layer, "containerMappings"), mappings.edges(layer, "edgeMappings"),
                references.list(Features.elements(layer, "reusedMappings"), MappingSpec.class),
                sections(layer, "toolSections"),
                references.list(Features.elements(layer, "reusedTools"), ToolSpec.class));
    }

    private List<ToolSectionSpec> sections(EObject owner, String feature) {
        return Features.elements(owner, feature).stream().map(tools::section).toList();
    }

    private CompositeFilterSpec filter(EObject filter) {
        List<MappingFilterSpec> parts = new ArrayList<>();
        for (EObject part : Features.elements(filter, "filters")) {
            parts.add(new MappingFilterSpec(context.origin(part),
                    context.literal(part, "filterKind", FilterKind.class),
                    references.list(Features.elements(part, "mappings"), MappingSpec.class),
                    context.expression(part, "semanticConditionExpression"),
                    context.expression(part, "viewConditionExpression")));
        }
        return new CompositeFilterSpec(context.origin(filter), Features.text(filter, "name"), context.label(filter),
                Features.text(filter, "documentation"), parts);
    }
}
