/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.state;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The line of a guide in the file: its place, and the ids of what lies on it with start, middle or end. */
final class GuideLine {

    static final String WORD = "guide";

    private GuideLine() {
    }

    static String write(Guide guide) {
        StringBuilder text = new StringBuilder(WORD).append(guide.upright() ? " x=" : " y=").append(guide.at());
        Map<Guide.Hold, Set<String>> held = new EnumMap<>(Guide.Hold.class);
        guide.held().forEach((id, hold) -> held.computeIfAbsent(hold, key -> new TreeSet<>()).add(id));
        held.forEach((hold, ids) -> text.append(' ').append(hold.name().toLowerCase(Locale.ROOT)).append('=')
                .append(KeyviewsFormat.list(ids)));
        return text.toString();
    }

    static Guide read(List<String> words) {
        Boolean upright = null;
        int at = 0;
        Map<String, Guide.Hold> held = new LinkedHashMap<>();
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            String key = word.substring(0, Math.max(0, equals));
            String value = word.substring(equals + 1);
            switch (key) {
                case "x", "y" -> {
                    if (upright != null) {
                        throw new IllegalArgumentException(word);
                    }
                    upright = "x".equals(key);
                    at = place(value);
                }
                case "start" -> hold(held, Guide.Hold.START, value);
                case "middle" -> hold(held, Guide.Hold.MIDDLE, value);
                case "end" -> hold(held, Guide.Hold.END, value);
                default -> throw new IllegalArgumentException(word);
            }
        }
        if (upright == null) {
            throw new IllegalArgumentException("x, y");
        }
        return new Guide(upright, at, held);
    }

    private static int place(String value) {
        int place = Integer.parseInt(value);
        if (Math.abs((long) place) > KeyviewsParser.MAX_COORDINATE) {
            throw new IllegalArgumentException(value);
        }
        return place;
    }

    private static void hold(Map<String, Guide.Hold> held, Guide.Hold hold, String ids) {
        for (String id : KeyviewsParser.names(ids)) {
            if (held.put(id, hold) != null) {
                throw new IllegalArgumentException(id);
            }
        }
    }
}
