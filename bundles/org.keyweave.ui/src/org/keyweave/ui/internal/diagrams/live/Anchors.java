/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.navigation.RelatedDiagrams;

/** Where model elements stand on a diagram as it is now. Made in one pass over the diagram; asked in constant time. */
final class Anchors {

    private final Diagram diagram;
    private final Map<EObject, List<DiagramElement>> behind = new IdentityHashMap<>();

    Anchors(Diagram diagram) {
        this.diagram = diagram;
        for (DiagramElement element : diagram.elements()) {
            for (EObject semantic : element.semanticElements()) {
                if (semantic != element.target()) {
                    behind.computeIfAbsent(semantic, key -> new ArrayList<>(1)).add(element);
                }
            }
        }
    }

    Diagram diagram() {
        return diagram;
    }

    /**
     * Visible elements that stand for a model element as a whole: no parts of another one that does, and of what the
     * diagram itself is for the uppermost only.
     */
    List<DiagramElement> of(EObject element) {
        Set<DiagramElement> views = new LinkedHashSet<>(diagram.elementsFor(element));
        views.addAll(behind.getOrDefault(element, List.of()));
        if (!standsForOne(element)) {
            return List.of();
        }
        List<DiagramElement> result = new ArrayList<>();
        for (DiagramElement view : views) {
            boolean part = view instanceof ShapeElement shape
                    && shape.parent().filter(parent -> parent.target() == element).isPresent();
            if (view.isVisible() && !part) {
                result.add(view);
            }
        }
        if (result.stream().anyMatch(ShapeElement.class::isInstance)) {
            // Where there is a shape, lines only repeat it.
            result.removeIf(EdgeElement.class::isInstance);
        }
        if (element == diagram.target() && result.size() > 1) {
            return result.stream().filter(ShapeElement.class::isInstance).map(ShapeElement.class::cast)
                    .min(Comparator.comparingDouble((ShapeElement shape) -> shape.absoluteBounds().y())
                            .thenComparingDouble(shape -> shape.absoluteBounds().x()))
                    .<List<DiagramElement>>map(List::of).orElse(result.subList(0, 1));
        }
        return result;
    }

    /** In the function pairing a person or touchpoint stands for all of its function, not for itself. */
    private boolean standsForOne(EObject element) {
        return !diagram.spec().name().equals(RelatedDiagrams.PAIRING)
                || !(element instanceof Person || element instanceof Touchpoint);
    }

    /** As {@link #of}, but of lines that run together, such as one and its halo, only the one that is labelled. */
    List<DiagramElement> signed(EObject element) {
        Map<List<DiagramElement>, DiagramElement> lines = new LinkedHashMap<>();
        List<DiagramElement> result = new ArrayList<>();
        for (DiagramElement view : of(element)) {
            if (view instanceof EdgeElement edge) {
                lines.merge(List.of(edge.sourceEnd(), edge.targetEnd()), edge,
                        (one, other) -> one.label().isEmpty() ? other : one);
            } else {
                result.add(view);
            }
        }
        result.addAll(lines.values());
        return result;
    }

    /** As {@link #signed}; what is not there is looked for by what it is in. */
    List<DiagramElement> near(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            List<DiagramElement> found = signed(at);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** An element with the edges that end at it or at something in it. */
    static Set<EdgeElement> edges(DiagramElement element) {
        Set<EdgeElement> result = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(element, result);
        return result;
    }

    private static void collect(DiagramElement element, Set<EdgeElement> result) {
        result.addAll(element.outgoing());
        result.addAll(element.incoming());
        if (element instanceof ShapeElement shape) {
            shape.borderedNodes().forEach(node -> collect(node, result));
        }
        if (element instanceof ContainerElement container) {
            container.children().forEach(child -> collect(child, result));
        }
    }
}
