/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.LayoutDirection;
import org.keyweave.vsm.spec.LayoutOptionTarget;
import org.keyweave.vsm.spec.LayoutSpec;

/**
 * How a diagram wants to be laid out, read from the layout of its notation.
 *
 * <p>Two parties with fixed sides are asked for in words that ELK in Sirius understands as well: the layered algorithm
 * with {@value #PARTITIONING} switched on. The shapes of the first mapping on the sheet form the left party, all others
 * the right one. Ranks of cards, broken into staggered columns, are asked for by the layered algorithm with
 * {@value #ASPECT_RATIO}.
 *
 * @param algorithm the algorithm
 * @param options options by id, as text, by what they are set on
 */
public record LayoutProfile(Algorithm algorithm, Map<LayoutOptionTarget, Map<String, String>> options) {

    /** Option that puts elements into partitions, which is how two fixed sides are asked for. */
    public static final String PARTITIONING = "org.eclipse.elk.partitioning.activate";
    /** Option for the proportions of a sheet, which is how ranks broken into columns are asked for. */
    public static final String ASPECT_RATIO = "org.eclipse.elk.aspectRatio";
    /** Option for the direction of a layout. */
    public static final String DIRECTION = "org.eclipse.elk.direction";

    private static final Map<String, Algorithm> BY_ID = new LinkedHashMap<>();

    static {
        for (Algorithm algorithm : Algorithm.values()) {
            algorithm.elkId().ifPresent(id -> BY_ID.put(id, algorithm));
        }
    }

    /** Layout algorithms. */
    public enum Algorithm {
        /** Layers in one direction. */
        LAYERED("org.eclipse.elk.layered"),
        /** Forces between nodes. */
        FORCE("org.eclipse.elk.force"),
        /** Stress between nodes. */
        STRESS("org.eclipse.elk.stress"),
        /** A tree. */
        TREE("org.eclipse.elk.mrtree"),
        /** Rows of boxes. */
        BOX("org.eclipse.elk.box"),
        /** Packed rectangles. */
        RECTPACKING("org.eclipse.elk.rectpacking"),
        /** Two parties on two sides, curves between them. */
        FIXED_SIDES(null),
        /** Ranks from left to right, a long one in two staggered columns. */
        RANKS(null);

        private final String elkId;

        Algorithm(String elkId) {
            this.elkId = elkId;
        }

        /** Its id in ELK; empty when it is an algorithm of this runtime. */
        public Optional<String> elkId() {
            return Optional.ofNullable(elkId);
        }
    }

    /** Copies the maps. */
    public LayoutProfile {
        Map<LayoutOptionTarget, Map<String, String>> copy = new LinkedHashMap<>();
        options.forEach((target, values) -> copy.put(target, Map.copyOf(values)));
        options = Map.copyOf(copy);
    }

    /** The layout of a kind of diagram; layered from top to bottom when the notation says nothing. */
    public static LayoutProfile of(DiagramSpec spec) {
        return spec.layout().map(LayoutProfile::read)
                .orElseGet(() -> new LayoutProfile(Algorithm.LAYERED, parent(DIRECTION, "DOWN")));
    }

    private static LayoutProfile read(LayoutSpec layout) {
        if (layout instanceof LayoutSpec.Composite composite) {
            Map<String, String> options = new LinkedHashMap<>();
            options.put(DIRECTION, direction(composite.direction()));
            options.put("org.eclipse.elk.spacing.nodeNode", String.valueOf(composite.padding()));
            return new LayoutProfile(Algorithm.LAYERED, Map.of(LayoutOptionTarget.PARENT, options));
        }
        if (layout instanceof LayoutSpec.Custom custom) {
            return read(custom);
        }
        return new LayoutProfile(Algorithm.TREE, parent(DIRECTION, "DOWN"));
    }

    private static LayoutProfile read(LayoutSpec.Custom custom) {
        Map<LayoutOptionTarget, Map<String, String>> options = new LinkedHashMap<>();
        for (LayoutSpec.LayoutOption option : custom.layoutOptions()) {
            if (option.targets().isEmpty()) {
                put(options, LayoutOptionTarget.PARENT, option);
            }
            option.targets().forEach(target -> put(options, target, option));
        }
        Algorithm algorithm = BY_ID.getOrDefault(custom.id(), Algorithm.LAYERED);
        boolean partitioned = Boolean.parseBoolean(
                options.getOrDefault(LayoutOptionTarget.PARENT, Map.of()).get(PARTITIONING));
        if (algorithm == Algorithm.LAYERED && partitioned) {
            algorithm = Algorithm.FIXED_SIDES;
        } else if (algorithm == Algorithm.LAYERED
                && options.getOrDefault(LayoutOptionTarget.PARENT, Map.of()).containsKey(ASPECT_RATIO)) {
            algorithm = Algorithm.RANKS;
        }
        return new LayoutProfile(algorithm, options);
    }

    private static void put(Map<LayoutOptionTarget, Map<String, String>> options, LayoutOptionTarget target,
            LayoutSpec.LayoutOption option) {
        options.computeIfAbsent(target, key -> new LinkedHashMap<>()).put(option.id(), option.value());
    }

    private static Map<LayoutOptionTarget, Map<String, String>> parent(String id, String value) {
        return Map.of(LayoutOptionTarget.PARENT, Map.of(id, value));
    }

    private static String direction(LayoutDirection direction) {
        return switch (direction) {
            case TOP_TO_BOTTOM -> "DOWN";
            case LEFT_TO_RIGHT -> "RIGHT";
            case BOTTOM_TO_TOP -> "UP";
        };
    }

    /** Options set on one kind of thing. */
    public Map<String, String> on(LayoutOptionTarget target) {
        return options.getOrDefault(target, Map.of());
    }

    /** Whether two parties face each other. */
    public boolean isFixedSides() {
        return algorithm == Algorithm.FIXED_SIDES;
    }

    /** Whether shapes on the sheet stand in ranks from left to right. */
    public boolean isRanks() {
        return algorithm == Algorithm.RANKS;
    }
}
