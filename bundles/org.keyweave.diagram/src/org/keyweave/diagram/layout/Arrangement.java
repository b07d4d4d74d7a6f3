/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.placement.LayoutProfile;
import org.keyweave.diagram.sync.DiagramSynchronizer;

/**
 * Arranges a diagram or a selection. Decides positions, sizes of containers, bend points and label places anew; what is
 * pinned stays, and so does what is outside the selection.
 */
public final class Arrangement {

    private static final double[] WIDENINGS = {1, 1.2, 1.4};
    private static final int MOST_TRIED = 120;

    private final DiagramSynchronizer synchronizer;
    private final LayoutMonitor monitor;
    private final LayoutProfile profile;
    private final Set<String> touched = new LinkedHashSet<>();

    private Arrangement(DiagramSynchronizer synchronizer, LayoutMonitor monitor) {
        this.synchronizer = synchronizer;
        this.monitor = monitor;
        profile = LayoutProfile.of(synchronizer.diagram().spec());
    }

    /**
     * Arranges everything.
     *
     * @param synchronizer the diagram; it is up to date afterwards
     * @param monitor follows
     * @throws CancellationException when it was stopped; positions are half changed then, so that one runs it in a
     *             command, which puts them back
     */
    public static void all(DiagramSynchronizer synchronizer, LayoutMonitor monitor) {
        synchronizer.refresh();
        new Arrangement(synchronizer, monitor).arrange(null);
    }

    /**
     * Arranges shapes among themselves; each stays in its parent.
     *
     * @param synchronizer the diagram; it is up to date afterwards
     * @param shapes the shapes
     * @param monitor follows
     * @throws CancellationException when it was stopped, see {@link #all}
     */
    public static void selection(DiagramSynchronizer synchronizer, Collection<? extends ShapeElement> shapes,
            LayoutMonitor monitor) {
        synchronizer.refresh();
        new Arrangement(synchronizer, monitor).arrange(new LinkedHashSet<>(shapes));
    }

    /**
     * Arranges a diagram of one's own that is up to date, without looking at the model: the model may be changed
     * meanwhile, in another thread.
     *
     * @param copy the diagram
     * @param shapes the shapes of the copy to arrange among themselves; {@code null} for all
     * @param monitor follows
     * @throws CancellationException when it was stopped; the copy is of no use then
     */
    public static void aside(DiagramSynchronizer copy, Collection<? extends ShapeElement> shapes,
            LayoutMonitor monitor) {
        new Arrangement(copy, monitor).arrange(shapes == null ? null : new LinkedHashSet<>(shapes));
    }

    private void arrange(Set<ShapeElement> selection) {
        forget(selection);
        if (selection == null && profile.isFixedSides()) {
            sides();
        } else if (selection == null && profile.isRanks()) {
            RanksLayout ranks = new RanksLayout(synchronizer.diagram(), synchronizer.state(), touched);
            ranks.arrange();
            apply();
            furniture();
            check(0.9);
            ranks.placeLabels();
            apply();
        } else {
            levels(selection);
            check(0.9);
            placeLabels(selection);
        }
        monitor.progress(1);
    }

    /** Two parties, moved further apart as long as labels find no clear place and the picture is small enough. */
    private void sides() {
        for (double widening : WIDENINGS) {
            // widths break titles anew, which moves what is below them
            for (int pass = 0; pass < 2; pass++) {
                new SidesLayout(synchronizer.diagram(), synchronizer.state(), touched).arrange(widening);
                apply();
                check(0.4 * (pass + 1));
            }
            if (placeLabels(null) == 0 || synchronizer.diagram().edges().size() > MOST_TRIED) {
                return;
            }
            forget(null);
        }
        placeLabels(null);
    }

    private int placeLabels(Set<ShapeElement> selection) {
        int unclear = new LabelPlacer(synchronizer.diagram(), synchronizer.state(), touched).place(edges(selection));
        apply();
        return unclear;
    }

    /** Takes back bend points and label places of edges that follow the arrangement. */
    private void forget(Set<ShapeElement> selection) {
        for (EdgeElement edge : edges(selection)) {
            ElementState state = synchronizer.state().get(edge.id());
            if (!state.pinned() && (!state.bendPoints().isEmpty() || !state.labelShares().isEmpty())) {
                put(edge, state.withBendPoints(List.of(), false).withoutLabelShares());
            }
        }
        apply();
    }

    private void put(DiagramElement element, ElementState state) {
        synchronizer.state().put(element.id(), state);
        touched.add(element.id());
    }

    private void apply() {
        synchronizer.placed(touched);
        touched.clear();
    }

    private List<EdgeElement> edges(Set<ShapeElement> selection) {
        Diagram diagram = synchronizer.diagram();
        List<EdgeElement> result = new ArrayList<>();
        for (EdgeElement edge : diagram.edges()) {
            if (selection == null || within(edge.sourceEnd(), selection) && within(edge.targetEnd(), selection)) {
                result.add(edge);
            }
        }
        result.sort(Comparator.comparing(DiagramElement::id));
        return result;
    }

    private static boolean within(DiagramElement element, Set<ShapeElement> selection) {
        DiagramElement end = element;
        while (end instanceof EdgeElement edge) {
            end = edge.sourceEnd();
        }
        for (ShapeElement shape = (ShapeElement) end; shape != null; shape = shape.parent().orElse(null)) {
            if (selection.contains(shape)) {
                return true;
            }
        }
        return false;
    }

    private void levels(Set<ShapeElement> selection) {
        TreeMap<Integer, List<List<ShapeElement>>> levels = new TreeMap<>(Comparator.reverseOrder());
        if (selection == null) {
            Furniture furniture = new Furniture(synchronizer.diagram());
            collect(synchronizer.diagram().roots().stream().filter(root -> !furniture.isFurniture(root)).toList(), 0,
                    levels);
        } else {
            new SelectionGroups(selection).byDepth(levels);
        }
        ElkLevel elk = new ElkLevel(synchronizer, profile, monitor, touched);
        int done = 0;
        int all = levels.values().stream().mapToInt(List::size).sum();
        for (List<List<ShapeElement>> groups : levels.values()) {
            for (List<ShapeElement> group : groups) {
                check(0.9 * done++ / Math.max(1, all));
                elk.arrange(group, selection == null);
            }
            apply();
        }
        elk.routes().forEach((edge, state) -> put(edge, state));
        apply();
        new Detours(synchronizer.diagram(), synchronizer.state(), touched).lead(edges(selection));
        apply();
        if (selection == null) {
            furniture();
        }
    }

    /** Widths break titles anew, which moves what is below them. */
    private void furniture() {
        for (int pass = 0; pass < 2; pass++) {
            new Furniture(synchronizer.diagram()).place(synchronizer.state(), touched);
            apply();
        }
    }

    private static void collect(List<ShapeElement> shapes, int depth,
            TreeMap<Integer, List<List<ShapeElement>>> levels) {
        List<ShapeElement> free = shapes.stream().filter(Arrangement::isArranged).toList();
        if (!free.isEmpty()) {
            levels.computeIfAbsent(depth, key -> new ArrayList<>()).add(free);
        }
        for (ShapeElement shape : shapes) {
            if (shape instanceof ContainerElement container && shape.isVisible()) {
                if (container.isFreeForm()) {
                    collect(container.children(), depth + 1, levels);
                } else {
                    container.children().forEach(child -> {
                        if (child instanceof ContainerElement inner && inner.isFreeForm()) {
                            collect(inner.children(), depth + 2, levels);
                        }
                    });
                }
            }
        }
    }

    /** Whether a shape takes part: visible, with a position of its own. */
    static boolean isArranged(ShapeElement shape) {
        return shape.isVisible() && !(shape instanceof NodeElement node && node.role() != NodeElement.Role.FREE);
    }

    private void check(double share) {
        if (monitor.isCancelled()) {
            throw new CancellationException();
        }
        monitor.progress(share);
    }
}
