/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.internal.derived;

import org.keyweave.model.SatisfactionScore;

/** Derived features of {@link SatisfactionScore}. */
public final class SatisfactionFeatures {

    private SatisfactionFeatures() {
    }

    /** Perceived minus expected; negative means disappointed; {@code null} when either is unknown. */
    public static Double gap(SatisfactionScore score) {
        return score.isSetPerceived() && score.isSetExpected() ? score.getPerceived() - score.getExpected() : null;
    }
}
