/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.keyweave.model.KeyweavePackage.Literals;

/** Which elements make no sense without the target of which reference, so that they are deleted along with it. */
final class Dependence {

    private static final Set<EReference> ESSENTIAL = Set.of(
            Literals.TOUCHPOINT__SUPPLIER_PERSON,
            Literals.TOUCHPOINT__CUSTOMER_PERSON,
            Literals.PERSON_LINE__SOURCE,
            Literals.PERSON_LINE__TARGET,
            Literals.COMPETITOR_POSITION__COMPETITOR,
            Literals.PLACEMENT__PRODUCT,
            Literals.PLACEMENT__UNIT,
            Literals.STAGE_ASSESSMENT__STAGE,
            Literals.STAGE_TARGET__STAGE,
            Literals.CRITERION_SCORE__CRITERION,
            Literals.MISTAKE_OBSERVATION__MISTAKE,
            Literals.DROP_ANSWER__QUESTION,
            Literals.SKILL_SCORE__SKILL,
            Literals.READINESS_CHECK__CRITERION,
            Literals.STAGE_SEVERITY__STAGE,
            Literals.FINDING_EXCLUSION__ELEMENT);

    private Dependence() {
    }

    /** Whether the holder goes when the target goes. */
    static boolean isEssential(EReference reference) {
        return ESSENTIAL.contains(reference);
    }
}
