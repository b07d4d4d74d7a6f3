/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

/** Why two elements of two versions are taken for the same one, surest reason first. */
public enum MatchBasis {

    /** Same identifier. */
    ID(1),
    /** The only element in the same place, such as the supplier of the portfolio. */
    PLACE(0.95),
    /** Same code, which is unique on both sides. */
    CODE(0.95),
    /** Same mail address, which is unique on both sides. */
    MAIL(0.9),
    /** Same contents that identify an element of this kind, such as both people of a touchpoint. */
    KEY(0.9),
    /** Same name, which is unique on both sides. */
    NAME(0.7);

    private final double confidence;

    MatchBasis(double confidence) {
        this.confidence = confidence;
    }

    /** How sure it is, 0 to 1. */
    public double confidence() {
        return confidence;
    }
}
