/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

import org.keyweave.vsm.spec.Rgb;

/**
 * A colour.
 *
 * @param rgb the colour
 * @param name its name in the notation, for themes; empty when it has none
 */
public record Paint(Rgb rgb, String name) {

    /** Black, as the system colour of this name. */
    public static final Paint BLACK = new Paint(Rgb.BLACK, "black");

    /** The colour as {@code #rrggbb}. */
    public String hex() {
        return rgb.hex();
    }

    @Override
    public String toString() {
        return hex();
    }
}
