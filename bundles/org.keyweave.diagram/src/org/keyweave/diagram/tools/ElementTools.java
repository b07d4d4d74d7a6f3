/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.ContainerDropSpec;
import org.keyweave.vsm.spec.DeleteElementSpec;
import org.keyweave.vsm.spec.DirectEditSpec;
import org.keyweave.vsm.spec.DoubleClickSpec;
import org.keyweave.vsm.spec.DragSource;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.ReconnectEdgeSpec;
import org.keyweave.vsm.spec.ReconnectionKind;

/** Tools for elements that are there. */
public final class ElementTools {

    private final ToolDesk desk;

    ElementTools(ToolDesk desk) {
        this.desk = desk;
    }

    /**
     * Deletes elements by the tools of their mappings; without a tool the model element goes, except for relation-based
     * edges, which stand for no element of their own.
     */
    public ToolAnswer delete(Collection<? extends DiagramElement> elements) {
        List<DiagramElement> all = new ArrayList<>(elements);
        for (DiagramElement element : all) {
            DeleteElementSpec tool = element.mapping().deletionDescription().orNull();
            if (tool == null && element.mapping() instanceof EdgeMappingSpec edge && !edge.useDomainElement()) {
                return desk.no("refused.noDelete", name(element));
            }
            Optional<String> refusal = tool == null ? Optional.empty()
                    : desk.refusal(tool, tool.precondition(), deletion(tool, element));
            refusal = refusal.or(() -> desk.readOnly(element.target()));
            if (refusal.isPresent()) {
                return ToolAnswer.no(refusal.get());
            }
        }
        return all.isEmpty() ? desk.no("refused.noDelete", "") : ToolAnswer.yes(
                desk.modelCommand(desk.messages.get("command.delete"), run -> all.forEach(one -> delete(one, run))));
    }

    private void delete(DiagramElement element, ToolRun run) {
        if (element.target() != desk.diagram().target() && element.target().eContainer() == null
                && element.target().eResource() == null) {
            return;
        }
        DeleteElementSpec tool = element.mapping().deletionDescription().orNull();
        if (tool == null) {
            element.semanticElements().forEach(target -> EcoreUtil.delete(target, true));
        } else {
            tool.operation().ifPresent(operation -> new OperationRunner(run, desk.messages).run(operation,
                    deletion(tool, element)));
        }
    }

    private EvaluationScope deletion(DeleteElementSpec tool, DiagramElement element) {
        EvaluationScope scope = ToolScope.of(desk.diagram(), element.target()).with("view", element);
        scope = ToolScope.bind(scope, tool, "element", "element", element.target());
        scope = ToolScope.bind(scope, tool, "elementView", "elementView", element);
        return ToolScope.bind(scope, tool, "containerView", "containerView", container(element));
    }

    private Object container(DiagramElement element) {
        Diagram diagram = desk.diagram();
        return element instanceof ShapeElement shape ? shape.parent().<Object>map(parent -> parent).orElse(diagram)
                : diagram;
    }

    private static String name(DiagramElement element) {
        return element.label().isEmpty() ? element.mapping().name() : element.label();
    }

    /** The text that editing a label starts with; empty when the label cannot be edited. */
    public Optional<String> editText(DiagramElement element) {
        DirectEditSpec tool = element.mapping().labelDirectEdit().orNull();
        if (tool == null) {
            return Optional.empty();
        }
        return Optional.of(tool.inputLabelExpression().isEmpty() ? element.label()
                : tool.inputLabelExpression().asString(editing(element)).orElse(""));
    }

    private EvaluationScope editing(DiagramElement element) {
        return ToolScope.of(desk.diagram(), element.target()).with("view", element).with("element", element.target())
                .with("elementView", element);
    }

    /** Edits a label: the parts of the text that the mask tells apart become variables. */
    public ToolAnswer edit(DiagramElement element, String text) {
        DirectEditSpec tool = element.mapping().labelDirectEdit().orNull();
        if (tool == null) {
            return desk.no("refused.noEdit", name(element));
        }
        EvaluationScope scope = editing(element);
        String mask = tool.mask().isEmpty() ? "{0}" : tool.mask();
        Object[] parts = parts(mask, text);
        if (parts == null) {
            return desk.no("refused.mask", mask);
        }
        for (int i = 0; i < parts.length; i++) {
            scope = scope.with(String.valueOf(i), parts[i]).with("arg" + i, parts[i]);
        }
        return desk.answer(tool, scope, run -> run.select(element));
    }

    private static Object[] parts(String mask, String text) {
        if ("{0}".equals(mask)) {
            return new Object[] {text};
        }
        try {
            return new MessageFormat(mask).parse(text);
        } catch (ParseException | IllegalArgumentException unfit) {
            return null;
        }
    }

    /** Runs the tool of a double click. */
    public ToolAnswer doubleClick(DiagramElement element) {
        DoubleClickSpec tool = element.mapping().doubleClickDescription().orNull();
        if (tool == null) {
            return desk.no("refused.noDoubleClick", name(element));
        }
        EvaluationScope scope = ToolScope.of(desk.diagram(), element.target());
        scope = ToolScope.bind(scope, tool, "element", "element", element.target());
        scope = ToolScope.bind(scope, tool, "elementView", "elementView", element);
        return desk.answer(tool, scope, run -> run.select(element));
    }

    /**
     * Moves an end of an edge.
     *
     * @param edge the edge
     * @param sourceEnd whether its source moves, else its target
     * @param end the new end
     */
    public ToolAnswer reconnect(EdgeElement edge, boolean sourceEnd, DiagramElement end) {
        ReconnectionKind kind = sourceEnd ? ReconnectionKind.RECONNECT_SOURCE : ReconnectionKind.RECONNECT_TARGET;
        Optional<ReconnectEdgeSpec> tool = edge.mapping().reconnections().stream()
                .filter(one -> one.reconnectionKind() == kind
                        || one.reconnectionKind() == ReconnectionKind.RECONNECT_BOTH)
                .findFirst();
        List<MappingSpec> accepted = sourceEnd ? edge.mapping().sourceMapping() : edge.mapping().targetMapping();
        if (tool.isEmpty()) {
            return desk.no("refused.noReconnect", name(edge));
        }
        if (!accepted.contains(end.mapping())) {
            return ToolAnswer.no(desk.unfit(sourceEnd ? "refused.source" : "refused.target", tool.get(), end,
                    accepted));
        }
        DiagramElement old = sourceEnd ? edge.sourceEnd() : edge.targetEnd();
        DiagramElement other = sourceEnd ? edge.targetEnd() : edge.sourceEnd();
        EvaluationScope scope = ToolScope.of(desk.diagram(), edge.target()).with("otherEnd", other.target());
        scope = ToolScope.bind(scope, tool.get(), "source", "source", old.target());
        scope = ToolScope.bind(scope, tool.get(), "sourceView", "sourceView", old);
        scope = ToolScope.bind(scope, tool.get(), "target", "target", end.target());
        scope = ToolScope.bind(scope, tool.get(), "targetView", "targetView", end);
        scope = ToolScope.bind(scope, tool.get(), "element", "element", edge.target());
        scope = ToolScope.bind(scope, tool.get(), "edgeView", "edgeView", edge);
        EObject shown = edge.target();
        return desk.answer(tool.get(), scope, run -> run.afterwards(
                () -> desk.diagram().elementsFor(shown).stream().filter(EdgeElement.class::isInstance)
                        .forEach(run::select)));
    }

    /**
     * Drops a shape of this diagram into another container.
     *
     * @param shape what is dropped
     * @param container where, {@code null} for the sheet
     * @param position where in the container, {@code null} leaves it to the runtime
     */
    public ToolAnswer drop(ShapeElement shape, ShapeElement container, Point position) {
        ContainerDropSpec tool = accepting(container, DragSource.DIAGRAM).stream()
                .filter(one -> one.mappings().contains(shape.mapping())).findFirst().orElse(null);
        EObject old = shape.parent().<EObject>map(DiagramElement::target).orElse(desk.synchronizer.root());
        return tool == null ? desk.no("refused.noDrop", name(shape))
                : drop(tool, shape.target(), old, container, position);
    }

    /** Drops a model element from elsewhere, a tree for instance. */
    public ToolAnswer drop(EObject element, ShapeElement container, Point position) {
        ContainerDropSpec tool = accepting(container, DragSource.PROJECT_EXPLORER).stream().filter(
                one -> one.mappings().stream().anyMatch(mapping -> mapping.domainClass().isInstance(element)))
                .findFirst().orElse(null);
        return tool == null ? desk.no("refused.noDrop", element.eClass().getName())
                : drop(tool, element, element.eContainer(), container, position);
    }

    private List<ContainerDropSpec> accepting(ShapeElement container, DragSource source) {
        List<ContainerDropSpec> tools = container == null ? desk.diagram().spec().dropDescriptions()
                : container.mapping().dropDescriptions();
        return tools.stream().filter(tool -> tool.dragSource() == source || tool.dragSource() == DragSource.BOTH)
                .toList();
    }

    private ToolAnswer drop(ContainerDropSpec tool, EObject element, EObject oldContainer, ShapeElement container,
            Point position) {
        EObject owner = container == null ? desk.synchronizer.root() : container.target();
        EvaluationScope scope = ToolScope.of(desk.diagram(), element);
        scope = ToolScope.bind(scope, tool, "oldContainer", "oldSemanticContainer", oldContainer)
                .with("oldContainer", oldContainer);
        scope = ToolScope.bind(scope, tool, "newContainer", "newSemanticContainer", owner).with("newContainer", owner);
        scope = ToolScope.bind(scope, tool, "element", "element", element);
        Object view = container == null ? desk.diagram() : container;
        scope = ToolScope.bind(scope, tool, "newViewContainer", "newContainerView", view);
        Set<EObject> dropped = new LinkedHashSet<>(Set.of(element));
        return desk.answer(tool, scope,
                run -> run.afterwards(() -> run.place(dropped, container, position, null)));
    }
}
