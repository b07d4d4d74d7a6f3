/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.lint.VsmLint;
import org.keyweave.vsm.problem.Severity;

/** The notation has no fault that lint knows, and a text in both languages for every label. */
class NotationLintTest {

    @Test
    void lintFindsNothing() throws IOException {
        CompiledVsm vsm = Notation.compiled();
        List<String> problems = new ArrayList<>();
        vsm.problems().forEach(problem -> problems.add(problem.toString()));
        VsmLint.check(vsm).stream().filter(problem -> problem.severity() != Severity.INFO)
                .forEach(problem -> problems.add(problem.toString()));
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void everyLabelHasATextInBothLanguages() throws IOException {
        Set<String> keys = new TreeSet<>();
        EObject group = Notation.compiled().loaded().group().orElseThrow();
        group.eAllContents().forEachRemaining(element -> {
            for (EStructuralFeature feature : element.eClass().getEAllAttributes()) {
                if (element.eGet(feature) instanceof String text && text.startsWith("%")) {
                    keys.add(text.substring(1));
                }
            }
        });
        assertFalse(keys.isEmpty());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ResourceBundle texts = KeyweaveDesign.labels(locale);
            for (String key : keys) {
                assertTrue(texts.containsKey(key) && !texts.getString(key).isBlank(), locale + ": " + key);
            }
        }
        Set<String> english = KeyweaveDesign.labels(Locale.ENGLISH).keySet();
        assertEquals(new TreeSet<>(english), new TreeSet<>(KeyweaveDesign.labels(Locale.SIMPLIFIED_CHINESE).keySet()));
        Set<String> unused = new TreeSet<>(english);
        unused.removeAll(keys);
        unused.removeIf(key -> key.startsWith("bundle"));
        assertEquals(Set.of(), unused, "labels that nothing uses");
    }

    @Test
    void everyToolThatIsOfferedHasAnIcon() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        EObject group = Notation.compiled().loaded().group().orElseThrow();
        group.eAllContents().forEachRemaining(element -> {
            EStructuralFeature icon = element.eClass().getEStructuralFeature("iconPath");
            String kind = element.eClass().getName();
            if (icon != null && (kind.endsWith("CreationDescription") || kind.equals("ToolDescription"))) {
                String path = String.valueOf(element.eGet(icon));
                used.add(path);
                String content = KeyweaveDesign.image(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse("");
                if (!content.contains("viewBox=\"0 0 16 16\"")) {
                    missing.add(element.eGet(element.eClass().getEStructuralFeature("name")) + ": " + path);
                }
            }
        });
        assertEquals(Set.of(), missing, "tools without an icon of 16 pixels");
        assertTrue(used.size() > 20);
        assertTrue(KeyweaveDesign.image("/org.keyweave.design/icons/../plugin.properties").isEmpty());
        assertTrue(KeyweaveDesign.image("/elsewhere/icons/x.svg").isEmpty());
    }
}
