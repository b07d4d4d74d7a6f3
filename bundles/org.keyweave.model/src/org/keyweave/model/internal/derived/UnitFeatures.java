/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.internal.derived;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Unit;

/** Derived features of {@link Unit}. */
public final class UnitFeatures {

    private UnitFeatures() {
    }

    /** The own function or that of the nearest parent unit that has one; {@code null} when no one knows. */
    public static BusinessFunction effectiveFunction(Unit unit) {
        for (EObject at = unit; at instanceof Unit current; at = at.eContainer()) {
            if (current.isSetFunction()) {
                return current.getFunction();
            }
        }
        return null;
    }
}
