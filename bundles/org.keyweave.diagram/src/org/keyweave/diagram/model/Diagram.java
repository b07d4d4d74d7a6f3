/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.style.Paint;
import org.keyweave.vsm.spec.DiagramSpec;

/** A diagram: elements on a sheet. */
public final class Diagram {

    private final String id;
    private final DiagramSpec spec;
    private final EObject target;
    private final List<DiagramListener> listeners = new CopyOnWriteArrayList<>();
    final Map<String, DiagramElement> byId = new LinkedHashMap<>();
    final Map<EObject, List<DiagramElement>> byTarget = new IdentityHashMap<>();
    final List<ShapeElement> roots = new ArrayList<>();
    final Map<String, EdgeElement> edges = new LinkedHashMap<>();
    String title = "";
    Optional<Paint> background = Optional.empty();
    Set<String> activeLayers = Set.of();
    Set<String> activeFilters = Set.of();
    List<DiagramProblem> problems = List.of();

    Diagram(String id, DiagramSpec spec, EObject target) {
        this.id = id;
        this.spec = spec;
        this.target = target;
    }

    /** Id, made of the description's name and the id of the model element. */
    public String id() {
        return id;
    }

    /** What kind of diagram it is. */
    public DiagramSpec spec() {
        return spec;
    }

    /** The model element it is for. */
    public EObject target() {
        return target;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** Colour of the sheet, when the notation gives one. */
    public Optional<Paint> background() {
        return background;
    }

    /** Names of the layers that are on, the default layer included. */
    public Set<String> activeLayers() {
        return activeLayers;
    }

    /** Names of the filters that are on. */
    public Set<String> activeFilters() {
        return activeFilters;
    }

    /** What could not be drawn as meant. */
    public List<DiagramProblem> problems() {
        return problems;
    }

    /** Shapes on the sheet, in the order of mappings and candidates, which is the drawing order. */
    public List<ShapeElement> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** All edges, in no particular order; see {@link #edgesInOrder()}. */
    public Collection<EdgeElement> edges() {
        return Collections.unmodifiableCollection(edges.values());
    }

    /** All edges in drawing order: by mapping as written in the notation, then by id. Sorts, O(n log n). */
    public List<EdgeElement> edgesInOrder() {
        Map<Object, Integer> rank = new IdentityHashMap<>();
        spec.allLayers().forEach(layer -> layer.allEdgeMappings()
                .forEach(mapping -> rank.putIfAbsent(mapping, rank.size())));
        List<EdgeElement> result = new ArrayList<>(edges.values());
        result.sort(Comparator.comparing((EdgeElement edge) -> rank.getOrDefault(edge.mapping(), rank.size()))
                .thenComparing(DiagramElement::id));
        return result;
    }

    /** All elements: shapes, bordered nodes and edges. */
    public Collection<DiagramElement> elements() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** How many elements there are. */
    public int size() {
        return byId.size();
    }

    /** The element of an id. */
    public Optional<DiagramElement> element(String elementId) {
        return Optional.ofNullable(byId.get(elementId));
    }

    /** The elements that show a model element, in no particular order. Constant time. */
    public List<DiagramElement> elementsFor(EObject modelElement) {
        return Collections.unmodifiableList(byTarget.getOrDefault(modelElement, List.of()));
    }

    /** Smallest rectangle around everything visible, labels included; empty when nothing is. Linear. */
    public Optional<Rect> extent() {
        Rect result = null;
        for (DiagramElement element : byId.values()) {
            if (element.isVisible()) {
                Rect own = own(element);
                result = result == null ? own : result.union(own);
            }
        }
        return Optional.ofNullable(result);
    }

    private static Rect own(DiagramElement element) {
        if (element instanceof EdgeElement edge) {
            Rect result = edge.route().bounds();
            for (EdgeLabel label : edge.labels()) {
                result = label.block().isEmpty() ? result : result.union(label.block().bounds());
            }
            return result;
        }
        ShapeElement shape = (ShapeElement) element;
        Rect result = shape.absoluteBounds();
        return shape.labelBlock().isEmpty() ? result
                : result.union(shape.labelBlock().bounds().plus(result.x(), result.y()));
    }

    /** Adds a listener. */
    public void addListener(DiagramListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(DiagramListener listener) {
        listeners.remove(listener);
    }

    void fire(DiagramChange change) {
        listeners.forEach(listener -> listener.changed(change));
    }

    @Override
    public String toString() {
        return id;
    }
}
