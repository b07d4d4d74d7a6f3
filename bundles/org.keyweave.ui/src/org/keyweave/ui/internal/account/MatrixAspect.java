/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.RelationshipLevel;
import org.keyweave.model.Touchpoint;

/** What the cells of the matrix show and take. */
enum MatrixAspect {

    CURRENT_LEVEL(KeyweavePackage.Literals.TOUCHPOINT__CURRENT_LEVEL),
    DESIRED_LEVEL(KeyweavePackage.Literals.TOUCHPOINT__DESIRED_LEVEL),
    PERSONAL_TRUST(KeyweavePackage.Literals.TOUCHPOINT__PERSONAL_TRUST),
    ORGANISATIONAL_TRUST(KeyweavePackage.Literals.TOUCHPOINT__ORGANISATIONAL_TRUST),
    STATUS(KeyweavePackage.Literals.TOUCHPOINT__STATUS),
    LAST_CONTACT(KeyweavePackage.Literals.TOUCHPOINT__LAST_CONTACT);

    /** Trust is scored from 0 to this. */
    static final int MAXIMUM_TRUST = 5;

    private static final int FRESH_DAYS = 30;
    private static final int OLD_DAYS = 180;

    private final EAttribute feature;

    MatrixAspect(EAttribute feature) {
        this.feature = feature;
    }

    EAttribute feature() {
        return feature;
    }

    Object value(Touchpoint touchpoint) {
        if (this == LAST_CONTACT) {
            return touchpoint.getEffectiveLastContact();
        }
        return feature.isUnsettable() && !touchpoint.eIsSet(feature) ? null : touchpoint.eGet(feature);
    }

    /** How good a value is, from 0 to 1; negative when it says nothing. */
    double strength(Touchpoint touchpoint, LocalDate today) {
        Object value = value(touchpoint);
        if (value == null) {
            return -1;
        }
        return switch (this) {
            case CURRENT_LEVEL, DESIRED_LEVEL -> ((RelationshipLevel) value).getValue()
                    / (double) (RelationshipLevel.VALUES.size() - 1);
            case PERSONAL_TRUST, ORGANISATIONAL_TRUST -> (Integer) value / (double) MAXIMUM_TRUST;
            case STATUS -> switch (touchpoint.getStatus()) {
                case ACTIVE -> 1;
                case PLANNED -> 0.6;
                case DORMANT -> 0.3;
                default -> 0;
            };
            case LAST_CONTACT -> {
                double days = java.time.temporal.ChronoUnit.DAYS.between((LocalDate) value, today);
                yield Math.max(0, Math.min(1, 1 - (days - FRESH_DAYS) / (OLD_DAYS - FRESH_DAYS)));
            }
        };
    }
}
