/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.GenericToolSpec;
import org.keyweave.vsm.spec.LayerSpec;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.NodeCreationSpec;
import org.keyweave.vsm.spec.ToolSectionSpec;
import org.keyweave.vsm.spec.ToolSpec;

/**
 * The tools of a diagram. Each question is answered with a command or the reason why not; nothing is changed before the
 * command is executed on a command stack.
 */
public final class DiagramTools {

    private final ToolDesk desk;
    private final ElementTools elements;
    private final StateTools state;
    private final GuideTools guides;

    /**
     * Creates the tools.
     *
     * @param synchronizer the diagram
     * @param domain says what is read-only; may be {@code null}
     * @param locale language of labels and reasons
     */
    public DiagramTools(DiagramSynchronizer synchronizer, EditingDomain domain, Locale locale) {
        desk = new ToolDesk(synchronizer, domain, locale);
        elements = new ElementTools(desk);
        state = new StateTools(desk);
        guides = new GuideTools(desk);
    }

    /** Tools for elements that are there: delete, edit, reconnect, drop, double click. */
    public ElementTools elements() {
        return elements;
    }

    /** Decisions that leave the model alone: positions, sizes, bend points, pins, visibility, layers, filters. */
    public StateTools state() {
        return state;
    }

    /** Guides of the diagram, and what is snapped to them. */
    public GuideTools guides() {
        return guides;
    }

    /** What to tell of a tool before it is used: where it can be, in the words of the notation. */
    public String hint(ToolSpec tool) {
        return new ToolHints(desk.diagram().spec(), desk.messages).of(tool);
    }

    /** Sections of the palette: those of the diagram, then those of the layers that are on. */
    public List<ToolSectionSpec> sections() {
        List<ToolSectionSpec> result = new ArrayList<>(desk.diagram().spec().toolSections());
        activeLayers().forEach(layer -> result.addAll(layer.toolSections()));
        return result;
    }

    /** Tools of all sections, and those reused, each once. */
    public List<ToolSpec> tools() {
        Set<ToolSpec> result = new LinkedHashSet<>();
        sections().forEach(section -> result.addAll(section.allTools()));
        result.addAll(desk.diagram().spec().reusedTools());
        activeLayers().forEach(layer -> result.addAll(layer.reusedTools()));
        return List.copyOf(result);
    }

    private List<LayerSpec> activeLayers() {
        Set<String> active = desk.diagram().activeLayers();
        return desk.diagram().spec().allLayers().stream().filter(layer -> active.contains(layer.name())).toList();
    }

    /**
     * Executes a command on a stack.
     *
     * @throws ToolException when it failed; nothing was changed then
     */
    public static void execute(CommandStack stack, DiagramCommand command) {
        stack.execute(command);
        command.failure().ifPresent(failure -> {
            throw failure;
        });
    }

    /**
     * Makes a node.
     *
     * @param tool the tool
     * @param parent where, {@code null} for the sheet
     * @param position where in the parent, {@code null} leaves it to the runtime
     */
    public ToolAnswer createNode(NodeCreationSpec tool, DiagramElement parent, Point position) {
        return create(tool, tool.nodeMappings(), tool.extraMappings(), parent, position, null);
    }

    /**
     * Makes a container.
     *
     * @param tool the tool
     * @param parent where, {@code null} for the sheet
     * @param position where in the parent, {@code null} leaves it to the runtime
     * @param size how large, {@code null} leaves it to style and content
     */
    public ToolAnswer createContainer(ContainerCreationSpec tool, DiagramElement parent, Point position, Size size) {
        return create(tool, tool.containerMappings(), tool.extraMappings(), parent, position, size);
    }

    private ToolAnswer create(ToolSpec tool, List<? extends AbstractNodeMappingSpec> made,
            List<AbstractNodeMappingSpec> extra, DiagramElement parent, Point position, Size size) {
        ShapeElement shape = parent instanceof ShapeElement given ? given : null;
        boolean fits = parent == null ? made.stream().anyMatch(roots()::contains)
                : shape != null && (extra.contains(shape.mapping()) || made.stream().anyMatch(inside(shape)::contains));
        if (!fits) {
            return desk.no("refused.place", desk.label(tool), hint(tool));
        }
        EObject owner = shape == null ? desk.synchronizer.root() : shape.target();
        EvaluationScope scope = ToolScope.of(desk.diagram(), owner);
        scope = ToolScope.bind(scope, tool, "variable", "container", owner);
        scope = ToolScope.bind(scope, tool, "viewVariable", "containerView", shape == null ? desk.diagram() : shape);
        return desk.answer(tool, scope, run -> run.placeMade(shape, position, size));
    }

    private Set<MappingSpec> roots() {
        Set<MappingSpec> result = new LinkedHashSet<>();
        for (LayerSpec layer : activeLayers()) {
            result.addAll(layer.allContainerMappings());
            result.addAll(layer.allNodeMappings());
        }
        return result;
    }

    private static Set<MappingSpec> inside(ShapeElement shape) {
        Set<MappingSpec> result = new LinkedHashSet<>(shape.mapping().allBorderedNodeMappings());
        if (shape.mapping() instanceof ContainerMappingSpec container) {
            result.addAll(container.allContainerMappings());
            result.addAll(container.allNodeMappings());
        }
        return result;
    }

    /** The reason why an edge cannot start at an element; empty when it can. */
    public String refusalToStart(EdgeCreationSpec tool, DiagramElement source) {
        Set<MappingSpec> fitting = fitting(tool, EdgeMappingSpec::sourceMapping, tool.extraSourceMappings());
        if (!fitting.contains(source.mapping())) {
            return desk.unfit("refused.source", tool, source, fitting);
        }
        EvaluationScope scope = ToolScope.of(desk.diagram(), source.target())
                .with("preSource", source.target()).with("preSourceView", source)
                .with("container", desk.synchronizer.root());
        scope = ToolScope.bind(scope, tool, "sourceVariable", "source", source.target());
        scope = ToolScope.bind(scope, tool, "sourceViewVariable", "sourceView", source);
        return desk.refusal(tool, tool.connectionStartPrecondition(), scope).orElse("");
    }

    /** Connects two elements. */
    public ToolAnswer createEdge(EdgeCreationSpec tool, DiagramElement source, DiagramElement target) {
        String start = refusalToStart(tool, source);
        if (!start.isEmpty()) {
            return ToolAnswer.no(start);
        }
        Set<MappingSpec> fitting = fitting(tool, EdgeMappingSpec::targetMapping, tool.extraTargetMappings());
        if (!fitting.contains(target.mapping())) {
            return ToolAnswer.no(desk.unfit("refused.target", tool, target, fitting));
        }
        EvaluationScope scope = ToolScope.of(desk.diagram(), source.target())
                .with("preSource", source.target()).with("preTarget", target.target())
                .with("preSourceView", source).with("preTargetView", target)
                .with("container", desk.synchronizer.root());
        scope = ToolScope.bind(scope, tool, "sourceVariable", "source", source.target());
        scope = ToolScope.bind(scope, tool, "sourceViewVariable", "sourceView", source);
        scope = ToolScope.bind(scope, tool, "targetVariable", "target", target.target());
        scope = ToolScope.bind(scope, tool, "targetViewVariable", "targetView", target);
        return desk.answer(tool, scope, run -> run.placeMade(null, null, null));
    }

    /** The kinds of elements that the edges of a tool may have at an end. */
    static Set<MappingSpec> fitting(EdgeCreationSpec tool, Function<EdgeMappingSpec, List<MappingSpec>> end,
            List<MappingSpec> extra) {
        Set<MappingSpec> result = new LinkedHashSet<>();
        tool.edgeMappings().forEach(mapping -> result.addAll(end.apply(mapping)));
        result.addAll(extra);
        return result;
    }

    /** Runs a generic tool on an element, or with {@code null} on the sheet. */
    public ToolAnswer run(GenericToolSpec tool, DiagramElement element) {
        EObject self = element == null ? desk.synchronizer.root() : element.target();
        EvaluationScope scope = ToolScope.of(desk.diagram(), self);
        scope = ToolScope.bind(scope, tool, "element", "element", self);
        scope = ToolScope.bind(scope, tool, "elementView", "elementView", element == null ? desk.diagram() : element);
        return desk.answer(tool, scope, run -> run.placeMade(null, null, null));
    }
}
