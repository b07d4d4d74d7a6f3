/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramProblem;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.NodeElement.Role;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.NodeMappingSpec;

/** The shapes inside and on one shape, or on the sheet. */
final class ChildrenUnit extends Unit {

    private static final int MAX_DEPTH = 48;

    private final Workshop workshop;
    private final ShapeElement parent;
    private final int depth;
    private final String digest;
    private final Map<AbstractNodeMappingSpec, Map<EObject, PreconditionUnit>> conditions = new IdentityHashMap<>();
    private boolean running;

    /**
     * Creates the unit.
     *
     * @param parent the shape, {@code null} for the sheet
     */
    ChildrenUnit(Workshop workshop, ShapeElement parent, int depth) {
        this.workshop = workshop;
        this.parent = parent;
        this.depth = depth;
        digest = parent == null ? "" : "@" + SemanticIds.digest(parent.id());
    }

    int depth() {
        return depth;
    }

    void close() {
        conditions.values().forEach(map -> map.values().forEach(PreconditionUnit::close));
        conditions.clear();
        workshop.kill(this);
    }

    void conditionChanged() {
        if (!running) {
            workshop.mark(this);
        }
    }

    @Override
    EObject self() {
        return parent == null ? workshop.root : parent.target();
    }

    @Override
    String owner() {
        return parent == null ? workshop.diagram.id() : parent.id();
    }

    /** Scope of candidates and preconditions; self is the element of the parent. */
    EvaluationScope scope() {
        return workshop.scope.withSelf(self()).with("container", self())
                .with("containerView", parent == null ? workshop.diagram : parent);
    }

    @Override
    void run() {
        running = true;
        try {
            List<Wanted> inside = new ArrayList<>();
            List<Wanted> border = new ArrayList<>();
            if (parent == null) {
                collect(workshop.index.roots(), Role.FREE, inside);
            } else {
                Role role = parent instanceof ContainerElement container && !container.isFreeForm() ? Role.ROW
                        : Role.FREE;
                collect(MappingIndex.children(parent.mapping()), role, inside);
                collect(parent.mapping().allBorderedNodeMappings(), Role.BORDERED, border);
            }
            forgetOthers();
            reconcile(inside, parent == null ? workshop.diagram.roots()
                    : parent instanceof ContainerElement container ? container.children() : List.of(), false);
            if (parent != null) {
                reconcile(border, parent.borderedNodes(), true);
            }
        } finally {
            running = false;
        }
    }

    private void collect(List<? extends AbstractNodeMappingSpec> mappings, Role role, List<Wanted> wanted) {
        for (AbstractNodeMappingSpec mapping : mappings) {
            Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            Map<EObject, PreconditionUnit> known = conditions.getOrDefault(mapping, Map.of());
            Map<EObject, PreconditionUnit> used = new IdentityHashMap<>();
            for (EObject candidate : candidates(mapping)) {
                if (mapping.domainClass().isInstance(candidate) && seen.add(candidate)
                        && holds(mapping, candidate, known, used)) {
                    wanted.add(new Wanted(id(mapping, candidate, role), mapping, candidate, role));
                }
            }
            known.forEach((candidate, unit) -> {
                if (!used.containsKey(candidate)) {
                    unit.close();
                }
            });
            conditions.put(mapping, used);
        }
    }

    /** Preconditions of mappings whose layer went off. */
    private void forgetOthers() {
        if (parent == null) {
            conditions.entrySet().removeIf(entry -> {
                boolean gone = !workshop.index.roots().contains(entry.getKey());
                if (gone) {
                    entry.getValue().values().forEach(PreconditionUnit::close);
                }
                return gone;
            });
        }
    }

    private List<EObject> candidates(AbstractNodeMappingSpec mapping) {
        if (mapping.semanticCandidatesExpression().isEmpty()) {
            workshop.dependencies.readsStructure(this);
            return workshop.instances.of(mapping.domainClass());
        }
        return workshop.evaluator.elements(this, mapping.semanticCandidatesExpression(), scope());
    }

    private boolean holds(AbstractNodeMappingSpec mapping, EObject candidate, Map<EObject, PreconditionUnit> known,
            Map<EObject, PreconditionUnit> used) {
        if (mapping.preconditionExpression().isEmpty()) {
            return true;
        }
        PreconditionUnit unit = known.get(candidate);
        if (unit == null) {
            unit = new PreconditionUnit(workshop, this, mapping, candidate);
        }
        used.put(candidate, unit);
        return unit.holds();
    }

    private String id(AbstractNodeMappingSpec mapping, EObject candidate, Role role) {
        return workshop.index.key(mapping) + "/" + workshop.ids.of(candidate) + digest
                + (role == Role.BORDERED ? "b" : "");
    }

    private void reconcile(List<Wanted> wanted, List<? extends ShapeElement> present, boolean border) {
        Map<String, Wanted> byId = new HashMap<>(wanted.size() * 2);
        for (Wanted one : wanted) {
            if (isBroughtIn(one)) {
                byId.putIfAbsent(one.id, one);
            }
        }
        Map<String, ShapeElement> kept = new HashMap<>(wanted.size() * 2);
        for (ShapeElement shape : List.copyOf(present)) {
            Wanted one = byId.get(shape.id());
            if (one != null && one.candidate == shape.target()) {
                kept.put(shape.id(), shape);
            } else {
                workshop.remove(shape);
            }
        }
        List<ShapeElement> order = new ArrayList<>(wanted.size());
        for (Wanted one : wanted) {
            if (byId.get(one.id) == one) {
                ShapeElement shape = kept.get(one.id);
                shape = shape == null ? add(one) : shape;
                if (shape != null) {
                    order.add(shape);
                }
            }
        }
        if (border) {
            workshop.writer.orderBorder(parent, order.stream().map(NodeElement.class::cast).toList());
        } else if (parent == null || parent instanceof ContainerElement) {
            workshop.writer.order((ContainerElement) parent, order);
        }
        if (parent != null && !border && parent instanceof ContainerElement container && !container.isFreeForm()) {
            workshop.geometry.mark(parent);
        }
    }

    /** An element that is not shown by itself is shown once a tool or a drop gave it a place. */
    private boolean isBroughtIn(Wanted one) {
        return one.mapping.createElements() || workshop.state.elements().containsKey(one.id);
    }

    private ShapeElement add(Wanted one) {
        if (workshop.diagram.size() >= Workshop.MAX_ELEMENTS) {
            tell(DiagramProblem.Kind.TOO_LARGE, one, "problem.tooLarge", Workshop.MAX_ELEMENTS);
            return null;
        }
        if (containsItself(one)) {
            tell(DiagramProblem.Kind.CYCLE, one, "problem.cycle", workshop.ids.of(one.candidate));
            return null;
        }
        if (depth >= MAX_DEPTH) {
            tell(DiagramProblem.Kind.CYCLE, one, "problem.depth", workshop.ids.of(one.candidate), MAX_DEPTH);
            return null;
        }
        ShapeElement shape = one.mapping instanceof ContainerMappingSpec container
                ? workshop.writer.addContainer(one.id, container, one.candidate, parent,
                        StyleResolver.PLAIN_CONTAINER)
                : workshop.writer.addNode(one.id, (NodeMappingSpec) one.mapping, one.candidate, parent, one.role,
                        StyleResolver.PLAIN_NODE);
        Workshop.Units units = workshop.start(shape);
        workshop.geometry.markParent(shape);
        if (one.mapping instanceof ContainerMappingSpec || !one.mapping.allBorderedNodeMappings().isEmpty()) {
            units.children = new ChildrenUnit(workshop, shape, depth + 1);
            workshop.run(units.children);
        }
        return shape;
    }

    private boolean containsItself(Wanted one) {
        for (ShapeElement outer = parent; outer != null; outer = outer.parent().orElse(null)) {
            if (outer.target() == one.candidate && outer.mapping() == one.mapping) {
                return true;
            }
        }
        return false;
    }

    private void tell(DiagramProblem.Kind kind, Wanted one, String key, Object... args) {
        workshop.evaluator.problem(this, new DiagramProblem(kind, owner(), Optional.of(one.candidate), "",
                one.mapping.path(), workshop.messages.get(key, args), Optional.empty()));
    }

    private record Wanted(String id, AbstractNodeMappingSpec mapping, EObject candidate, Role role) {
    }
}
