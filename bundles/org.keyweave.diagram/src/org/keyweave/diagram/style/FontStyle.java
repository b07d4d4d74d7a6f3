/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

/**
 * A font; which family it is, is up to the renderer's catalogue.
 *
 * @param size size in pixels
 * @param bold bold
 * @param italic italic
 * @param underline underlined
 * @param strikeThrough struck through
 */
public record FontStyle(double size, boolean bold, boolean italic, boolean underline, boolean strikeThrough) {

    /** Pixels a point at 96 dots per inch. */
    public static final double PIXELS_PER_POINT = 96.0 / 72.0;
}
