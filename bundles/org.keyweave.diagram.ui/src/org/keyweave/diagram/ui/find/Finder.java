/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.ShapeElement;

/** Looks for a text in what is shown, and goes from hit to hit in reading order. */
final class Finder {

    private final Diagram diagram;
    private List<DiagramElement> hits = List.of();
    private int at = -1;

    Finder(Diagram diagram) {
        this.diagram = diagram;
    }

    /** Looks for a text in labels, whatever its case; blank text finds nothing. */
    void look(String text) {
        DiagramElement before = current().orElse(null);
        String wanted = fold(text.strip());
        hits = wanted.isEmpty() ? List.of() : diagram.elements().stream().filter(DiagramElement::isVisible)
                .filter(element -> !isPartOf(element, wanted))
                .filter(element -> isHit(element, wanted))
                .sorted(Comparator.comparingDouble((DiagramElement hit) -> HitPlace.of(hit).y())
                        .thenComparingDouble(hit -> HitPlace.of(hit).x()).thenComparing(DiagramElement::id))
                .toList();
        at = hits.isEmpty() ? -1 : Math.max(0, hits.indexOf(before));
    }

    private static boolean isHit(DiagramElement element, String wanted) {
        return fold(element.label()).contains(wanted);
    }

    /** What stands for the same model element as a card around it that is a hit itself is not counted twice. */
    private static boolean isPartOf(DiagramElement element, String wanted) {
        return element instanceof ShapeElement shape && shape.parent().filter(
                parent -> parent.target() == shape.target() && isHit(parent, wanted)).isPresent();
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** All that was found. */
    List<DiagramElement> hits() {
        return hits;
    }

    /** The hit that is looked at. */
    Optional<DiagramElement> current() {
        return at < 0 || at >= hits.size() ? Optional.empty() : Optional.of(hits.get(at));
    }

    /** Its number from 1; 0 without one. */
    int number() {
        return at + 1;
    }

    /** Goes on or back, and from the last to the first. */
    void step(int by) {
        at = hits.isEmpty() ? -1 : Math.floorMod(at + by, hits.size());
    }
}
