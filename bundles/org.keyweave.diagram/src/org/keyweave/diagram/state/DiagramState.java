/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.keyweave.diagram.model.ElementState;

/**
 * What was decided about one diagram: title, layers, filters, and the state of its elements by id. Mutable; belongs to
 * one thread.
 *
 * <p>States of elements whose model element went are put aside for the session: they come back when the element does,
 * by undo for instance, and are not written to the file.
 */
public final class DiagramState {

    private final String id;
    private final String description;
    private final String target;
    private String title = "";
    private Set<String> layers;
    private Set<String> filters = Set.of();
    private List<Guide> guides = List.of();
    private final Map<String, ElementState> elements = new HashMap<>();
    private final Map<String, ElementState> departed = new LinkedHashMap<>();
    private final List<String> foreign = new ArrayList<>();
    private long stamp;

    /**
     * A diagram about which nothing is decided.
     *
     * @param id its id
     * @param description name of its description in the notation
     * @param target id of the model element it is for
     */
    public DiagramState(String id, String description, String target) {
        this.id = id;
        this.description = description;
        this.target = target;
    }

    /** A state of its own with the same decisions; what was put aside stays with this one. */
    public DiagramState copy() {
        DiagramState result = new DiagramState(id, description, target);
        result.title = title;
        result.layers = layers;
        result.filters = filters;
        result.guides = guides;
        result.elements.putAll(elements);
        return result;
    }

    /** Id of the diagram. */
    public String id() {
        return id;
    }

    /** Name of its description in the notation. */
    public String description() {
        return description;
    }

    /** Id of the model element it is for. */
    public String target() {
        return target;
    }

    /** Title that users gave; empty when the notation's title stands. */
    public String title() {
        return title;
    }

    /** Sets the title. */
    public void setTitle(String title) {
        changed(!this.title.equals(title));
        this.title = title;
    }

    /** Names of the optional layers that are on; empty when users never chose and the notation's default stands. */
    public Optional<Set<String>> layers() {
        return Optional.ofNullable(layers);
    }

    /** Sets the optional layers that are on; {@code null} goes back to the notation's default. */
    public void setLayers(Set<String> names) {
        Set<String> sorted = names == null ? null : Collections.unmodifiableSet(new TreeSet<>(names));
        changed(!Objects.equals(layers, sorted));
        layers = sorted;
    }

    /** Names of the filters that are on. */
    public Set<String> filters() {
        return filters;
    }

    /** Sets the filters that are on. */
    public void setFilters(Set<String> names) {
        Set<String> sorted = Collections.unmodifiableSet(new TreeSet<>(names));
        changed(!filters.equals(sorted));
        filters = sorted;
    }

    /** The guides, sorted. */
    public List<Guide> guides() {
        return guides;
    }

    /**
     * Sets the guides; of two at one place the last stays. The stamp stands, since guides change nothing that is drawn
     * from model and decisions.
     */
    public void setGuides(Collection<Guide> lines) {
        Map<Guide, Guide> places = new TreeMap<>(Guide.BY_PLACE);
        lines.forEach(line -> {
            places.remove(line);
            places.put(line, line);
        });
        guides = List.copyOf(places.values());
    }

    /** State of an element, {@link ElementState#NONE} when nothing is decided. */
    public ElementState get(String elementId) {
        return elements.getOrDefault(elementId, ElementState.NONE);
    }

    /** Sets the state of an element. */
    public void put(String elementId, ElementState state) {
        ElementState old = state.isNone() ? elements.remove(elementId) : elements.put(elementId, state);
        changed(!Objects.equals(old == null ? ElementState.NONE : old, state));
    }

    /** All states by id. */
    public Map<String, ElementState> elements() {
        return Collections.unmodifiableMap(elements);
    }

    /** Puts the state of an element aside whose model element went. */
    public void depart(String elementId) {
        ElementState state = elements.remove(elementId);
        if (state != null) {
            departed.put(elementId, state);
            changed(true);
        }
    }

    /** Takes back a state put aside, if there is one. */
    public void comeBack(String elementId) {
        ElementState state = departed.remove(elementId);
        if (state != null && !elements.containsKey(elementId)) {
            elements.put(elementId, state);
            changed(true);
        }
    }

    /** Lines of the file that this version does not understand; written back as they are. */
    public List<String> foreign() {
        return foreign;
    }

    /** Grows with every change but that of guides. */
    public long stamp() {
        return stamp;
    }

    private void changed(boolean really) {
        if (really) {
            stamp++;
        }
    }
}
