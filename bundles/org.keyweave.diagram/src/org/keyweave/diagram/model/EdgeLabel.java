/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.model;

import org.keyweave.diagram.style.LabelStyle;

/**
 * A label of an edge.
 *
 * @param slot which one
 * @param text its text, not empty
 * @param style its look
 * @param block its lines, absolute; no lines when it is hidden
 * @param hidden whether the user hid it
 */
public record EdgeLabel(Slot slot, String text, LabelStyle style, TextBlock block, boolean hidden) {

    /** Where along the edge a label belongs. */
    public enum Slot {
        /** Near the source. */
        BEGIN(0.12),
        /** In the middle. */
        CENTER(0.5),
        /** Near the target. */
        END(0.88);

        private final double share;

        Slot(double share) {
            this.share = share;
        }

        /** Where it stands unless placed otherwise, as a share of the edge's length. */
        public double share() {
            return share;
        }
    }
}
