/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.model.CustomerNumber;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.LibraryEntry;
import org.keyweave.model.MarginLevel;
import org.keyweave.model.MatrixCell;
import org.keyweave.model.Methodology;
import org.keyweave.model.OpeningKind;
import org.keyweave.model.PlayPhase;
import org.keyweave.model.ReadinessCriterion;
import org.keyweave.model.RelationshipType;
import org.keyweave.model.RiskKind;
import org.keyweave.model.RuleSetting;
import org.keyweave.model.ServiceMistake;
import org.keyweave.model.Stage;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageModelKind;
import org.keyweave.model.StrategyTemplate;

/** The content: complete, the same in both languages, and what the domain says. */
class LibraryContentTest {

    private static final Set<String> LANGUAGE_DEPENDENT = Set.of("name", "description", "characteristics", "guidance",
            "signs", "approach", "remedy", "steps", "measures", "language");

    private static final List<String> RULES = List.of("no-contact", "single-thread", "hidden-single-thread",
            "threads-below-stage", "decision-maker-single-thread", "decision-maker-uncovered", "function-uncovered",
            "level-uncovered", "touchpoint-silent", "personal-only-trust", "contact-has-left", "stage-not-evidenced",
            "share-of-wallet-mismatch", "assessment-stale", "stage-regressed", "no-target-stage",
            "strategy-stage-mismatch", "action-overdue", "action-unowned", "objective-without-measure",
            "opening-without-strategy", "risk-without-countermeasure", "commitment-overdue",
            "commitment-broken-without-remedy", "revenue-concentration", "relationship-type-mismatch",
            "rival-single-thread", "missing-name", "duplicate-person", "touchpoint-same-side", "dates-out-of-order",
            "dangling-reference");

    private final Methodology english = MethodologyLibrary.load(Locale.ENGLISH);
    private final Methodology chinese = MethodologyLibrary.load(Locale.SIMPLIFIED_CHINESE);

    @Test
    void bothLanguagesHaveTheSameKeysStructureAndThresholds() {
        assertSame(english, chinese);
    }

    private static void assertSame(EObject one, EObject other) {
        String where = EcoreUtil.getURI(one).fragment();
        assertEquals(one.eClass(), other.eClass(), where);
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature instanceof EReference r && r.isContainer()) {
                continue;
            }
            String what = where + " " + feature.getName();
            assertEquals(one.eIsSet(feature), other.eIsSet(feature), what);
            List<?> values = values(one, feature);
            List<?> others = values(other, feature);
            assertEquals(values.size(), others.size(), what);
            if (feature instanceof EReference reference && reference.isContainment()) {
                for (int i = 0; i < values.size(); i++) {
                    assertSame((EObject) values.get(i), (EObject) others.get(i));
                }
            } else if (feature instanceof EReference) {
                assertEquals(keys(values), keys(others), what);
            } else if (!LANGUAGE_DEPENDENT.contains(feature.getName())) {
                assertEquals(values, others, what);
            }
        }
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
    }

    private static List<String> keys(List<?> entries) {
        return entries.stream().map(entry -> ((LibraryEntry) entry).getKey()).toList();
    }

    @Test
    void everyTextIsThereAndInItsLanguage() {
        List<String> wrong = new ArrayList<>();
        for (Methodology library : List.of(english, chinese)) {
            boolean inChinese = library == chinese;
            for (TreeIterator<EObject> all = library.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                    if (!LANGUAGE_DEPENDENT.contains(attribute.getName()) || !(element instanceof LibraryEntry entry)) {
                        continue;
                    }
                    List<?> texts = values(element, attribute);
                    if (texts.isEmpty()) {
                        wrong.add(entry.getKey() + " lacks " + attribute.getName());
                    }
                    for (Object text : texts) {
                        boolean han = ((String) text).codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
                        if (((String) text).isBlank() || han != inChinese) {
                            wrong.add(entry.getKey() + " " + attribute.getName() + ": " + text);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void keysAreUniqueAndTellTheKindOfEntry() {
        Set<String> seen = new HashSet<>();
        for (TreeIterator<EObject> all = english.eAllContents(); all.hasNext();) {
            if (all.next() instanceof LibraryEntry entry) {
                assertTrue(entry.getKey().matches("[a-z]+(\\.[a-z-]+)+"), entry.getKey());
                assertTrue(seen.add(entry.getKey()), entry.getKey());
            }
        }
    }

    @Test
    void countsAreThoseOfTheDomain() {
        assertEquals(List.of(5, 4), english.getStageModels().stream().map(model -> model.getStages().size()).toList());
        assertEquals(8, english.getOpeningKinds().size());
        assertEquals(7, english.getRiskKinds().size());
        assertEquals(5, english.getCountermeasures().size());
        assertEquals(4, english.getServiceMistakes().size());
        assertEquals(9, english.getRelationshipMatrix().size());
        assertEquals(10, english.getManagerRoles().size());
        assertEquals(6, english.getSkills().size());
        assertEquals(12, english.getReadinessCriteria().size());
        assertEquals(5, english.getSelectionCriteria().size());
        assertEquals(7, english.getDropQuestions().size());
        assertEquals(5, english.getPlaySteps().stream().filter(step -> step.getOrder() == 0).count());
        assertEquals(6, english.getPlaySteps().stream().filter(step -> step.getOrder() > 0)
                .filter(step -> step.getPhase() == PlayPhase.FIND || step.getPhase() == PlayPhase.ATTACK).count(),
                "steps of the way to the breakthrough");
    }

    @Test
    void everyRuleHasExactlyOneSetting() {
        List<String> ids = english.getRuleSettings().stream().map(RuleSetting::getRuleId).toList();
        assertEquals(RULES, ids);
    }

    @ParameterizedTest
    @CsvSource({
        "MANY,   HIGH,   ACCOUNTABLE", "MANY,   MEDIUM, REACTIVE",    "MANY,   LOW, BASIC+REACTIVE",
        "MEDIUM, HIGH,   PROACTIVE",   "MEDIUM, MEDIUM, ACCOUNTABLE", "MEDIUM, LOW, REACTIVE",
        "FEW,    HIGH,   PARTNERSHIP", "FEW,    MEDIUM, PROACTIVE",   "FEW,    LOW, ACCOUNTABLE" })
    void matrixRecommends(CustomerNumber number, MarginLevel margin, String types) {
        List<MatrixCell> cells = english.getRelationshipMatrix().stream()
                .filter(cell -> cell.getCustomerNumber() == number && cell.getMarginLevel() == margin).toList();
        assertEquals(1, cells.size());
        assertEquals(Arrays.stream(types.split("\\+")).map(RelationshipType::valueOf).toList(),
                cells.get(0).getRecommended());
    }

    @Test
    void thresholdsOfTheFiveStagesAreTheProposedOnes() {
        List<Stage> stages = model(StageModelKind.RELATIONAL).getStages();
        assertEquals(List.of(1, 1, 2, 3, 5), known(stages, KeyweavePackage.Literals.STAGE__MIN_THREADS));
        assertEquals(Arrays.asList(null, 1.5, 2.0, 3.0, 5.0),
                known(stages, KeyweavePackage.Literals.STAGE__MIN_EFFECTIVE_THREADS));
        assertEquals(Arrays.asList(null, 0.80, 0.60, 0.50, 0.35),
                known(stages, KeyweavePackage.Literals.STAGE__MAX_TOP_SHARE));
        assertEquals(Arrays.asList(null, 1, 1, 2, 2),
                known(stages, KeyweavePackage.Literals.STAGE__MIN_CONTACTS_PER_DECISION_MAKER));
        assertEquals(List.of(1, 3, 4, 5, 6), known(stages, KeyweavePackage.Literals.STAGE__MIN_FUNCTIONS));
        assertEquals(90, english.getSilentAfterDays());
    }

    @Test
    void sharesOfTheFourStagesLeaveNoGap() {
        List<Stage> stages = model(StageModelKind.SHARE_OF_WALLET).getStages();
        assertEquals(Arrays.asList(null, 0.0, 0.5, 0.8),
                known(stages, KeyweavePackage.Literals.STAGE__MIN_SHARE_OF_WALLET));
        assertEquals(Arrays.asList(0.01, 0.5, 0.8, 1.0),
                known(stages, KeyweavePackage.Literals.STAGE__MAX_SHARE_OF_WALLET));
    }

    private static List<Object> known(List<Stage> stages, EStructuralFeature threshold) {
        return stages.stream().map(stage -> stage.eIsSet(threshold) ? stage.eGet(threshold) : null)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private StageModel model(StageModelKind kind) {
        return english.getStageModels().stream().filter(model -> model.getKind() == kind).findFirst().orElseThrow();
    }

    @Test
    void thresholdsNeverFallFromStageToStage() {
        List<EStructuralFeature> rising = KeyweavePackage.Literals.STAGE.getEAttributes().stream()
                .filter(attribute -> attribute.getName().startsWith("min")).map(EStructuralFeature.class::cast).toList();
        assertFalse(rising.isEmpty());
        for (StageModel model : english.getStageModels()) {
            for (EStructuralFeature threshold : rising) {
                double last = Double.NEGATIVE_INFINITY;
                for (Stage stage : model.getStages()) {
                    if (stage.eIsSet(threshold)) {
                        double value = ((Number) stage.eGet(threshold)).doubleValue();
                        assertTrue(value >= last, stage.getKey() + " " + threshold.getName());
                        last = value;
                    } else if (last != Double.NEGATIVE_INFINITY) {
                        fail(stage.getKey() + " drops " + threshold.getName());
                    }
                }
            }
        }
    }

    @Test
    void stagesAreOrderedAndSayWhatToDoWithWhom() {
        for (StageModel model : english.getStageModels()) {
            for (int i = 0; i < model.getStages().size(); i++) {
                Stage stage = model.getStages().get(i);
                assertEquals(i + 1, stage.getOrder(), stage.getKey());
                assertTrue(stage.isSetContactStructure(), stage.getKey());
                assertFalse(stage.getExpectedFunctions().isEmpty(), stage.getKey());
                assertTrue(stage.getExpectedFunctions().size() >= stage.getMinFunctions(), stage.getKey());
                assertTrue(stage.getExpectedLevels().size() >= stage.getMinLevels(), stage.getKey());
                assertFalse(stage.getManagerRoles().isEmpty(), stage.getKey());
                assertTrue(stage.getStrategies().size() >= 2, stage.getKey());
                assertTrue(stage.getDescription().contains("proposal"), stage.getKey());
                for (StrategyTemplate strategy : stage.getStrategies()) {
                    assertTrue(strategy.getSteps().size() >= 3, strategy.getKey());
                    assertTrue(strategy.getMeasures().size() >= 2, strategy.getKey());
                    assertTrue(strategy.isSetPlayPhase(), strategy.getKey());
                    assertTrue(strategy.getKey().startsWith(stage.getKey().replaceFirst("stage", "strategy") + "."));
                }
            }
        }
    }

    @Test
    void everyPhaseOfThePlayHasStrategies() {
        Set<PlayPhase> phases = english.getStageModels().stream().flatMap(model -> model.getStages().stream())
                .flatMap(stage -> stage.getStrategies().stream()).map(StrategyTemplate::getPlayPhase)
                .collect(Collectors.toSet());
        assertEquals(Set.of(PlayPhase.values()), phases);
    }

    @Test
    void risksNameCountermeasuresAndRolesNameSkills() {
        assertTrue(english.getRiskKinds().stream().noneMatch(risk -> risk.getCountermeasures().isEmpty()));
        assertTrue(english.getManagerRoles().stream().noneMatch(role -> role.getSkills().isEmpty()));
        Set<?> used = english.getRiskKinds().stream().flatMap(risk -> risk.getCountermeasures().stream())
                .collect(Collectors.toSet());
        assertEquals(new HashSet<>(english.getCountermeasures()), used, "each countermeasure answers some risk");
    }

    @Test
    void readinessIsOrderedFromTheBaseUp() {
        List<Integer> orders = english.getReadinessCriteria().stream().map(ReadinessCriterion::getOrder).toList();
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), orders);
    }

    @ParameterizedTest
    @ValueSource(strings = { "opening.new-product", "opening.purchase-timing", "opening.personnel-change",
        "opening.product-quality", "opening.service-complaint", "opening.relationship-weakness",
        "opening.relationship-deterioration", "opening.cost-reduction", "risk.defection", "risk.own-business",
        "risk.market-order", "risk.bullying", "risk.credit", "risk.inertia", "risk.person-bound" })
    void openingsAndRisksAreThoseOfTheDomain(String key) {
        Function<Methodology, List<? extends LibraryEntry>> list = key.startsWith("opening.")
                ? Methodology::getOpeningKinds : Methodology::getRiskKinds;
        assertEquals(1, list.apply(english).stream().filter(entry -> entry.getKey().equals(key)).count());
    }

    @Test
    void openingsTellSignsAndApproachAndMistakesTheRightWay() {
        for (OpeningKind opening : english.getOpeningKinds()) {
            assertTrue(opening.getSigns().length() > 40 && opening.getApproach().length() > 40, opening.getKey());
        }
        for (ServiceMistake mistake : english.getServiceMistakes()) {
            assertTrue(mistake.getRemedy().length() > 40, mistake.getKey());
        }
        for (RiskKind risk : english.getRiskKinds()) {
            assertTrue(risk.getDescription().length() > 40, risk.getKey());
        }
    }
}
