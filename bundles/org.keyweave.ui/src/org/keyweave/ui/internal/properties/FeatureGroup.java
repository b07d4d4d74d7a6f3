/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.ui.internal.text.Texts;

/** The groups in which the features of an element are shown, by what a consultant asks about it. */
enum FeatureGroup {

    /** What it is: name, description, kind. */
    WHAT,

    /** How it stands: scores, trust, levels, amounts. */
    MEASURE,

    /** Who is part of it. */
    WHO,

    /** When it is or was. */
    WHEN,

    /** How a person can be reached. */
    REACH,

    /** What it belongs together with. */
    LINKS,

    /** What follows from the rest and cannot be edited. */
    COMPUTED;

    /** Features that say something else than their type lets expect. */
    private static final Set<EStructuralFeature> REACHED = Set.of(KeyweavePackage.Literals.PERSON__EMAIL,
            KeyweavePackage.Literals.PERSON__PHONE, KeyweavePackage.Literals.PARTY__WEBSITE);

    private static final Set<EStructuralFeature> MEASURED = Set.of(KeyweavePackage.Literals.PERSON__ROLES,
            KeyweavePackage.Literals.PERSON__STANCE, KeyweavePackage.Literals.TOUCHPOINT__CURRENT_LEVEL,
            KeyweavePackage.Literals.TOUCHPOINT__DESIRED_LEVEL, KeyweavePackage.Literals.TOUCHPOINT__CONFIDENCE,
            KeyweavePackage.Literals.ACCOUNT__CUSTOMER_NUMBER, KeyweavePackage.Literals.ACCOUNT__MARGIN_LEVEL,
            KeyweavePackage.Literals.ACCOUNT__RELATIONSHIP_TYPE);

    private static final Set<EStructuralFeature> TIMED = Set.of(KeyweavePackage.Literals.TOUCHPOINT__FREQUENCY);

    /** Texts of several lines. */
    private static final Set<String> LONG = Set.of("description", "note", "background", "outcome", "mitigation",
            "remedy", "strengths", "weaknesses", "financialSituation", "strategy", "outsideForces", "segmentsServed",
            "competition", "payback", "developmentPlan", "quickImprovement", "conclusion", "answer", "statement",
            "reason", "characteristics", "guidance", "approach", "signs", "evidence", "confidentialNote");

    /** The word for the group. */
    String label() {
        return Texts.get("properties.group." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether a text may be long enough for several lines. */
    static boolean isLong(EStructuralFeature feature) {
        return LONG.contains(feature.getName());
    }

    /** The features of a class by group, in the order of the metamodel; those that the tree shows are left out. */
    static Map<FeatureGroup, List<EStructuralFeature>> of(EClass type) {
        Map<FeatureGroup, List<EStructuralFeature>> groups = new EnumMap<>(FeatureGroup.class);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean inTree = feature instanceof EReference reference
                    && (reference.isContainment() || reference.isContainer());
            if (!inTree) {
                groups.computeIfAbsent(of(feature), key -> new java.util.ArrayList<>()).add(feature);
            }
        }
        return new LinkedHashMap<>(groups);
    }

    private static FeatureGroup of(EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        Class<?> java = type.getInstanceClass();
        if (feature.isDerived() || !feature.isChangeable()) {
            return COMPUTED;
        }
        if (REACHED.contains(feature)) {
            return REACH;
        }
        if (java == LocalDate.class || TIMED.contains(feature)) {
            return WHEN;
        }
        if (feature instanceof EReference) {
            boolean inverse = feature.getName().endsWith("Touchpoints") || feature.getName().equals("directReports");
            return type == KeyweavePackage.Literals.PERSON && !inverse ? WHO : LINKS;
        }
        boolean number = java == int.class || java == double.class || java == Integer.class || java == Double.class;
        return number || MEASURED.contains(feature) ? MEASURE : WHAT;
    }
}
