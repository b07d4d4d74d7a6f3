/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramProblem;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.style.EdgeStyle;
import org.keyweave.diagram.style.ElementStyle;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.spec.ConditionalStyleSpec;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.ContainerStyleSpec;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.EdgeStyleSpec;
import org.keyweave.vsm.spec.FilterKind;
import org.keyweave.vsm.spec.LabelStyleSpec;
import org.keyweave.vsm.spec.MappingFilterSpec;
import org.keyweave.vsm.spec.NodeMappingSpec;
import org.keyweave.vsm.spec.NodeStyleSpec;
import org.keyweave.vsm.spec.StyleSpec;

/** Style, labels, tooltip and visibility of one element. */
final class LookUnit extends Unit {

    private final Workshop workshop;
    private final DiagramElement element;
    private boolean changed;

    LookUnit(Workshop workshop, DiagramElement element) {
        this.workshop = workshop;
        this.element = element;
    }

    @Override
    EObject self() {
        return element.target();
    }

    @Override
    String owner() {
        return element.id();
    }

    @Override
    void run() {
        changed = false;
        boolean room = element.isHidden() || element.isFiltered();
        ElementState state = workshop.state.get(element.id());
        EvaluationScope scope = scope();
        DiagramWriter writer = workshop.writer;
        filter(scope);
        changed |= element.isHidden() != state.hidden();
        writer.setUserFlags(element, state.hidden(), state.pinned());
        if (element instanceof NodeElement node) {
            node(node, scope, state);
        } else if (element instanceof ContainerElement container) {
            container(container, scope, state);
        } else {
            edge((EdgeElement) element, scope, state);
        }
        Expression others = element.mapping().semanticElements();
        if (!others.isEmpty()) {
            List<EObject> found = workshop.evaluator.elements(this, others, scope);
            writer.setSemanticElements(element, found.isEmpty() ? List.of(element.target()) : found);
        }
        if (changed) {
            workshop.geometry.mark(element);
            if (element instanceof ShapeElement shape && room != (element.isHidden() || element.isFiltered())) {
                workshop.geometry.markParent(shape);
            }
        }
    }

    private EvaluationScope scope() {
        EvaluationScope scope = workshop.scope.withSelf(element.target()).with("view", element);
        if (element instanceof EdgeElement edge) {
            return scope.with("container", workshop.root).with("containerView", workshop.diagram)
                    .with("source", edge.sourceEnd().target()).with("target", edge.targetEnd().target())
                    .with("sourceView", edge.sourceEnd()).with("targetView", edge.targetEnd());
        }
        Optional<ShapeElement> parent = ((ShapeElement) element).parent();
        return scope.with("container", parent.<EObject>map(DiagramElement::target).orElse(workshop.root))
                .with("containerView", parent.<Object>map(shape -> shape).orElse(workshop.diagram));
    }

    private void filter(EvaluationScope scope) {
        boolean hide = false;
        boolean collapse = false;
        for (MappingFilterSpec filter : workshop.index.filtersOn(element.mapping())) {
            boolean blank = filter.semanticConditionExpression().isEmpty()
                    && filter.viewConditionExpression().isEmpty();
            if (blank || isHit(filter, scope)) {
                hide |= filter.filterKind() == FilterKind.HIDE;
                collapse |= filter.filterKind() == FilterKind.COLLAPSE;
            }
        }
        for (MappingFilterSpec filter : workshop.index.filtersOnAll()) {
            if (isHit(filter, scope)) {
                hide |= filter.filterKind() == FilterKind.HIDE;
                collapse |= filter.filterKind() == FilterKind.COLLAPSE;
            }
        }
        changed |= hide != element.isFiltered() || collapse != element.isCollapsed();
        workshop.writer.setFiltered(element, hide, collapse);
    }

    private boolean isHit(MappingFilterSpec filter, EvaluationScope scope) {
        return !workshop.evaluator.holds(this, filter.semanticConditionExpression(), scope)
                || !workshop.evaluator.holds(this, filter.viewConditionExpression(), scope);
    }

    private void node(NodeElement node, EvaluationScope scope, ElementState state) {
        NodeMappingSpec mapping = node.mapping();
        NodeStyleSpec spec = choose(mapping.style(), mapping.conditionnalStyles(), scope);
        if (spec == null) {
            shape(node, StyleResolver.PLAIN_NODE, "", "", state.labelHidden().orElse(false));
            return;
        }
        shape(node, workshop.styles.node(this, spec, scope), text(spec.label(), scope),
                workshop.evaluator.text(this, spec.tooltipExpression(), scope),
                state.labelHidden().orElse(spec.hideLabelByDefault()));
    }

    private void container(ContainerElement container, EvaluationScope scope, ElementState state) {
        ContainerMappingSpec mapping = container.mapping();
        ContainerStyleSpec spec = choose(mapping.style(), mapping.conditionnalStyles(), scope);
        if (spec == null) {
            shape(container, StyleResolver.PLAIN_CONTAINER, "", "", state.labelHidden().orElse(false));
            return;
        }
        shape(container, workshop.styles.container(this, spec, scope), text(spec.label(), scope),
                workshop.evaluator.text(this, spec.tooltipExpression(), scope),
                state.labelHidden().orElse(spec.hideLabelByDefault()));
    }

    private void shape(ShapeElement shape, ElementStyle style, String label, String tooltip, boolean labelHidden) {
        changed |= shape.style() != style && !shape.style().equals(style) || !shape.label().equals(label)
                || shape.isLabelHidden() != labelHidden;
        workshop.writer.setStyle(shape, style);
        workshop.writer.setLabel(shape, label);
        workshop.writer.setTooltip(shape, tooltip);
        workshop.writer.setLabelHidden(shape, labelHidden);
    }

    private void edge(EdgeElement edge, EvaluationScope scope, ElementState state) {
        EdgeMappingSpec mapping = edge.mapping();
        EdgeStyleSpec spec = choose(mapping.style(), mapping.conditionnalStyles(), scope);
        EdgeStyle style = spec == null ? StyleResolver.PLAIN_EDGE : workshop.styles.edge(this, spec, scope);
        changed |= edge.style() != style && !edge.style().equals(style);
        workshop.writer.setStyle(edge, style);
        boolean hidden = state.labelHidden().orElse(false);
        edgeLabel(edge, EdgeLabel.Slot.BEGIN, spec == null ? Optional.empty() : spec.beginLabel(), style.beginLabel(),
                scope, hidden);
        edgeLabel(edge, EdgeLabel.Slot.CENTER, spec == null ? Optional.empty() : spec.centerLabel(),
                style.centerLabel(), scope, hidden);
        edgeLabel(edge, EdgeLabel.Slot.END, spec == null ? Optional.empty() : spec.endLabel(), style.endLabel(), scope,
                hidden);
        workshop.writer.setTooltip(edge, "");
    }

    private void edgeLabel(EdgeElement edge, EdgeLabel.Slot slot, Optional<LabelStyleSpec> spec,
            Optional<LabelStyle> style, EvaluationScope scope, boolean hidden) {
        EdgeLabel before = edge.labels().isEmpty() ? null
                : edge.labels().stream().filter(label -> label.slot() == slot).findFirst().orElse(null);
        String text = spec.map(given -> text(given, scope)).orElse("");
        workshop.writer.setEdgeLabel(edge, slot, text, style.orElse(null), hidden);
        changed |= before == null ? !text.isEmpty()
                : !before.text().equals(text) || before.hidden() != hidden || style.isEmpty()
                        || !before.style().equals(style.get());
    }

    private String text(LabelStyleSpec label, EvaluationScope scope) {
        return workshop.evaluator.text(this, label.labelExpression(), scope);
    }

    private <S extends StyleSpec> S choose(Optional<S> style, List<ConditionalStyleSpec<S>> conditional,
            EvaluationScope scope) {
        for (ConditionalStyleSpec<S> candidate : conditional) {
            if (workshop.evaluator.truth(this, candidate.predicateExpression(), scope)) {
                return candidate.style();
            }
        }
        if (style.isEmpty()) {
            workshop.evaluator.problem(this, new DiagramProblem(DiagramProblem.Kind.STYLE_MISSING, owner(),
                    Optional.of(element.target()), "", element.mapping().path(),
                    workshop.messages.get("problem.noStyle", element.mapping().name()), Optional.empty()));
        }
        return style.orElse(null);
    }
}
