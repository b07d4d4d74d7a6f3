/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;

/** Commands for what users decide about a diagram; the model stays as it is. */
public final class StateTools {

    private final ToolDesk desk;

    StateTools(ToolDesk desk) {
        this.desk = desk;
    }

    /** Puts shapes at positions in their parents. */
    public DiagramCommand move(Map<? extends ShapeElement, Point> positions) {
        Map<ShapeElement, Point> copy = Map.copyOf(positions);
        return desk.stateCommand("command.move", run -> copy.forEach((shape, position) -> run.put(shape.id(),
                state(shape).withPosition(position))));
    }

    /** Gives a shape bounds in its parent. */
    public DiagramCommand resize(ShapeElement shape, Rect bounds) {
        return resize(Map.of(shape, bounds));
    }

    /** Gives shapes bounds in their parents. */
    public DiagramCommand resize(Map<? extends ShapeElement, Rect> bounds) {
        Map<ShapeElement, Rect> copy = Map.copyOf(bounds);
        return desk.stateCommand("command.size", run -> copy.forEach((shape, wanted) -> run.put(shape.id(),
                state(shape).withPosition(wanted.topLeft()).withSize(wanted.size()))));
    }

    /** Lets style and content decide the size of shapes again. */
    public DiagramCommand autoSize(Collection<? extends ShapeElement> shapes) {
        return each("command.size", shapes, state -> state.withSize(null));
    }

    /** Leads an edge through points; none lets its style decide again. */
    public DiagramCommand bend(EdgeElement edge, List<Point> points) {
        return bend(edge, points, false);
    }

    /**
     * Leads an edge through points, or along a curve.
     *
     * @param points points that it passes; for a curve its control points and what lies between its pieces, so that
     *            with both ends they are one more than a multiple of three
     * @param curved whether the points belong to a curve
     */
    public DiagramCommand bend(EdgeElement edge, List<Point> points, boolean curved) {
        return each("command.bend", List.of(edge), state -> state.withBendPoints(points, curved));
    }

    /** Takes over what was decided elsewhere about elements, as an arrangement of a copy does. */
    public DiagramCommand decide(Map<String, ElementState> states) {
        Map<String, ElementState> copy = Map.copyOf(states);
        return desk.stateCommand("command.arrange", run -> {
            copy.forEach((id, state) -> desk.synchronizer.state().put(id, state));
            desk.synchronizer.stateChanged(copy.keySet());
        });
    }

    /** Puts a label of an edge at a share of its length. */
    public DiagramCommand moveLabel(EdgeElement edge, EdgeLabel.Slot slot, double share) {
        return each("command.move", List.of(edge),
                state -> state.withLabelShare(slot, Math.max(0, Math.min(1, share))));
    }

    /** Pins elements, so that an arrangement leaves them alone, or loosens them. */
    public DiagramCommand pin(Collection<? extends DiagramElement> elements, boolean pinned) {
        return each("command.pin", elements, state -> state.withPinned(pinned));
    }

    /** Hides elements or shows them again. */
    public DiagramCommand hide(Collection<? extends DiagramElement> elements, boolean hidden) {
        return each("command.show", elements, state -> state.withHidden(hidden));
    }

    /** Hides the labels of elements or shows them. */
    public DiagramCommand hideLabel(Collection<? extends DiagramElement> elements, boolean hidden) {
        return each("command.show", elements, state -> state.withLabelHidden(hidden));
    }

    /** Sets which optional layers are on. */
    public DiagramCommand layers(Set<String> names) {
        Set<String> copy = Set.copyOf(names);
        return desk.stateCommand("command.layers", run -> {
            desk.synchronizer.state().setLayers(copy);
            desk.synchronizer.sheetChanged();
        });
    }

    /** Sets which filters are on. */
    public DiagramCommand filters(Set<String> names) {
        Set<String> copy = Set.copyOf(names);
        return desk.stateCommand("command.filters", run -> {
            desk.synchronizer.state().setFilters(copy);
            desk.synchronizer.sheetChanged();
        });
    }

    /** Sets the title; an empty one gives way to that of the notation. */
    public DiagramCommand title(String title) {
        return desk.stateCommand("command.title", run -> {
            desk.synchronizer.state().setTitle(title);
            desk.synchronizer.sheetChanged();
        });
    }

    /**
     * Arranges everything. When the monitor stops it, everything is put back and the command leaves the stack.
     *
     * @param monitor follows while the command is executed
     */
    public DiagramCommand arrangeAll(LayoutMonitor monitor) {
        return desk.stateCommand("command.arrange", run -> Arrangement.all(desk.synchronizer, monitor));
    }

    /**
     * Arranges shapes among themselves; the rest stays. Stops as {@link #arrangeAll} does.
     *
     * @param shapes the shapes
     * @param monitor follows while the command is executed
     */
    public DiagramCommand arrange(Collection<? extends ShapeElement> shapes, LayoutMonitor monitor) {
        List<ShapeElement> copy = List.copyOf(shapes);
        return desk.stateCommand("command.arrange",
                run -> Arrangement.selection(desk.synchronizer, copy, monitor));
    }

    private DiagramCommand each(String key, Collection<? extends DiagramElement> elements,
            UnaryOperator<ElementState> change) {
        List<DiagramElement> copy = List.copyOf(elements);
        return desk.stateCommand(key,
                run -> copy.forEach(element -> run.put(element.id(), change.apply(state(element)))));
    }

    private ElementState state(DiagramElement element) {
        return desk.synchronizer.state().get(element.id());
    }
}
