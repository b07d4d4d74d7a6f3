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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramChange;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.MappingSpec;

/**
 * Keeps a diagram in step with its model and with what users decided.
 *
 * <p>{@link #refresh()} without a change costs nothing; after a change it evaluates the units that may have read what
 * changed, see the description of the package. Model, state and diagram belong to one thread.
 */
public final class DiagramSynchronizer implements AutoCloseable {

    private final DiagramWriter writer;
    private final Workshop workshop;
    private final ModelRecorder recorder;
    private final ChildrenUnit sheet;
    private final SheetUnit title;
    private final Map<MappingSpec, String> keys;
    private boolean refreshing;
    private boolean stateChanged;

    private DiagramSynchronizer(SyncInput input) {
        SemanticIds ids = new SemanticIds();
        String targetId = ids.of(input.target());
        String id = input.spec().name() + "@" + targetId;
        DiagramState state = input.state() == null ? new DiagramState(id, input.spec().name(), targetId)
                : input.state();
        writer = new DiagramWriter(state.id(), input.spec(), input.target());
        EObject root = input.spec().rootExpression().isEmpty() ? input.target()
                : input.spec().rootExpression().asEObject(EvaluationScope.of(input.target())).orElse(input.target());
        keys = MappingIndex.keys(input.spec());
        workshop = new Workshop(writer, state, root, ids, input);
        workshop.index = new MappingIndex(input.spec(), state, keys);
        recorder = new ModelRecorder(input.target());
        sheet = new ChildrenUnit(workshop, null, 0);
        title = new SheetUnit(workshop);
    }

    /**
     * Makes a diagram. Linear in its size.
     *
     * @param input what it is made from
     * @throws org.keyweave.vsm.expr.EvaluationException when the root expression of the notation fails
     */
    public static DiagramSynchronizer open(SyncInput input) {
        DiagramSynchronizer result = new DiagramSynchronizer(input);
        result.markAll();
        result.startEdgeMappings();
        result.settle();
        if (input.state() != null) {
            result.workshop.setStanding(new StateFit(result.workshop, result.keys).problems());
            result.settle();
        }
        return result;
    }

    /** The diagram. */
    public Diagram diagram() {
        return writer.diagram();
    }

    /** What was decided about it. Who changes it tells {@link #stateChanged} and refreshes. */
    public DiagramState state() {
        return workshop.state;
    }

    /** Ids of model elements in this diagram. */
    public SemanticIds ids() {
        return workshop.ids;
    }

    /** The element that mappings on the sheet take their candidates from. */
    public EObject root() {
        return workshop.root;
    }

    /** Whether {@link #refresh()} would have something to do. */
    public boolean isStale() {
        return stateChanged || !recorder.isClean();
    }

    /**
     * Brings the diagram up to date.
     *
     * @return what changed; listeners have heard of it
     */
    public DiagramChange refresh() {
        if (!isStale() || refreshing) {
            return writer.pending();
        }
        if (!recorder.isClean()) {
            ModelRecorder.Changes changes = recorder.drain();
            if (changes.structural()) {
                workshop.instances.structureChanged();
                List.copyOf(workshop.dependencies.readersOfStructure()).forEach(workshop::mark);
            }
            changes.touched().forEach(this::touch);
            List.copyOf(workshop.dependencies.readersOfEverything()).forEach(workshop::mark);
            if (!changes.features().stream().allMatch(workshop.dependencies::isQuiet)) {
                List.copyOf(workshop.dependencies.readersOfFigures()).forEach(workshop::mark);
            }
        }
        return settle();
    }

    /**
     * Brings the diagram up to date after the state was set as a whole, by undo or redo: states that were put aside do
     * not come back with their elements.
     */
    public DiagramChange refreshExactly() {
        workshop.exact = true;
        try {
            return refresh();
        } finally {
            workshop.exact = false;
        }
    }

    private void touch(EObject element) {
        for (DiagramElement view : writer.diagram().elementsFor(element)) {
            markUnits(view);
        }
        workshop.byCandidate.getOrDefault(element, List.of()).forEach(workshop::mark);
        workshop.dependencies.readersOf(element, workshop::mark);
        if (element == workshop.root || element == writer.diagram().target()) {
            workshop.mark(sheet);
            workshop.mark(title);
            workshop.edgeCandidates.values().forEach(workshop::mark);
        }
    }

    private void markUnits(DiagramElement view) {
        Workshop.Units units = workshop.units.get(view);
        workshop.mark(units.look);
        if (units.children != null) {
            workshop.mark(units.children);
        }
        units.relations.forEach(workshop::mark);
    }

    /** Evaluates everything anew, whatever changed; the outcome is the same as that of {@link #refresh()}. */
    public DiagramChange refreshAll() {
        recorder.drain();
        workshop.instances.structureChanged();
        markAll();
        return settle();
    }

    private void markAll() {
        workshop.mark(title);
        workshop.mark(sheet);
        workshop.units.keySet().forEach(this::markUnits);
        workshop.edgeCandidates.values().forEach(workshop::mark);
        workshop.byCandidate.values().forEach(units -> units.forEach(workshop::mark));
    }

    private DiagramChange settle() {
        refreshing = true;
        workshop.evaluated = 0;
        try {
            workshop.runAll();
            workshop.geometry.run();
            workshop.changedProblems().ifPresent(writer::setProblems);
            writer.setActive(workshop.index.layers(), workshop.index.filterNames());
            stateChanged = false;
        } finally {
            refreshing = false;
        }
        return writer.commit();
    }

    /**
     * The state of elements was changed: positions, sizes, bend points, flags.
     *
     * @param ids their ids; unknown ones may bring elements in that are not shown by themselves
     */
    public void stateChanged(Collection<String> ids) {
        stateChanged = true;
        for (String id : ids) {
            writer.diagram().element(id).ifPresentOrElse(element -> {
                workshop.mark(workshop.units.get(element).look);
                workshop.geometry.mark(element);
                if (element instanceof ShapeElement shape) {
                    workshop.geometry.markParent(shape);
                }
            }, () -> broughtIn(id));
        }
    }

    /**
     * Positions, sizes, bend points and label places in the state were changed, and nothing else: brings the geometry up
     * to date. The model is not looked at, so that a diagram of one's own can be arranged in any thread while others
     * work on the model.
     *
     * @param ids ids of the elements; unknown ones are ignored
     * @return what changed; listeners have heard of it
     */
    public DiagramChange placed(Collection<String> ids) {
        for (String id : ids) {
            writer.diagram().element(id).ifPresent(element -> {
                workshop.geometry.mark(element);
                if (element instanceof ShapeElement shape) {
                    workshop.geometry.markParent(shape);
                }
            });
        }
        workshop.geometry.run();
        return writer.commit();
    }

    private void broughtIn(String id) {
        boolean lazy = keys.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().createElements() && id.startsWith(entry.getValue() + "/"));
        if (lazy) {
            workshop.mark(sheet);
            workshop.units.values().stream().filter(units -> units.children != null)
                    .forEach(units -> workshop.mark(units.children));
        }
    }

    /** Title, layers or filters were changed in the state. */
    public void sheetChanged() {
        stateChanged = true;
        workshop.mark(title);
        MappingIndex before = workshop.index;
        workshop.index = new MappingIndex(writer.diagram().spec(), workshop.state, keys);
        boolean layers = !before.layers().equals(workshop.index.layers());
        if (layers) {
            switchLayers(before);
        }
        if (!before.filterNames().equals(workshop.index.filterNames())) {
            workshop.units.values().forEach(units -> workshop.mark(units.look));
        }
    }

    private void switchLayers(MappingIndex before) {
        workshop.keepsStates = true;
        try {
            Set<EdgeMappingSpec> gone = new LinkedHashSet<>(before.edges());
            gone.removeAll(workshop.index.edges());
            for (EdgeMappingSpec mapping : gone) {
                EdgeCandidatesUnit unit = workshop.edgeCandidates.remove(mapping);
                if (unit != null) {
                    unit.close();
                }
            }
            for (Workshop.Units units : List.copyOf(workshop.units.values())) {
                units.relations.stream().filter(unit -> gone.contains(unit.mapping())).toList()
                        .forEach(EdgeUnit::close);
                if (!units.relations.isEmpty()) {
                    units.relations.removeIf(unit -> gone.contains(unit.mapping()));
                }
            }
            workshop.run(sheet);
        } finally {
            workshop.keepsStates = false;
        }
        startEdgeMappings();
        Map.copyOf(workshop.units).forEach(workshop::startRelations);
    }

    private void startEdgeMappings() {
        for (EdgeMappingSpec mapping : workshop.index.edges()) {
            if (mapping.useDomainElement() && !workshop.edgeCandidates.containsKey(mapping)) {
                EdgeCandidatesUnit unit = new EdgeCandidatesUnit(workshop, mapping);
                workshop.edgeCandidates.put(mapping, unit);
                workshop.mark(unit);
            }
        }
    }

    /** How many parts of the diagram the last refresh evaluated: what it cost, whatever the machine. */
    public long evaluations() {
        return workshop.evaluated;
    }

    /** Stops listening to the model. The diagram stays as it is. */
    @Override
    public void close() {
        recorder.close();
    }
}
