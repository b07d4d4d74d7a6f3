/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.RelationshipLevel;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.properties.Choice;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** What the cells of the matrix show and take. */
public enum MatrixAspect {

    /** Level, trust and recency at once; what is edited is the current level. */
    OVERVIEW(KeyweavePackage.Literals.TOUCHPOINT__CURRENT_LEVEL),

    /** The relationship level as it is, and as it is wanted where that differs. */
    CURRENT_LEVEL(KeyweavePackage.Literals.TOUCHPOINT__CURRENT_LEVEL),

    /** The relationship level that is wanted. */
    DESIRED_LEVEL(KeyweavePackage.Literals.TOUCHPOINT__DESIRED_LEVEL),

    /** Personal trust, 0 to 5. */
    PERSONAL_TRUST(KeyweavePackage.Literals.TOUCHPOINT__PERSONAL_TRUST),

    /** Organisational trust, 0 to 5. */
    ORGANISATIONAL_TRUST(KeyweavePackage.Literals.TOUCHPOINT__ORGANISATIONAL_TRUST),

    /** Planned, active, dormant or broken. */
    STATUS(KeyweavePackage.Literals.TOUCHPOINT__STATUS),

    /** Promised frequency. */
    FREQUENCY(KeyweavePackage.Literals.TOUCHPOINT__FREQUENCY),

    /** When they were in touch last, by their interactions or as stated. */
    LAST_CONTACT(KeyweavePackage.Literals.TOUCHPOINT__LAST_CONTACT);

    /** Trust is scored from 0 to this. */
    public static final int MAXIMUM_TRUST = 5;

    private static final int FRESH_DAYS = 30;
    private static final int OLD_DAYS = 180;

    private final EAttribute feature;

    MatrixAspect(EAttribute feature) {
        this.feature = feature;
    }

    /** The feature that is edited. */
    public EAttribute feature() {
        return feature;
    }

    /** The word for the aspect. */
    public String label() {
        return this == OVERVIEW ? Texts.get("matrix.overview") : ModelLabels.of(Locale.getDefault()).feature(feature);
    }

    /** The value that is edited; {@code null} when it is not known. */
    public Object value(Touchpoint touchpoint) {
        if (this == LAST_CONTACT) {
            return touchpoint.getEffectiveLastContact();
        }
        return feature.isUnsettable() && !touchpoint.eIsSet(feature) ? null : touchpoint.eGet(feature);
    }

    /** The values that can be chosen; empty for dates. */
    public List<Object> choices() {
        return feature.getEType() instanceof EEnum literals ? Choice.of(literals)
                : this == LAST_CONTACT ? List.of() : List.of(0, 1, 2, 3, 4, MAXIMUM_TRUST);
    }

    /** What a cell says; a question mark for a touchpoint of which the aspect is not known. */
    String text(Touchpoint touchpoint) {
        Object value = value(touchpoint);
        return value == null ? "?" : ElementLabels.value(value);
    }

    /** A figure that says it in a narrow cell. */
    String brief(Touchpoint touchpoint, LocalDate today) {
        Object value = value(touchpoint);
        if (value == null) {
            return "?";
        }
        return switch (this) {
            case OVERVIEW, CURRENT_LEVEL, DESIRED_LEVEL -> Integer.toString(((RelationshipLevel) value).getValue());
            case LAST_CONTACT -> Long.toString(ChronoUnit.DAYS.between((LocalDate) value, today));
            case STATUS, FREQUENCY -> ElementLabels.value(value).substring(0, 1);
            default -> value.toString();
        };
    }

    /** The smaller second line of a cell. */
    String more(Touchpoint touchpoint, TouchpointState state) {
        if (this == OVERVIEW) {
            String trust = touchpoint.getTrust() == null ? "?" : ElementLabels.value(touchpoint.getTrust());
            String days = state == null || state.daysOfSilence().isEmpty() ? "?"
                    : Integer.toString(state.daysOfSilence().getAsInt());
            return Texts.get("matrix.trustAndDays", trust, days);
        }
        if (this == CURRENT_LEVEL && touchpoint.isSetDesiredLevel()
                && touchpoint.getDesiredLevel() != value(touchpoint)) {
            return "\u2192 " + ElementLabels.value(touchpoint.getDesiredLevel());
        }
        if (this == LAST_CONTACT && state != null && state.daysOfSilence().isPresent()) {
            return Texts.get(state.isOverdue() ? "matrix.silent" : "matrix.days", state.daysOfSilence().getAsInt());
        }
        return this != STATUS && touchpoint.getStatus() != TouchpointStatus.ACTIVE
                ? ElementLabels.value(touchpoint.getStatus()) : "";
    }

    /** How good a value is, from 0 to 1; negative when it says nothing. */
    double strength(Touchpoint touchpoint, LocalDate today) {
        if (this == OVERVIEW) {
            return touchpoint.getTrust() == null ? -1 : touchpoint.getTrust() / MAXIMUM_TRUST;
        }
        Object value = value(touchpoint);
        if (value == null || this == FREQUENCY) {
            return -1;
        }
        return switch (this) {
            case PERSONAL_TRUST, ORGANISATIONAL_TRUST -> (Integer) value / (double) MAXIMUM_TRUST;
            case STATUS -> switch (touchpoint.getStatus()) {
                case ACTIVE -> 1;
                case PLANNED -> 0.6;
                case DORMANT -> 0.3;
                default -> 0;
            };
            case LAST_CONTACT -> {
                double days = ChronoUnit.DAYS.between((LocalDate) value, today);
                yield Math.max(0, Math.min(1, 1 - (days - FRESH_DAYS) / (OLD_DAYS - FRESH_DAYS)));
            }
            default -> ((RelationshipLevel) value).getValue() / (double) (RelationshipLevel.VALUES.size() - 1);
        };
    }
}
