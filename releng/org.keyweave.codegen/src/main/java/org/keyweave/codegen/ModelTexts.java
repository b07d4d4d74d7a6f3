/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Labels and descriptions of model elements in one language, read from the annotations of the ecore: English
 * descriptions are the generator's documentation, all else stands under {@value #SOURCE} with the keys {@code label},
 * {@code label.zh} and {@code documentation.zh}.
 */
final class ModelTexts {

    static final String SOURCE = "https://keyweave.org/l10n";

    private final Language language;

    ModelTexts(Language language) {
        this.language = language;
    }

    /** The label; without one the English label, and without that the words of the name. */
    String label(ENamedElement element) {
        return find(element, "label").or(() -> detail(element, "label")).orElseGet(() -> words(element.getName()));
    }

    /** The description as one line, in English when this language has none; empty when there is none at all. */
    String description(EModelElement element) {
        Optional<String> own = language == Language.ENGLISH ? Optional.empty() : find(element, "documentation");
        return own.orElseGet(() -> english(element).orElse(""));
    }

    /** The value of a detail in this language. */
    Optional<String> find(EModelElement element, String key) {
        return detail(element, key + language.detailSuffix());
    }

    /** What an element lacks in this language; an English label may be left out. */
    List<String> missing(ENamedElement element) {
        List<String> missing = new ArrayList<>();
        if (language != Language.ENGLISH && find(element, "label").isEmpty()) {
            missing.add("label");
        }
        Optional<String> description =
                language == Language.ENGLISH ? english(element) : find(element, "documentation");
        if (description.isEmpty()) {
            missing.add("documentation");
        }
        return missing;
    }

    /** Splits a Java name at its capitals and underscores: {@code shareOfWallet} is "Share of wallet". */
    static String words(String name) {
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        StringBuilder text = new StringBuilder();
        for (String part : name.split("_+|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})")) {
            boolean acronym = !constant && part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
            String word = acronym ? part : part.toLowerCase(Locale.ROOT);
            text.append(text.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        }
        if (!text.isEmpty()) {
            text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        }
        return text.toString();
    }

    private static Optional<String> english(EModelElement element) {
        return Optional.ofNullable(EcoreUtil.getDocumentation(element)).map(ModelTexts::oneLine)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<String> detail(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(SOURCE);
        return Optional.ofNullable(annotation).map(a -> a.getDetails().get(key)).map(ModelTexts::oneLine)
                .filter(text -> !text.isEmpty());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
