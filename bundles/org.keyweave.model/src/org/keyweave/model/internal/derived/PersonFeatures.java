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
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Unit;

/** Derived features of {@link Person}. */
public final class PersonFeatures {

    private PersonFeatures() {
    }

    /** The own function or that of the unit; {@code null} when unknown. */
    public static BusinessFunction effectiveFunction(Person person) {
        if (person.isSetFunction()) {
            return person.getFunction();
        }
        return person.eContainer() instanceof Unit unit ? UnitFeatures.effectiveFunction(unit) : null;
    }

    /** The organisation around the person; {@code null} while the person is in no model. */
    public static Party party(Person person) {
        for (EObject at = person.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof Party party) {
                return party;
            }
        }
        return null;
    }
}
