/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.keyweave.ui.internal.text.Texts;

/** The drawers in which the contents of a portfolio or an account lie. */
enum GroupKind {

    PEOPLE(List.of(PARTY__UNITS, PARTY__PEOPLE, ACCOUNT__PERSON_LINES)),
    TOUCHPOINTS(List.of(ACCOUNT__TOUCHPOINTS)),
    PLAN(List.of(ACCOUNT__STRATEGIES, ACCOUNT__ACTIONS, ACCOUNT__COMMITMENTS, ACCOUNT__OPENINGS, ACCOUNT__RISKS)),
    INTERACTIONS(List.of(ACCOUNT__INTERACTIONS)),
    ASSESSMENTS(List.of(ACCOUNT__ASSESSMENTS, ACCOUNT__TARGETS)),
    POSITION(List.of(ACCOUNT__VALUES, ACCOUNT__BIGNESS, ACCOUNT__COMPETITOR_POSITIONS, ACCOUNT__PLACEMENTS,
            ACCOUNT__CRITERIA)),
    FILE(List.of(ACCOUNT__RESEARCH, ACCOUNT__TRIALS, ACCOUNT__SATISFACTIONS, ACCOUNT__MISTAKES,
            ACCOUNT__DROP_REVIEWS, ACCOUNT__SCENARIOS)),
    COMPETITORS(List.of(PORTFOLIO__COMPETITORS)),
    PRODUCTS(List.of(PORTFOLIO__PRODUCTS)),
    EXCLUSIONS(List.of(PORTFOLIO__EXCLUSIONS));

    /** The drawers of an account, in their order. */
    static final List<GroupKind> OF_ACCOUNT = List.of(PEOPLE, TOUCHPOINTS, PLAN, INTERACTIONS, ASSESSMENTS, POSITION,
            FILE);

    private final List<EReference> features;

    GroupKind(List<EReference> features) {
        this.features = features;
    }

    List<EReference> features() {
        return features;
    }

    String label() {
        return Texts.get("group." + name().toLowerCase(java.util.Locale.ROOT));
    }

    static GroupKind of(EReference feature) {
        for (GroupKind kind : values()) {
            if (kind.features.contains(feature)) {
                return kind;
            }
        }
        return null;
    }
}
