/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

import org.keyweave.vsm.spec.LineStyle;

/**
 * How a line is drawn.
 *
 * @param paint its colour
 * @param width its width in pixels; 0 is no line
 * @param lineStyle its dashes
 */
public record Stroke(Paint paint, double width, LineStyle lineStyle) {

    /** Whether there is anything to draw. */
    public boolean isVisible() {
        return width > 0;
    }
}
