/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.Messages;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramProblem;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.placement.GeometryPass;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.EdgeMappingSpec;

/** What the units of one diagram share, and the queues of those to run. */
final class Workshop {

    /** Most elements of a diagram. */
    static final int MAX_ELEMENTS = 250_000;
    private static final int MAX_ROUNDS = 32;

    final DiagramWriter writer;
    final Diagram diagram;
    final DiagramState state;
    final EObject root;
    final SemanticIds ids;
    final Dependencies dependencies;
    final Evaluator evaluator;
    final StyleResolver styles;
    final Instances instances;
    final GeometryPass geometry;
    final Messages messages;
    final EvaluationScope scope;
    final Map<DiagramElement, Units> units = new IdentityHashMap<>();
    final Map<EObject, Set<EdgeUnit>> seekers = new IdentityHashMap<>();
    final Map<EObject, List<Unit>> byCandidate = new IdentityHashMap<>();
    final Map<EdgeMappingSpec, EdgeCandidatesUnit> edgeCandidates = new IdentityHashMap<>();
    MappingIndex index;
    long evaluated;
    boolean keepsStates;
    boolean exact;
    private final Deque<Unit> conditions = new ArrayDeque<>();
    private final TreeMap<Integer, Deque<ChildrenUnit>> children = new TreeMap<>();
    private final Deque<EdgeCandidatesUnit> candidates = new ArrayDeque<>();
    private Deque<EdgeUnit> edges = new ArrayDeque<>();
    private final Deque<Unit> looks = new ArrayDeque<>();
    private final Set<Unit> troubled = new LinkedHashSet<>();
    private List<DiagramProblem> standing = List.of();
    private boolean problemsChanged;
    private boolean unsettled;

    /** The units of one element. */
    static final class Units {
        LookUnit look;
        ChildrenUnit children;
        List<RelationUnit> relations = List.of();
        EdgeUnit owner;
    }

    Workshop(DiagramWriter writer, DiagramState state, EObject root, SemanticIds ids, SyncInput input) {
        this.writer = writer;
        this.diagram = writer.diagram();
        this.state = state;
        this.root = root;
        this.ids = ids;
        messages = Messages.of(input.locale());
        dependencies = new Dependencies(input.reads());
        evaluator = new Evaluator(dependencies, messages);
        styles = new StyleResolver(evaluator);
        instances = new Instances(ModelRecorder.model(input.target()));
        geometry = new GeometryPass(writer, state, input.measurer());
        scope = EvaluationScope.of(root).with("diagram", diagram).with("viewpoint", diagram);
    }

    /** Marks a unit; a dead one is ignored. */
    void mark(Unit unit) {
        if (unit.dirty || unit.dead) {
            return;
        }
        unit.dirty = true;
        if (unit instanceof ChildrenUnit own) {
            children.computeIfAbsent(own.depth(), key -> new ArrayDeque<>()).add(own);
        } else if (unit instanceof EdgeCandidatesUnit own) {
            candidates.add(own);
        } else if (unit instanceof EdgeUnit own) {
            edges.add(own);
        } else if (unit instanceof PreconditionUnit) {
            conditions.add(unit);
        } else {
            looks.add(unit);
        }
    }

    /** Runs all that is marked, and what that marks, in the order of what depends on what. */
    void runAll() {
        drain(conditions);
        while (!children.isEmpty()) {
            Map.Entry<Integer, Deque<ChildrenUnit>> outermost = children.firstEntry();
            ChildrenUnit unit = outermost.getValue().poll();
            if (outermost.getValue().isEmpty()) {
                children.remove(outermost.getKey());
            }
            run(unit);
        }
        drain(candidates);
        for (int round = 0; !edges.isEmpty(); round++) {
            Deque<EdgeUnit> batch = edges;
            edges = new ArrayDeque<>();
            if (round == MAX_ROUNDS) {
                batch.forEach(unit -> unit.dirty = false);
                unsettled = true;
                problemsChanged = true;
                break;
            }
            drain(batch);
        }
        drain(looks);
    }

    private void drain(Deque<? extends Unit> queue) {
        for (Unit unit = queue.poll(); unit != null; unit = queue.poll()) {
            run(unit);
        }
    }

    /** Runs a unit now. */
    void run(Unit unit) {
        unit.dirty = false;
        if (unit.dead) {
            return;
        }
        evaluated++;
        dependencies.reset(unit);
        List<DiagramProblem> before = unit.problems;
        unit.problems = List.of();
        unit.run();
        if (!before.equals(unit.problems)) {
            problemsChanged = true;
            if (unit.problems.isEmpty()) {
                troubled.remove(unit);
            } else {
                troubled.add(unit);
            }
        }
    }

    /** Ends a unit. */
    void kill(Unit unit) {
        if (unit != null && !unit.dead) {
            unit.dead = true;
            dependencies.reset(unit);
            if (troubled.remove(unit)) {
                problemsChanged = true;
            }
        }
    }

    /** Sets the problems that belong to no unit. */
    void setStanding(List<DiagramProblem> problems) {
        problemsChanged |= !standing.equals(problems);
        standing = problems;
    }

    /** All problems in a stable order, when they changed since the last call. */
    Optional<List<DiagramProblem>> changedProblems() {
        if (!problemsChanged) {
            return Optional.empty();
        }
        problemsChanged = false;
        List<DiagramProblem> result = new ArrayList<>();
        troubled.forEach(unit -> result.addAll(unit.problems));
        result.addAll(standing);
        if (unsettled) {
            result.add(new DiagramProblem(DiagramProblem.Kind.CYCLE, diagram.id(), Optional.empty(), "", "",
                    messages.get("problem.edgesOnEdges"), Optional.empty()));
        }
        result.sort(Comparator.comparing(DiagramProblem::owner).thenComparing(DiagramProblem::place)
                .thenComparing(DiagramProblem::message));
        return Optional.of(result);
    }

    /** Starts the units of a new element. */
    Units start(DiagramElement element) {
        Units own = new Units();
        units.put(element, own);
        if (!exact && !state.elements().containsKey(element.id())) {
            state.comeBack(element.id());
        }
        own.look = new LookUnit(this, element);
        mark(own.look);
        startRelations(element, own);
        seekers.getOrDefault(element.target(), Set.of()).forEach(this::mark);
        geometry.mark(element);
        return own;
    }

    /** Starts the units of edges from an element that it does not have yet. */
    void startRelations(DiagramElement element, Units own) {
        for (EdgeMappingSpec mapping : index.relationsFrom(element.mapping())) {
            if (own.relations.stream().noneMatch(unit -> unit.mapping() == mapping)) {
                RelationUnit unit = new RelationUnit(this, mapping, element);
                if (own.relations.isEmpty()) {
                    own.relations = new ArrayList<>(1);
                }
                own.relations.add(unit);
                mark(unit);
            }
        }
    }

    /** Removes an element with all that stands in it, on it or hangs on it, and their units. */
    void remove(DiagramElement element) {
        List.copyOf(element.outgoing()).forEach(this::remove);
        List.copyOf(element.incoming()).forEach(this::remove);
        if (element instanceof ShapeElement shape) {
            List.copyOf(shape.borderedNodes()).forEach(this::remove);
            if (shape instanceof ContainerElement container) {
                List.copyOf(container.children()).forEach(this::remove);
            }
            geometry.markParent(shape);
        }
        Units own = units.remove(element);
        if (own != null) {
            kill(own.look);
            if (own.children != null) {
                own.children.close();
            }
            own.relations.forEach(EdgeUnit::close);
            if (own.owner != null) {
                own.owner.forget((EdgeElement) element);
            }
        }
        seekers.getOrDefault(element.target(), Set.of()).forEach(this::mark);
        if (!keepsStates) {
            state.depart(element.id());
        }
        writer.remove(element);
        if (element instanceof EdgeElement edge) {
            geometry.markBeside(edge.sourceEnd(), edge.targetEnd());
        }
    }

    /** Lets a unit run when a candidate changes. */
    void watchCandidate(EObject candidate, Unit unit) {
        byCandidate.computeIfAbsent(candidate, key -> new ArrayList<>(1)).add(unit);
    }

    /** Ends that. */
    void forgetCandidate(EObject candidate, Unit unit) {
        List<Unit> list = byCandidate.get(candidate);
        if (list != null && list.remove(unit) && list.isEmpty()) {
            byCandidate.remove(candidate);
        }
    }
}
