/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.state;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;

/**
 * Writes keyviews: text in UTF-8, one line an element, sorted by id, so that two versions merge line by line.
 *
 * <pre>
 * keyviews 1
 * diagram Network@_a1 description=Network target=_a1 title="Our network" layers=Plan filters=
 *   Person/_p7 at=24,96 size=160,48 pinned
 *   Touchpoint/_t3@1f bend=10,20;30,40 label.center=0.42
 * </pre>
 */
final class KeyviewsFormat {

    static final String HEADER = "keyviews";
    static final int VERSION = 1;

    private KeyviewsFormat() {
    }

    static String write(Keyviews views) {
        StringBuilder text = new StringBuilder();
        text.append(HEADER).append(' ').append(VERSION).append('\n');
        views.foreign().forEach(line -> text.append(line).append('\n'));
        views.diagrams().forEach(diagram -> write(diagram, text));
        return text.toString();
    }

    private static void write(DiagramState diagram, StringBuilder text) {
        text.append("diagram ").append(quote(diagram.id())).append(" description=").append(quote(diagram.description()))
                .append(" target=").append(quote(diagram.target()));
        if (!diagram.title().isEmpty()) {
            text.append(" title=").append(quote(diagram.title()));
        }
        diagram.layers().ifPresent(names -> text.append(" layers=").append(list(names)));
        if (!diagram.filters().isEmpty()) {
            text.append(" filters=").append(list(diagram.filters()));
        }
        text.append('\n');
        Map<String, String> lines = new TreeMap<>();
        diagram.elements().forEach((id, state) -> lines.put(id, line(id, state)));
        lines.values().forEach(line -> text.append("  ").append(line).append('\n'));
        diagram.guides().forEach(guide -> text.append(GuideLine.write(guide)).append('\n'));
        diagram.foreign().forEach(line -> text.append(line).append('\n'));
    }

    private static String line(String id, ElementState state) {
        StringBuilder text = new StringBuilder(quote(id));
        state.position().ifPresent(at -> text.append(" at=").append(pair(at.x(), at.y())));
        state.size().ifPresent(size -> text.append(" size=").append(pair(size.width(), size.height())));
        if (!state.bendPoints().isEmpty()) {
            text.append(state.curved() ? " curve=" : " bend=").append(points(state.bendPoints()));
        }
        new TreeMap<>(state.labelShares()).forEach((slot, share) -> text.append(" label.").append(name(slot))
                .append('=').append(number(share)));
        text.append(state.pinned() ? " pinned" : "").append(state.hidden() ? " hidden" : "");
        state.labelHidden().ifPresent(hidden -> text.append(" label=").append(hidden ? "hidden" : "shown"));
        return text.toString();
    }

    static String name(EdgeLabel.Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }

    private static String points(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            text.append(text.length() == 0 ? "" : ";").append(pair(point.x(), point.y()));
        }
        return text.toString();
    }

    private static String pair(double one, double other) {
        return number(one) + "," + number(other);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    static String list(Set<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : new TreeSet<>(names)) {
            text.append(text.length() == 0 ? "" : ",").append(name.replace("\\", "\\\\").replace(",", "\\c"));
        }
        return quote(text.toString());
    }

    /** A word as it is, anything else in quotes. */
    static String quote(String text) {
        boolean plain = !text.isEmpty();
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' && c != '"' && c != '=' && c != '\\' && c != 0x7f;
        }
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                .replace("\r", "\\r").replace("\t", "\\t") + '"';
    }
}
