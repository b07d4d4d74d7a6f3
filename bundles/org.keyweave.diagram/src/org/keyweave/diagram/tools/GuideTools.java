/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.Guide;

/**
 * Commands for guides. A shape that was snapped to a guide goes along when that is moved, as long as it still lies on
 * it; what was taken elsewhere meanwhile stays where it is.
 */
public final class GuideTools {

    /** A shape lies on a guide when it is this near, in pixels; places that the mouse gives are whole pixels. */
    private static final double NEAR = 1.5;

    private final ToolDesk desk;

    GuideTools(ToolDesk desk) {
        this.desk = desk;
    }

    /** The guides, sorted. */
    public List<Guide> guides() {
        return desk.synchronizer.state().guides();
    }

    /** Adds a guide; where there is one already nothing changes. */
    public DiagramCommand add(boolean upright, int at) {
        Guide added = new Guide(upright, at);
        return desk.stateCommand("command.guide.add", run -> put(added));
    }

    /** Deletes a guide. What lay on it stays. */
    public DiagramCommand delete(Guide guide) {
        return desk.stateCommand("command.guide.delete", run -> remove(guide));
    }

    /** Moves a guide and what lies on it. With a guide that is there already it becomes one. */
    public DiagramCommand move(Guide guide, int delta) {
        return desk.stateCommand("command.guide.move", run -> move(run, Map.of(guide, guide.at() + delta)));
    }

    /**
     * Changes many guides in one step.
     *
     * @param places where guides go, with what lies on them
     * @param added new ones
     * @param deleted those that go; what lay on them stays
     */
    public DiagramCommand change(Map<Guide, Integer> places, Collection<Guide> added, Collection<Guide> deleted) {
        Map<Guide, Integer> moves = new LinkedHashMap<>(places);
        List<Guide> more = List.copyOf(added);
        List<Guide> less = List.copyOf(deleted);
        return desk.stateCommand("command.guide.change", run -> {
            less.forEach(this::remove);
            move(run, moves);
            more.forEach(this::put);
        });
    }

    private void move(ToolRun run, Map<Guide, Integer> places) {
        List<Guide> moved = new ArrayList<>();
        places.forEach((place, to) -> find(place).ifPresent(guide -> {
            Map<ShapeElement, Guide.Hold> lying = lying(guide);
            lying.keySet().stream().filter(shape -> !goesAlong(shape, lying.keySet()))
                    .forEach(shape -> shift(run, shape, guide.upright(), to - guide.at()));
            Map<String, Guide.Hold> held = new LinkedHashMap<>();
            lying.forEach((shape, hold) -> held.put(shape.id(), hold));
            moved.add(guide.withAt(to).withHeld(held));
        }));
        places.keySet().forEach(this::remove);
        moved.forEach(this::put);
    }

    /** Whether something around a shape moves, so that the shape need not. */
    private static boolean goesAlong(ShapeElement shape, Set<ShapeElement> moving) {
        Optional<ShapeElement> outer = shape.parent();
        while (outer.isPresent() && !moving.contains(outer.get())) {
            outer = outer.get().parent();
        }
        return outer.isPresent();
    }

    /**
     * Lets a shape lie on guides, and on no others; what is less than two pixels beside is put on them exactly.
     *
     * @param places the guides that it was snapped to, by their place
     */
    public DiagramCommand snap(ShapeElement shape, Collection<Guide> places) {
        List<Guide> wanted = List.copyOf(places);
        return desk.stateCommand("command.guide.snap", run -> snap(run, shape, wanted));
    }

    private void snap(ToolRun run, ShapeElement shape, List<Guide> wanted) {
        List<Guide> all = new ArrayList<>();
        for (Guide guide : guides()) {
            Map<String, Guide.Hold> held = new LinkedHashMap<>(guide.held());
            held.remove(shape.id());
            if (wanted.stream().anyMatch(guide::isWhere)) {
                side(guide, shape.absoluteBounds()).ifPresent(hold -> {
                    held.put(shape.id(), hold);
                    shift(run, shape, guide.upright(), guide.at() - place(guide, shape.absoluteBounds(), hold));
                });
            }
            all.add(guide.withHeld(held));
        }
        desk.synchronizer.state().setGuides(all);
    }

    /** Does the same for the shapes that another command makes, which comes before. */
    public DiagramCommand snapMade(DiagramCommand maker, Collection<Guide> places) {
        List<Guide> wanted = List.copyOf(places);
        return desk.stateCommand("command.guide.snap", run -> maker.selection().stream()
                .filter(ShapeElement.class::isInstance).forEach(shape -> snap(run, (ShapeElement) shape, wanted)));
    }

    /** Whether some guide is known to hold a shape. */
    public boolean isHeld(ShapeElement shape) {
        return guides().stream().anyMatch(guide -> guide.held().containsKey(shape.id()));
    }

    /** The shapes that go along with a guide. */
    public Map<ShapeElement, Guide.Hold> lying(Guide guide) {
        Map<ShapeElement, Guide.Hold> result = new LinkedHashMap<>();
        guide.held().forEach((id, hold) -> desk.diagram().element(id).filter(ShapeElement.class::isInstance)
                .map(ShapeElement.class::cast)
                .filter(shape -> Math.abs(place(guide, shape.absoluteBounds(), hold) - guide.at()) <= NEAR)
                .ifPresent(shape -> result.put(shape, hold)));
        return result;
    }

    private void shift(ToolRun run, ShapeElement shape, boolean upright, double delta) {
        ElementState state = desk.synchronizer.state().get(shape.id());
        Point from = state.position().orElse(shape.bounds().topLeft());
        run.put(shape.id(), state.withPosition((upright ? from.plus(delta, 0) : from.plus(0, delta)).rounded()));
    }

    private static Optional<Guide.Hold> side(Guide guide, Rect bounds) {
        return Arrays.stream(Guide.Hold.values())
                .filter(hold -> Math.abs(place(guide, bounds, hold) - guide.at()) <= NEAR).findFirst();
    }

    private static double place(Guide guide, Rect bounds, Guide.Hold hold) {
        double start = guide.upright() ? bounds.x() : bounds.y();
        double end = guide.upright() ? bounds.right() : bounds.bottom();
        return switch (hold) {
            case START -> start;
            case MIDDLE -> (start + end) / 2;
            case END -> end;
        };
    }

    private Optional<Guide> find(Guide place) {
        return guides().stream().filter(place::isWhere).findFirst();
    }

    /** Adds a guide; with one in its place it becomes one. */
    private void put(Guide guide) {
        Map<String, Guide.Hold> held = new LinkedHashMap<>(guide.held());
        find(guide).ifPresent(there -> held.putAll(there.held()));
        remove(guide);
        List<Guide> all = new ArrayList<>(guides());
        all.add(guide.withHeld(held));
        desk.synchronizer.state().setGuides(all);
    }

    private void remove(Guide guide) {
        desk.synchronizer.state().setGuides(guides().stream().filter(other -> !other.isWhere(guide)).toList());
    }
}
