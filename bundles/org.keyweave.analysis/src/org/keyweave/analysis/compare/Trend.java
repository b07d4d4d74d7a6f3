/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

/** How a change is to be taken from the supplier's point of view. */
public enum Trend {

    /** Things have got worse. */
    WORSE(1),
    /** Things have got better. */
    BETTER(0.8),
    /** Neither, or not to be told from the model. */
    NEUTRAL(0.6);

    private final double factor;

    Trend(double factor) {
        this.factor = factor;
    }

    /** By how much the trend weighs: what got worse comes before what got better, and that before the rest. */
    public double factor() {
        return factor;
    }

    /** The same change seen from the other version. */
    public Trend inverse() {
        return switch (this) {
            case WORSE -> BETTER;
            case BETTER -> WORSE;
            case NEUTRAL -> NEUTRAL;
        };
    }

    /** Better for a positive difference, worse for a negative one. */
    static Trend of(double gain) {
        return gain > 0 ? BETTER : gain < 0 ? WORSE : NEUTRAL;
    }
}
