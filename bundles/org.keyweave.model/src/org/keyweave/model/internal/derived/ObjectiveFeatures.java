/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.internal.derived;

import org.keyweave.model.Objective;

/** Derived features of {@link Objective}. */
public final class ObjectiveFeatures {

    private ObjectiveFeatures() {
    }

    /** (actual - baseline) / (target - baseline), 1 when reached; {@code null} when a figure is unknown. */
    public static Double progress(Objective objective) {
        if (!objective.isSetActual() || !objective.isSetTarget() || !objective.isSetBaseline()) {
            return null;
        }
        double way = objective.getTarget() - objective.getBaseline();
        return way == 0 ? null : (objective.getActual() - objective.getBaseline()) / way;
    }
}
