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
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.keyweave.diagram.Messages;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;

/** Reads keyviews. A line that cannot be understood is kept where it stands and reported. */
final class KeyviewsParser {

    static final double MAX_COORDINATE = 1e7;
    private static final int MAX_POINTS = 1000;
    private static final int MAX_GUIDES = 1000;

    private final Messages messages;
    private final Keyviews views = new Keyviews();
    private final List<KeyviewsProblem> problems = new ArrayList<>();
    private DiagramState diagram;
    private int number;

    KeyviewsParser(Locale locale) {
        messages = Messages.of(locale);
    }

    Keyviews views() {
        return views;
    }

    List<KeyviewsProblem> problems() {
        return List.copyOf(problems);
    }

    void parse(List<String> lines) throws KeyviewsException {
        String header = lines.isEmpty() ? "" : lines.get(0).strip();
        if (!header.startsWith(KeyviewsFormat.HEADER + " ")) {
            throw new KeyviewsException(messages.get("keyviews.noHeader"));
        }
        if (!header.equals(KeyviewsFormat.HEADER + " " + KeyviewsFormat.VERSION)) {
            throw new KeyviewsException(messages.get("keyviews.version", header, KeyviewsFormat.VERSION));
        }
        for (String line : lines.subList(1, lines.size())) {
            number++;
            if (!line.isBlank()) {
                line(line);
            }
        }
    }

    private void line(String line) {
        try {
            List<String> words = new KeyviewsWords(line).all();
            if (line.startsWith("diagram ")) {
                diagram(words);
                return;
            }
            if (line.startsWith("  ") && diagram != null) {
                element(words);
                return;
            }
            if (diagram != null && words.get(0).equals(GuideLine.WORD)) {
                guide(words);
                return;
            }
            problem("keyviews.unknown", line.strip());
        } catch (IllegalArgumentException unfit) {
            problem("keyviews.malformed", line.strip(), unfit.getMessage());
        }
        (diagram == null ? views.foreign() : diagram.foreign()).add(line);
    }

    private void problem(String key, Object... args) {
        problems.add(new KeyviewsProblem(number + 1, messages.get(key, args)));
    }

    private void diagram(List<String> words) {
        String id = words.get(1);
        String description = value(words, "description");
        String target = value(words, "target");
        if (views.diagram(id).isPresent()) {
            throw new IllegalArgumentException(id);
        }
        DiagramState state = new DiagramState(id, description, target);
        for (String word : words.subList(2, words.size())) {
            String value = word.substring(word.indexOf('=') + 1);
            if (word.startsWith("title=")) {
                state.setTitle(value);
            } else if (word.startsWith("layers=")) {
                state.setLayers(names(value));
            } else if (word.startsWith("filters=")) {
                state.setFilters(names(value));
            } else if (!word.startsWith("description=") && !word.startsWith("target=")) {
                throw new IllegalArgumentException(word);
            }
        }
        views.add(state);
        diagram = state;
    }

    private static String value(List<String> words, String key) {
        return words.stream().filter(word -> word.startsWith(key + "=")).findFirst()
                .map(word -> word.substring(key.length() + 1))
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    static Set<String> names(String text) {
        Set<String> result = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            Arrays.stream(text.split(",")).map(KeyviewsParser::unescape).forEach(result::add);
        }
        return result;
    }

    /** A backslash stands before a backslash, and before a c that means a comma. */
    private static String unescape(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                c = text.charAt(i) == 'c' ? ',' : text.charAt(i);
            }
            result.append(c);
        }
        return result.toString();
    }

    private void guide(List<String> words) {
        Guide guide = GuideLine.read(words);
        if (diagram.guides().size() == MAX_GUIDES || diagram.guides().stream().anyMatch(guide::isWhere)) {
            throw new IllegalArgumentException(String.valueOf(guide.at()));
        }
        List<Guide> all = new ArrayList<>(diagram.guides());
        all.add(guide);
        diagram.setGuides(all);
    }

    private void element(List<String> words) {
        String id = words.get(0);
        if (diagram.elements().containsKey(id)) {
            throw new IllegalArgumentException(id);
        }
        ElementState state = ElementState.NONE;
        for (String word : words.subList(1, words.size())) {
            state = apply(state, word);
        }
        diagram.put(id, state);
    }

    private static ElementState apply(ElementState state, String word) {
        int equals = word.indexOf('=');
        String key = equals < 0 ? word : word.substring(0, equals);
        String value = equals < 0 ? "" : word.substring(equals + 1);
        return switch (key) {
            case "at" -> state.withPosition(point(value));
            case "size" -> {
                Point size = point(value);
                yield state.withSize(new Size(size.x(), size.y()));
            }
            case "bend", "curve" -> state.withBendPoints(points(value), "curve".equals(key));
            case "pinned" -> state.withPinned(true);
            case "hidden" -> state.withHidden(true);
            case "label" -> state.withLabelHidden(label(value));
            case "label.begin" -> state.withLabelShare(EdgeLabel.Slot.BEGIN, share(value));
            case "label.center" -> state.withLabelShare(EdgeLabel.Slot.CENTER, share(value));
            case "label.end" -> state.withLabelShare(EdgeLabel.Slot.END, share(value));
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static boolean label(String value) {
        return switch (value) {
            case "hidden" -> true;
            case "shown" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static double share(String value) {
        double share = Double.parseDouble(value);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(value);
        }
        return share;
    }

    private static List<Point> points(String value) {
        String[] parts = value.split(";");
        if (parts.length > MAX_POINTS) {
            throw new IllegalArgumentException(parts.length + " > " + MAX_POINTS);
        }
        return Arrays.stream(parts).map(KeyviewsParser::point).toList();
    }

    private static Point point(String value) {
        int comma = value.indexOf(',');
        double x = Double.parseDouble(value.substring(0, Math.max(0, comma)));
        double y = Double.parseDouble(value.substring(comma + 1));
        if (!(Math.abs(x) <= MAX_COORDINATE && Math.abs(y) <= MAX_COORDINATE)) {
            throw new IllegalArgumentException(value);
        }
        return new Point(x, y);
    }
}
