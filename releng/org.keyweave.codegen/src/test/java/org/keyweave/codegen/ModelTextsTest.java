/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTextsTest {

    private final ModelTexts english = new ModelTexts(Language.ENGLISH);
    private final ModelTexts chinese = new ModelTexts(Language.CHINESE);

    @ParameterizedTest
    @CsvSource({"shareOfWallet, Share of wallet", "Account, Account", "x, X", "VSMFile, VSM file", "model2Text, Model2 text",
        "FOUR_STAGE, Four stage", "SPONSOR, Sponsor", "hasURL, Has URL"})
    void wordsOfAName(String name, String words) {
        assertEquals(words, ModelTexts.words(name));
    }

    @Test
    void labelFallsBackFromLanguageToEnglishToName() {
        EClass type = type();
        assertEquals("Key account", english.label(type));
        assertEquals("Key account", chinese.label(type));
        EcoreUtil.setAnnotation(type, ModelTexts.SOURCE, "label", "Major account");
        assertEquals("Major account", english.label(type));
        assertEquals("Major account", chinese.label(type));
        EcoreUtil.setAnnotation(type, ModelTexts.SOURCE, "label.zh", "大客户");
        assertEquals("Major account", english.label(type));
        assertEquals("大客户", chinese.label(type));
    }

    @Test
    void descriptionIsOneLine() {
        EClass type = type();
        assertEquals("", english.description(type));
        EcoreUtil.setDocumentation(type, " A customer\n  that weighs. ");
        assertEquals("A customer that weighs.", english.description(type));
        assertEquals("A customer that weighs.", chinese.description(type));
        EcoreUtil.setAnnotation(type, ModelTexts.SOURCE, "documentation.zh", "举足轻重的客户。");
        assertEquals("举足轻重的客户。", chinese.description(type));
    }

    @Test
    void saysWhatIsMissing() {
        EClass type = type();
        assertEquals(List.of("documentation"), english.missing(type));
        assertEquals(List.of("label", "documentation"), chinese.missing(type));
        EcoreUtil.setDocumentation(type, "A customer.");
        EcoreUtil.setAnnotation(type, ModelTexts.SOURCE, "label.zh", "大客户");
        assertEquals(List.of(), english.missing(type));
        assertEquals(List.of("documentation"), chinese.missing(type));
    }

    private static EClass type() {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName("KeyAccount");
        return type;
    }
}
