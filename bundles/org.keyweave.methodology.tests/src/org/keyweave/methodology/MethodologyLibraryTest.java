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
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.methodology.LibraryDifference.Kind;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Methodology;
import org.keyweave.model.OpeningKind;
import org.keyweave.model.Portfolio;
import org.keyweave.model.RiskKind;
import org.keyweave.model.Skill;
import org.keyweave.model.Stage;
import org.keyweave.model.StrategyTemplate;
import org.keyweave.model.io.LoadOptions;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

/** What the library says about copies of itself. */
class MethodologyLibraryTest {

    private final Methodology english = MethodologyLibrary.load(Locale.UK);
    private final Methodology chinese = MethodologyLibrary.load(Locale.SIMPLIFIED_CHINESE);

    @Test
    void copyCarriesVersionAndLanguage() {
        assertEquals(MethodologyLibrary.version(), english.getVersion());
        assertEquals(MethodologyLibrary.version(), chinese.getVersion());
        assertEquals("en", english.getLanguage());
        assertEquals("zh", chinese.getLanguage());
        assertFalse(MethodologyLibrary.isOtherVersion(english));
        english.setVersion("0.9");
        assertTrue(MethodologyLibrary.isOtherVersion(english));
    }

    @Test
    void everyOtherLanguageGetsEnglish() {
        assertEquals("en", MethodologyLibrary.load(Locale.FRENCH).getLanguage());
    }

    @Test
    void copyIsTheCallersOwn() {
        assertNull(english.eResource());
        Methodology second = MethodologyLibrary.load(Locale.ENGLISH);
        assertNotSame(english, second);
        second.getSkills().clear();
        assertFalse(english.getSkills().isEmpty());
        assertFalse(MethodologyLibrary.load(Locale.ENGLISH).getSkills().isEmpty());
    }

    @Test
    void identifiersInAModelAreTheKeys() throws IOException {
        Portfolio portfolio = KeyweaveFactory.eINSTANCE.createPortfolio();
        LoadedModel model = ModelFile.create(portfolio, Path.of("model.keyweave"));
        portfolio.setMethodology(english);
        RiskKind risk = english.getRiskKinds().get(0);
        assertEquals(risk.getKey(), model.id(risk));
        assertSame(risk, model.element("risk.defection").orElseThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("xmi:id=\"rule.single-thread\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh" })
    void shippedFileIsWrittenBackByteForByte(String language) throws IOException {
        byte[] shipped;
        String file = "content/methodology_" + language + ".keymethod";
        try (InputStream in = MethodologyLibrary.class.getResourceAsStream(file)) {
            shipped = in.readAllBytes();
        }
        LoadedModel model = ModelFile.load(new ByteArrayInputStream(shipped), file, LoadOptions.DEFAULT);
        assertEquals(List.of(), model.problems());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        assertEquals(new String(shipped, StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void unchangedTextIsTranslatedBothWays() {
        OpeningKind opening = english.getOpeningKinds().get(5);
        assertEquals("关系弱点", MethodologyLibrary.localized(opening, Locale.SIMPLIFIED_CHINESE));
        assertEquals("Relationship weakness", MethodologyLibrary.localized(opening, Locale.ENGLISH));
        assertEquals("Relationship weakness", MethodologyLibrary.localized(chinese.getOpeningKinds().get(5), Locale.GERMAN));
        assertTrue(MethodologyLibrary.localized(opening, KeyweavePackage.Literals.OPENING_KIND__SIGNS, Locale.CHINA)
                .contains("对手的高层"));
    }

    @Test
    void changedTextStaysTheConsultants() {
        OpeningKind opening = english.getOpeningKinds().get(5);
        opening.setName("Weak tie");
        assertEquals("Weak tie", MethodologyLibrary.localized(opening, Locale.CHINA));
        assertTrue(MethodologyLibrary.localized(opening, KeyweavePackage.Literals.OPENING_KIND__SIGNS, Locale.CHINA)
                .contains("对手的高层"), "what was not changed is still translated");
        Skill own = KeyweaveFactory.eINSTANCE.createSkill();
        own.setName("Patience");
        assertEquals("Patience", MethodologyLibrary.localized(own, Locale.CHINA));
        own.setKey("skill.patience");
        assertEquals("Patience", MethodologyLibrary.localized(own, Locale.CHINA));
        own.setName(null);
        assertNull(MethodologyLibrary.localized(own, Locale.CHINA));
    }

    @Test
    void listsAreTranslatedAsAWhole() {
        StrategyTemplate strategy = english.getStageModels().get(0).getStages().get(0).getStrategies().get(0);
        var steps = KeyweavePackage.Literals.STRATEGY_TEMPLATE__STEPS;
        List<String> translated = MethodologyLibrary.localizedList(strategy, steps, Locale.CHINA);
        assertEquals(chinese.getStageModels().get(0).getStages().get(0).getStrategies().get(0).getSteps(), translated);
        strategy.getSteps().add("One more");
        assertEquals(strategy.getSteps(), MethodologyLibrary.localizedList(strategy, steps, Locale.CHINA));
    }

    @Test
    void onlyTextsCanBeTranslated() {
        Stage stage = english.getStageModels().get(0).getStages().get(0);
        assertThrows(IllegalArgumentException.class, () -> MethodologyLibrary.localized(stage,
                KeyweavePackage.Literals.STAGE__MIN_THREADS, Locale.CHINA));
        assertThrows(IllegalArgumentException.class, () -> MethodologyLibrary.localizedList(stage,
                KeyweavePackage.Literals.NAMED_ELEMENT__NAME, Locale.CHINA));
    }

    @Test
    void freshCopyIsNotModified() {
        assertFalse(MethodologyLibrary.isModified(english));
        assertFalse(MethodologyLibrary.isModified(chinese));
        assertEquals(List.of(), MethodologyLibrary.differences(chinese));
        assertFalse(MethodologyLibrary.isModified(chinese.getSkills().get(0)));
    }

    @Test
    void changedThresholdIsADifference() {
        Stage stage = chinese.getStageModels().get(0).getStages().get(2);
        stage.setMinThreads(4);
        assertTrue(MethodologyLibrary.isModified(chinese));
        assertTrue(MethodologyLibrary.isModified(stage));
        assertEquals(List.of(new LibraryDifference(Kind.CHANGED, "stage.relational.cooperative", stage,
                KeyweavePackage.Literals.STAGE__MIN_THREADS, 2, 4)), MethodologyLibrary.differences(chinese));
        stage.unsetMinThreads();
        assertNull(MethodologyLibrary.differences(chinese).get(0).own(), "a removed threshold is not a zero");
    }

    @Test
    void changedReferenceAndSeverityAreDifferences() {
        RiskKind risk = english.getRiskKinds().get(4);
        risk.getCountermeasures().remove(0);
        var exception = english.getRuleSettings().get(1).getStageSeverities().get(0);
        exception.setSeverity(FindingSeverity.IGNORE);
        assertEquals(List.of(
                new LibraryDifference(Kind.CHANGED, "risk.credit", risk, KeyweavePackage.Literals.RISK_KIND__COUNTERMEASURES,
                        List.of("countermeasure.management-safeguards", "countermeasure.win-win"),
                        List.of("countermeasure.win-win")),
                new LibraryDifference(Kind.CHANGED, "rule.single-thread@stage.relational.exploratory", exception,
                        KeyweavePackage.Literals.STAGE_SEVERITY__SEVERITY, FindingSeverity.INFO, FindingSeverity.IGNORE)),
                MethodologyLibrary.differences(english));
    }

    @Test
    void ownAndRemovedEntriesAreDifferences() {
        Skill own = KeyweaveFactory.eINSTANCE.createSkill();
        own.setName("Patience");
        english.getSkills().add(own);
        Skill removed = english.getSkills().remove(0);
        List<LibraryDifference> differences = MethodologyLibrary.differences(english);
        assertTrue(differences.contains(new LibraryDifference(Kind.ADDED, null, own, null, null, null)));
        assertTrue(differences.contains(new LibraryDifference(Kind.REMOVED, removed.getKey(), null, null, null, null)));
        assertTrue(MethodologyLibrary.isModified(own));
    }

    @Test
    void doubledKeyIsAnAddition() {
        Skill twin = KeyweaveFactory.eINSTANCE.createSkill();
        twin.setKey("skill.integrity");
        english.getSkills().add(twin);
        assertEquals(List.of(new LibraryDifference(Kind.ADDED, "skill.integrity", twin, null, null, null)),
                MethodologyLibrary.differences(english));
    }
}
