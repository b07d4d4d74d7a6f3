/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.keyweave.vsm.spec.Rgb;

/** How grave something is; each has a shape of its own beside its colour. */
public enum Gravity {
    /** A round sign with a cross. */
    ERROR(new Rgb(0xc2, 0x3b, 0x3b)),
    /** A triangle with an exclamation mark. */
    WARNING(new Rgb(0xb8, 0x7d, 0x08)),
    /** A round sign with an i. */
    INFO(new Rgb(0x2f, 0x6d, 0xb5)),
    /** A plain word. */
    CALM(new Rgb(0x5a, 0x66, 0x73));

    private final Rgb rgb;

    Gravity(Rgb rgb) {
        this.rgb = rgb;
    }

    /** Its colour; white text on it has a contrast of more than 3.5 to 1. */
    public Rgb rgb() {
        return rgb;
    }
}
