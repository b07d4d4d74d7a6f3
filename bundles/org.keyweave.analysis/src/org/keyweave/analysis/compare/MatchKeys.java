/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.LibraryEntry;
import org.keyweave.model.ModelElement;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Person;

/** What identifies an element among its like where there is no identifier. */
final class MatchKeys {

    /** Contents that identify elements which have no name, or whose name is not enough. */
    private static final Map<EClass, List<EStructuralFeature>> CONTENTS = Map.ofEntries(
            Map.entry(TOUCHPOINT, List.of(TOUCHPOINT__SUPPLIER_PERSON, TOUCHPOINT__CUSTOMER_PERSON)),
            Map.entry(INFLUENCE_LINE, List.of(PERSON_LINE__SOURCE, PERSON_LINE__TARGET)),
            Map.entry(CONFLICT_LINE, List.of(PERSON_LINE__SOURCE, PERSON_LINE__TARGET)),
            Map.entry(INTERACTION, List.of(INTERACTION__DATE, NAMED_ELEMENT__NAME)),
            Map.entry(BIGNESS, List.of(BIGNESS__KIND)),
            Map.entry(PERIOD_VALUE, List.of(PERIOD_VALUE__START, PERIOD_VALUE__END, PERIOD_VALUE__FORECAST)),
            Map.entry(STAGE_ASSESSMENT, List.of(STAGE_ASSESSMENT__DATE, STAGE_ASSESSMENT__STAGE)),
            Map.entry(EVIDENCE, List.of(EVIDENCE__STATEMENT)),
            Map.entry(STAGE_TARGET, List.of(STAGE_TARGET__STAGE)),
            Map.entry(COMPETITOR_POSITION, List.of(COMPETITOR_POSITION__COMPETITOR)),
            Map.entry(PLACEMENT, List.of(PLACEMENT__PRODUCT, PLACEMENT__UNIT)),
            Map.entry(SATISFACTION_SCORE, List.of(SATISFACTION_SCORE__DATE, SATISFACTION_SCORE__ASPECT)),
            Map.entry(PROSPECT_RESEARCH, List.of(PROSPECT_RESEARCH__DATE)),
            Map.entry(CRITERION_SCORE, List.of(CRITERION_SCORE__CRITERION)),
            Map.entry(MISTAKE_OBSERVATION, List.of(MISTAKE_OBSERVATION__MISTAKE, MISTAKE_OBSERVATION__DATE)),
            Map.entry(DROP_REVIEW, List.of(DROP_REVIEW__DATE)),
            Map.entry(DROP_ANSWER, List.of(DROP_ANSWER__QUESTION)),
            Map.entry(COMPETENCY_PROFILE, List.of(COMPETENCY_PROFILE__DATE, COMPETENCY_PROFILE__ROLE)),
            Map.entry(SKILL_SCORE, List.of(SKILL_SCORE__SKILL)),
            Map.entry(READINESS_CHECK, List.of(READINESS_CHECK__CRITERION)),
            Map.entry(FINDING_EXCLUSION, List.of(FINDING_EXCLUSION__RULE_ID, FINDING_EXCLUSION__ELEMENT)),
            Map.entry(MATRIX_CELL, List.of(MATRIX_CELL__CUSTOMER_NUMBER, MATRIX_CELL__MARGIN_LEVEL)),
            Map.entry(RULE_SETTING, List.of(RULE_SETTING__RULE_ID)),
            Map.entry(STAGE_SEVERITY, List.of(STAGE_SEVERITY__STAGE)));

    private final Function<EObject, ElementMatch> matches;

    /** Keys that name other elements by their match. */
    MatchKeys(Function<EObject, ElementMatch> matches) {
        this.matches = matches;
    }

    /** Features that tell elements of a class apart where they have no name, or their name is not enough. */
    static List<EStructuralFeature> identifying(EClass type) {
        return CONTENTS.getOrDefault(type, List.of());
    }

    /** The key of an element; {@code null} when it has none of this kind. */
    Object key(EObject element, MatchBasis basis) {
        return switch (basis) {
            case ID -> null;
            case PLACE -> element.eContainmentFeature().isMany() ? null : element.eContainmentFeature();
            case CODE -> element instanceof ModelElement coded ? text(coded.getCode()) : null;
            case MAIL -> element instanceof Person person ? text(person.getEmail()) : null;
            case KEY -> element instanceof LibraryEntry entry ? text(entry.getKey()) : contents(element);
            case NAME -> element instanceof NamedElement named && !CONTENTS.containsKey(element.eClass())
                    ? text(named.getName()) : null;
        };
    }

    private List<Object> contents(EObject element) {
        List<Object> key = new ArrayList<>();
        for (EStructuralFeature feature : identifying(element.eClass())) {
            Object value = element.eGet(feature);
            if (feature instanceof EReference) {
                value = matches.apply((EObject) value);
            } else if (value instanceof String word) {
                value = text(word);
            }
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key.isEmpty() ? null : key;
    }

    /** Text as it is compared: width, case and blanks do not matter; {@code null} when nothing is left. */
    private static String text(String text) {
        String plain = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip()
                .replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }
}
