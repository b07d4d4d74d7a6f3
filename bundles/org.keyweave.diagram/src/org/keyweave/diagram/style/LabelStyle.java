/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

import org.keyweave.vsm.spec.LabelAlignment;

/**
 * How a label looks.
 *
 * @param font its font
 * @param paint its colour
 * @param alignment its alignment
 * @param icon path {@code /bundle/path} of the icon before the text; empty when none is shown or the icon of the
 *            element itself is, see {@code elementIcon}
 * @param elementIcon whether the icon of the model element itself stands before the text
 */
public record LabelStyle(FontStyle font, Paint paint, LabelAlignment alignment, String icon, boolean elementIcon) {

    /** Whether an icon stands before the text. */
    public boolean hasIcon() {
        return elementIcon || !icon.isEmpty();
    }
}
