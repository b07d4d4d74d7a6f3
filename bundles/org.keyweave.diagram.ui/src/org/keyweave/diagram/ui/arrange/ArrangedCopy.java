/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.arrange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.ui.desk.Desk;

/**
 * A diagram once more, to be arranged in a thread of its own. Made, asked and closed in the thread that the model belongs
 * to; the model may be changed there while the copy is arranged.
 */
public final class ArrangedCopy implements AutoCloseable {

    /** From so many elements on an arrangement may take longer than a frame or two. */
    private static final int LARGE = 300;

    private final DiagramSynchronizer original;
    private final DiagramSynchronizer copy;
    private final Map<String, ElementState> before;
    private final Set<String> ids;

    /** A copy of what a desk holds, up to date. */
    public ArrangedCopy(Desk desk) {
        original = desk.synchronizer();
        copy = desk.copy();
        before = Map.copyOf(original.state().elements());
        ids = ids(copy);
    }

    /** Whether a diagram is so large that arranging it would be felt if the window waited for it. */
    public static boolean isCalledFor(Diagram diagram) {
        return diagram.size() >= LARGE;
    }

    private static Set<String> ids(DiagramSynchronizer of) {
        Set<String> result = new HashSet<>();
        of.diagram().elements().forEach(element -> result.add(element.id()));
        return result;
    }

    /**
     * Arranges the copy, in any thread.
     *
     * @param shapes shapes of the original, to be arranged among themselves; {@code null} for all
     * @throws java.util.concurrent.CancellationException when the monitor stopped it
     */
    public void arrange(List<ShapeElement> shapes, LayoutMonitor monitor) {
        Arrangement.aside(copy, shapes == null ? null : shapes.stream().map(DiagramElement::id)
                .map(copy.diagram()::element).flatMap(Optional::stream).map(ShapeElement.class::cast).toList(), monitor);
    }

    /** Whether the original shows what it showed when it was copied, wherever that stands. */
    public boolean isOfToday() {
        return ids.equals(ids(original));
    }

    /** Whether nothing was decided about the elements of the original since it was copied. */
    public boolean isUntouched() {
        return before.equals(original.state().elements());
    }

    /** What the arrangement decides anew, by id of the element. */
    public Map<String, ElementState> decisions() {
        Map<String, ElementState> result = new HashMap<>();
        Set<String> all = new HashSet<>(before.keySet());
        all.addAll(copy.state().elements().keySet());
        for (String id : all) {
            ElementState now = copy.state().get(id);
            if (!now.equals(original.state().get(id))) {
                result.put(id, now);
            }
        }
        return result;
    }

    /** The same without elements about which something else was decided since the diagram was copied. */
    public Map<String, ElementState> decisionsWhereUntouched() {
        Map<String, ElementState> result = decisions();
        result.keySet().removeIf(id -> !original.state().get(id).equals(before.getOrDefault(id, ElementState.NONE)));
        return result;
    }

    @Override
    public void close() {
        copy.close();
    }
}
