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
import org.eclipse.emf.ecore.EReference;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.ContainerDropSpec;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.DeleteElementSpec;
import org.keyweave.vsm.spec.DirectEditSpec;
import org.keyweave.vsm.spec.DoubleClickSpec;
import org.keyweave.vsm.spec.DragSource;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.GenericToolSpec;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.NodeCreationSpec;
import org.keyweave.vsm.spec.NodeMappingSpec;
import org.keyweave.vsm.spec.ReconnectEdgeSpec;
import org.keyweave.vsm.spec.ReconnectionKind;
import org.keyweave.vsm.spec.ToolBasics;
import org.keyweave.vsm.spec.ToolSectionSpec;
import org.keyweave.vsm.spec.ToolSpec;
import org.keyweave.vsm.spec.VariableSpec;

/** Compiles tools and the sections they stand in. */
final class ToolCompiler {

    private static final String DEFAULT_MASK = "{0}";

    private final SpecContext context;
    private final References references;
    private final OperationCompiler operations;
    private final MappingUses uses;

    ToolCompiler(SpecContext context, References references, OperationCompiler operations, MappingUses uses) {
        this.context = context;
        this.references = references;
        this.operations = operations;
        this.uses = uses;
    }

    ToolSectionSpec section(EObject section) {
        List<ToolSpec> tools = new ArrayList<>();
        for (EObject entry : Features.elements(section, "ownedTools")) {
            if ("ToolGroup".equals(entry.eClass().getName())) {
                Features.elements(entry, "tools").forEach(tool -> tools.add(tool(tool)));
            } else {
                tools.add(tool(entry));
            }
        }
        List<ToolSectionSpec> subSections = Features.elements(section, "subSections").stream().map(this::section)
                .toList();
        return new ToolSectionSpec(context.origin(section), Features.text(section, "name"), context.label(section),
                Features.text(section, "documentation"), Features.text(section, "icon"), List.copyOf(tools),
                subSections, references.list(Features.elements(section, "reusedTools"), ToolSpec.class));
    }

    private ToolSpec tool(EObject tool) {
        return references.define(tool, compile(tool));
    }

    private ToolSpec compile(EObject tool) {
        ToolBasics basics = basics(tool);
        return switch (tool.eClass().getName()) {
            case "NodeCreationDescription" -> new NodeCreationSpec(basics, icon(tool),
                    list(tool, "nodeMappings", NodeMappingSpec.class),
                    list(tool, "extraMappings", AbstractNodeMappingSpec.class));
            case "ContainerCreationDescription" -> new ContainerCreationSpec(basics, icon(tool),
                    list(tool, "containerMappings", ContainerMappingSpec.class),
                    list(tool, "extraMappings", AbstractNodeMappingSpec.class));
            case "EdgeCreationDescription" -> new EdgeCreationSpec(basics, icon(tool),
                    list(tool, "edgeMappings", EdgeMappingSpec.class),
                    list(tool, "extraSourceMappings", MappingSpec.class),
                    list(tool, "extraTargetMappings", MappingSpec.class),
                    context.expression(tool, "connectionStartPrecondition"));
            case "DeleteElementDescription" -> new DeleteElementSpec(basics,
                    references.list(uses.of(tool, "deletionDescription"), MappingSpec.class));
            case "DirectEditLabel" -> new DirectEditSpec(basics, context.expression(tool, "inputLabelExpression"),
                    mask(tool), references.list(uses.of(tool, "labelDirectEdit"), MappingSpec.class));
            case "ReconnectEdgeDescription" -> new ReconnectEdgeSpec(basics,
                    context.literal(tool, "reconnectionKind", ReconnectionKind.class),
                    references.list(uses.of(tool, "reconnections"), EdgeMappingSpec.class));
            case "ContainerDropDescription" -> new ContainerDropSpec(basics,
                    list(tool, "mappings", MappingSpec.class), context.literal(tool, "dragSource", DragSource.class),
                    Features.flag(tool, "moveEdges"));
            case "DoubleClickDescription" -> new DoubleClickSpec(basics,
                    references.list(doubleClicked(tool), MappingSpec.class));
            case "ToolDescription" -> new GenericToolSpec(basics, icon(tool));
            default -> throw new IllegalStateException(tool.eClass().getName());
        };
    }

    private List<EObject> doubleClicked(EObject tool) {
        List<EObject> mappings = new ArrayList<>(Features.elements(tool, "mappings"));
        mappings.addAll(uses.of(tool, "doubleClickDescription"));
        return mappings;
    }

    private <T> List<T> list(EObject tool, String feature, Class<T> type) {
        return references.list(Features.elements(tool, feature), type);
    }

    private static String icon(EObject tool) {
        return Features.text(tool, "iconPath");
    }

    private static String mask(EObject tool) {
        String mask = Features.element(tool, "mask").map(holder -> Features.text(holder, "mask")).orElse("");
        return mask.isEmpty() ? DEFAULT_MASK : mask;
    }

    private ToolBasics basics(EObject tool) {
        return new ToolBasics(context.origin(tool), Features.text(tool, "name"), context.label(tool),
                Features.text(tool, "documentation"), context.expression(tool, "precondition"),
                context.expression(tool, "elementsToSelect"), Features.flag(tool, "inverseSelectionOrder"),
                Features.flag(tool, "forceRefresh"), variables(tool), operations.initial(tool, "initialOperation"));
    }

    private List<VariableSpec> variables(EObject tool) {
        List<VariableSpec> result = new ArrayList<>();
        for (EReference reference : tool.eClass().getEAllContainments()) {
            Optional<EObject> variable = reference.isMany() ? Optional.empty()
                    : Features.element(tool, reference.getName());
            variable.filter(VariableCompiler::isVariable).ifPresent(found -> result.add(
                    new VariableSpec(reference.getName(), Features.text(found, "name"), computed(found))));
        }
        return result;
    }

    private List<VariableSpec.ComputedVariable> computed(EObject holder) {
        if (holder.eClass().getEStructuralFeature("subVariables") == null) {
            return List.of();
        }
        return Features.elements(holder, "subVariables").stream()
                .map(sub -> new VariableSpec.ComputedVariable(Features.text(sub, "name"),
                        context.expression(sub, "computationExpression"), computed(sub)))
                .toList();
    }
}
