/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.MappingSpec;

/** The edges that one evaluation of a mapping's finders yields. */
abstract sealed class EdgeUnit extends Unit permits RelationUnit, CandidateEdgeUnit {

    final Workshop workshop;
    private final EdgeMappingSpec mapping;
    private final Map<String, EdgeElement> edges = new HashMap<>(2);
    private Set<EObject> sought = Set.of();
    private Set<EObject> seeking = Set.of();
    private Set<String> wanted = Set.of();

    EdgeUnit(Workshop workshop, EdgeMappingSpec mapping) {
        this.workshop = workshop;
        this.mapping = mapping;
    }

    EdgeMappingSpec mapping() {
        return mapping;
    }

    @Override
    String owner() {
        return mapping.path();
    }

    /** An edge of this unit is gone because one of its ends is. */
    void forget(EdgeElement edge) {
        edges.remove(edge.id());
        workshop.mark(this);
    }

    void close() {
        workshop.kill(this);
        unseek(sought);
        sought = Set.of();
        List.copyOf(edges.values()).forEach(workshop::remove);
        edges.clear();
    }

    @Override
    final void run() {
        seeking = Collections.newSetFromMap(new IdentityHashMap<>(4));
        wanted = new LinkedHashSet<>(4);
        find();
        Set<EObject> before = sought;
        sought = seeking;
        for (EObject element : before) {
            if (!sought.contains(element)) {
                unseek(Set.of(element));
            }
        }
        for (EdgeElement edge : List.copyOf(edges.values())) {
            if (!wanted.contains(edge.id())) {
                edges.remove(edge.id());
                workshop.remove(edge);
            }
        }
    }

    private void unseek(Collection<EObject> elements) {
        for (EObject element : elements) {
            Set<EdgeUnit> units = workshop.seekers.get(element);
            if (units != null && units.remove(this) && units.isEmpty()) {
                workshop.seekers.remove(element);
            }
        }
    }

    /** Finds ends and hands each pair to {@link #want}. */
    abstract void find();

    /** Elements that show a model element by one of some mappings; looks again when that changes. */
    List<DiagramElement> views(EObject element, List<MappingSpec> mappings) {
        if (seeking.add(element)) {
            workshop.seekers.computeIfAbsent(element, key -> new LinkedHashSet<>(2)).add(this);
        }
        return workshop.diagram.elementsFor(element).stream().filter(view -> mappings.contains(view.mapping()))
                .toList();
    }

    /** An edge between two elements is wanted, if the precondition holds. */
    void want(EObject target, DiagramElement source, DiagramElement sink) {
        EvaluationScope scope = workshop.scope.withSelf(target).with("container", workshop.root)
                .with("containerView", workshop.diagram).with("source", source.target())
                .with("target", sink.target()).with("sourceView", source).with("targetView", sink);
        if (!workshop.evaluator.holds(this, mapping.preconditionExpression(), scope)
                || workshop.diagram.size() >= Workshop.MAX_ELEMENTS) {
            return;
        }
        String id = workshop.index.key(mapping) + "/" + workshop.ids.of(target) + "@"
                + SemanticIds.digest(source.id() + ">" + sink.id());
        wanted.add(id);
        EdgeElement present = edges.get(id);
        if (present != null && (present.sourceEnd() != source || present.targetEnd() != sink
                || present.target() != target)) {
            edges.remove(id);
            workshop.remove(present);
            present = null;
        }
        if (present == null && workshop.diagram.element(id).isEmpty()) {
            EdgeElement edge = workshop.writer.addEdge(id, mapping, target, source, sink, StyleResolver.PLAIN_EDGE);
            edges.put(id, edge);
            workshop.start(edge).owner = this;
        }
    }
}
