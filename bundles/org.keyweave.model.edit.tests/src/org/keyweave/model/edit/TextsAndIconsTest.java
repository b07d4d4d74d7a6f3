/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.w3c.dom.Element;

class TextsAndIconsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static List<EClass> concreteClasses() {
        List<EClass> classes = KeyweavePackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c instanceof EClass type && !type.isAbstract()).map(EClass.class::cast).toList();
        assertTrue(classes.size() > 40);
        return classes;
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndPlaceholders() throws IOException {
        Properties english = texts("messages.properties");
        Properties chinese = texts("messages_zh_CN.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
        }
    }

    private static TreeSet<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
    }

    private static Properties texts(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void everyClassHasAnIconOnTheGrid() throws Exception {
        for (EClass type : concreteClasses()) {
            try (InputStream in = ElementIcons.icon(type).openStream()) {
                Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
                assertEquals("0 0 16 16", svg.getAttribute("viewBox"), type.getName());
                assertEquals("1.2", svg.getAttribute("stroke-width"), type.getName());
            }
        }
    }

    @Test
    void anEmptyElementOfAnyClassHasALabelInBothLanguages() {
        for (EClass type : concreteClasses()) {
            String english = ElementLabels.of(Locale.ENGLISH).label(KeyweaveFactory.eINSTANCE.create(type));
            String chinese = ElementLabels.of(Locale.SIMPLIFIED_CHINESE).label(KeyweaveFactory.eINSTANCE.create(type));
            assertFalse(english.isBlank() || english.contains("{"), type.getName() + ": " + english);
            assertFalse(chinese.isBlank() || chinese.contains("{"), type.getName() + ": " + chinese);
        }
    }

    @Test
    void providersServeLabelAndIcon() {
        KeyweaveAdapterFactory factory = new KeyweaveAdapterFactory(Locale.ENGLISH);
        Person person = KeyweaveFactory.eINSTANCE.createPerson();
        person.setName("Chen Lei");
        IItemLabelProvider provider = (IItemLabelProvider) factory.adapt((Object) person, IItemLabelProvider.class);
        assertEquals("Chen Lei", provider.getText(person));
        assertEquals(ElementIcons.icon(person), provider.getImage(person));
        assertFalse(person.eAdapters().isEmpty(), "viewers hear of changes through the generated provider");
        assertDoesNotThrow(factory::dispose);
    }
}
