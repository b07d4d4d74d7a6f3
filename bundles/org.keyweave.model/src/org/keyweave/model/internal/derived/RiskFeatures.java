/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.internal.derived;

import org.keyweave.model.Risk;

/** Derived features of {@link Risk}. */
public final class RiskFeatures {

    private RiskFeatures() {
    }

    /** Severity times likelihood, 1 to 25; {@code null} when either is unknown. */
    public static Integer exposure(Risk risk) {
        return risk.isSetSeverity() && risk.isSetLikelihood() ? risk.getSeverity() * risk.getLikelihood() : null;
    }
}
