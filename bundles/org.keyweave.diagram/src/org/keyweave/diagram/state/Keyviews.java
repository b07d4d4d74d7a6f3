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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was decided about the diagrams of one model: the content of a {@code *.keyviews} file. Mutable; belongs to one
 * thread.
 */
public final class Keyviews {

    private final Map<String, DiagramState> diagrams = new TreeMap<>();
    private final List<String> foreign = new ArrayList<>();

    /** The diagrams, sorted by id. */
    public Collection<DiagramState> diagrams() {
        return Collections.unmodifiableCollection(diagrams.values());
    }

    /** A diagram by its id. */
    public Optional<DiagramState> diagram(String id) {
        return Optional.ofNullable(diagrams.get(id));
    }

    /**
     * The diagram of a description for a model element; a new one is added when there is none.
     *
     * @param description name of the description in the notation
     * @param target id of the model element
     */
    public DiagramState open(String description, String target) {
        return diagrams.computeIfAbsent(description + "@" + target,
                id -> new DiagramState(id, description, target));
    }

    /** Adds a diagram; one of the same id is replaced. */
    public void add(DiagramState state) {
        diagrams.put(state.id(), state);
    }

    /** Removes a diagram. */
    public void remove(String id) {
        diagrams.remove(id);
    }

    /** Lines before the first diagram that this version does not understand; written back as they are. */
    public List<String> foreign() {
        return foreign;
    }
}
