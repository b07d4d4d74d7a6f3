/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import java.util.Locale;

/** The formats a diagram is written in. */
enum PictureFormat {
    /** Vectors for the web and for other editors. */
    SVG,
    /** Pixels. */
    PNG,
    /** A page of the size of the drawing. */
    PDF;

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a name, or the first. */
    static PictureFormat of(String name) {
        for (PictureFormat format : values()) {
            if (format.name().equals(name)) {
                return format;
            }
        }
        return SVG;
    }
}
