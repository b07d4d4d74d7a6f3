/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.stage;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.edit.Edits;

/** New assessments for the quick fixes of this package. */
final class Assessments {

    private Assessments() {
    }

    /**
     * Adds an assessment of today to the account.
     *
     * @param stage stage to claim
     * @param before assessment whose scores and evidence still hold; {@code null} without one
     */
    static void add(Edits edits, Drafts drafts, Stage stage, StageAssessment before) {
        StageAssessment assessment = before == null ? KeyweaveFactory.eINSTANCE.createStageAssessment()
                : EcoreUtil.copy(before);
        assessment.setDate(drafts.today());
        assessment.setStage(stage);
        assessment.setCode(null);
        edits.add(drafts.account(), KeyweavePackage.Literals.ACCOUNT__ASSESSMENTS, assessment);
    }
}
