/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.labels.ModelLabels;

/** Every class, feature and literal has a label and a description in both languages, and the item providers find them. */
class EditTextsTest {

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties english = read("/plugin.properties");
        Properties chinese = read("/plugin_zh_CN.properties");
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            for (String placeholder : List.of("{0}", "{1}", "{2}")) {
                assertEquals(english.getProperty(key).contains(placeholder),
                        chinese.getProperty(key).contains(placeholder), key);
            }
        }
    }

    @Test
    void everythingIsCalledAndDescribedInChinese() {
        ModelLabels english = ModelLabels.of(Locale.ENGLISH);
        ModelLabels chinese = ModelLabels.of(Locale.SIMPLIFIED_CHINESE);
        List<String> untranslated = new ArrayList<>();
        for (EClassifier classifier : KeyweavePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                check(untranslated, english.type(type), chinese.type(type));
                check(untranslated, english.typeDescription(type), chinese.typeDescription(type));
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    check(untranslated, english.feature(feature), chinese.feature(feature));
                    check(untranslated, english.featureDescription(feature), chinese.featureDescription(feature));
                }
            } else if (classifier instanceof EEnum enumeration) {
                check(untranslated, english.type(enumeration), chinese.type(enumeration));
                for (EEnumLiteral literal : enumeration.getELiterals()) {
                    check(untranslated, english.literal(literal.getInstance()), chinese.literal(literal.getInstance()));
                    check(untranslated, english.literalDescription(literal), chinese.literalDescription(literal));
                }
            }
        }
        assertEquals(List.of(), untranslated);
    }

    @Test
    void theLanguageOfTheMachineDoesNotShowInEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("Touchpoint", ModelLabels.of(Locale.ENGLISH).type(KeyweavePackage.Literals.TOUCHPOINT));
            assertEquals("接触点", ModelLabels.of(Locale.CHINA).type(KeyweavePackage.Literals.TOUCHPOINT));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void itemProvidersLabelEveryPropertyAndShowAnImage() {
        KeyweaveItemProviderAdapterFactory factory = new KeyweaveItemProviderAdapterFactory();
        try {
            for (EClassifier classifier : KeyweavePackage.eINSTANCE.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
                    EObject element = KeyweaveFactory.eINSTANCE.create(type);
                    var source = (IItemPropertySource) factory.adapt(element, IItemPropertySource.class);
                    for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(element)) {
                        assertFalse(descriptor.getDisplayName(element).isBlank(), type.getName());
                        assertFalse(descriptor.getDescription(element).isBlank(), type.getName());
                    }
                    var labels = (IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class);
                    assertNotNull(labels.getText(element), type.getName());
                    assertNotNull(labels.getImage(element), type.getName());
                }
            }
        } finally {
            factory.dispose();
        }
    }

    private static void check(List<String> untranslated, String english, String chinese) {
        assertFalse(english.isBlank(), chinese);
        boolean han = chinese.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        if (!han && !english.equals(chinese)) {
            untranslated.add(english + " / " + chinese);
        } else if (english.equals(chinese) && !isInternational(english)) {
            untranslated.add(english);
        }
    }

    /** Names such as "VIP" or "ISO 4217" are the same in both languages. */
    private static boolean isInternational(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (var stream = KeyweaveEditPlugin.class.getResourceAsStream(name)) {
            assertNotNull(stream, name);
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        assertTrue(properties.size() > 100, name);
        return properties;
    }
}
