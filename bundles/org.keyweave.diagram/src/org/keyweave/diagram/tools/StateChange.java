/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.state.Guide;
import org.keyweave.diagram.sync.DiagramSynchronizer;

/** The difference between two moments of a diagram's state. */
final class StateChange {

    private final Map<String, ElementState> before = new HashMap<>();
    private final Map<String, ElementState> after = new HashMap<>();
    private final Sheet sheetBefore;
    private final Sheet sheetAfter;

    private StateChange(Snapshot old, DiagramState state) {
        Set<String> ids = new HashSet<>(old.elements.keySet());
        ids.addAll(state.elements().keySet());
        for (String id : ids) {
            ElementState one = old.elements.getOrDefault(id, ElementState.NONE);
            ElementState other = state.get(id);
            if (!one.equals(other)) {
                before.put(id, one);
                after.put(id, other);
            }
        }
        sheetBefore = old.sheet;
        sheetAfter = Sheet.of(state);
    }

    static Snapshot snapshot(DiagramState state) {
        return new Snapshot(Map.copyOf(state.elements()), Sheet.of(state));
    }

    static StateChange since(Snapshot snapshot, DiagramState state) {
        return new StateChange(snapshot, state);
    }

    boolean isEmpty() {
        return before.isEmpty() && sheetBefore.equals(sheetAfter);
    }

    void undo(DiagramSynchronizer synchronizer) {
        apply(synchronizer, before, sheetBefore);
    }

    void redo(DiagramSynchronizer synchronizer) {
        apply(synchronizer, after, sheetAfter);
    }

    private static void apply(DiagramSynchronizer synchronizer, Map<String, ElementState> states, Sheet sheet) {
        DiagramState state = synchronizer.state();
        states.forEach(state::put);
        if (!sheet.looksLike(Sheet.of(state))) {
            state.setTitle(sheet.title);
            state.setLayers(sheet.layers);
            state.setFilters(sheet.filters);
            synchronizer.sheetChanged();
        }
        state.setGuides(sheet.guides);
        synchronizer.stateChanged(states.keySet());
    }

    /** A moment. */
    record Snapshot(Map<String, ElementState> elements, Sheet sheet) {

        void restore(DiagramSynchronizer synchronizer) {
            since(this, synchronizer.state()).undo(synchronizer);
        }
    }

    private record Sheet(String title, Set<String> layers, Set<String> filters, List<Guide> guides) {
        static Sheet of(DiagramState state) {
            return new Sheet(state.title(), state.layers().orElse(null), state.filters(),
                    state.guides());
        }

        /** Whether the same is drawn. */
        boolean looksLike(Sheet other) {
            return title.equals(other.title) && Objects.equals(layers, other.layers) && filters.equals(other.filters);
        }
    }
}
