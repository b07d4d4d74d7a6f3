/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

/** Distances in pixels, on a grid of 4. */
public final class Metrics {

    /** Blank at the sides of a label inside a shape. */
    public static final double LABEL_PADDING = 8;
    /** Blank above and below a label inside a shape. */
    public static final double LABEL_GAP = 4;
    /** Blank around the children of a container. */
    public static final double CONTENT_PADDING = 12;
    /** Blank between shapes placed side by side. */
    public static final double SHAPE_GAP = 24;
    /** Size of an icon before a label, and the blank after it. */
    public static final double ICON = 16;
    /** Blank between icon and text. */
    public static final double ICON_GAP = 4;
    /** Widest label that a shape of no fixed width gets. */
    public static final double MAX_LABEL_WIDTH = 280;
    /** Widest row of a list of no fixed width. */
    public static final double MAX_ROW_WIDTH = 560;
    /** Widest label below a node. */
    public static final double MAX_OUTER_LABEL_WIDTH = 160;
    /** Widest label of an edge. */
    public static final double MAX_EDGE_LABEL_WIDTH = 240;
    /** Least width of rows across a sheet. */
    public static final double LEAST_SHEET = 480;
    /** Widest title that stands beside what is in a container. */
    public static final double TITLE_COLUMN = 120;
    /** Blank at the sides of an edge label's pill. */
    public static final double PILL_PADDING = 8;
    /** Blank above and below the text in a pill. */
    public static final double PILL_GAP = 2;
    /** How far a bordered node reaches into its parent at most. */
    public static final double BORDER_OVERLAP = 8;
    /** Size of an element that a filter collapsed. */
    public static final double COLLAPSED = 10;
    /** Least size of a container. */
    public static final double MIN_CONTAINER_WIDTH = 64;
    /** Least height of a container. */
    public static final double MIN_CONTAINER_HEIGHT = 32;

    private Metrics() {
    }
}
