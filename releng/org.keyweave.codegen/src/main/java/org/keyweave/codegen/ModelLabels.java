/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The labels and descriptions that the model bundle carries for everything that writes text: {@code Account},
 * {@code Account.name} and {@code Stance.SPONSOR} are labels, the same with {@code .description} descriptions.
 */
final class ModelLabels {

    private static final String DESCRIPTION = ".description";

    private ModelLabels() {
    }

    /** The texts of all classes, features, enumerations and literals, in the order of the ecore. */
    static Map<String, String> of(List<EPackage> packages, Language language) {
        ModelTexts texts = new ModelTexts(language);
        Map<String, String> labels = new LinkedHashMap<>();
        elements(packages).forEach((key, element) -> {
            labels.put(key, texts.label(element));
            labels.put(key + DESCRIPTION, texts.description(element));
        });
        return labels;
    }

    /** The elements that have a label, under its key. */
    static Map<String, ENamedElement> elements(List<EPackage> packages) {
        Map<String, ENamedElement> elements = new LinkedHashMap<>();
        for (EPackage one : packages) {
            for (EClassifier classifier : one.getEClassifiers()) {
                String name = classifier.getName();
                if (classifier instanceof EClass type) {
                    elements.put(name, type);
                    for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                        elements.put(name + '.' + feature.getName(), feature);
                    }
                } else if (classifier instanceof EEnum enumeration) {
                    elements.put(name, enumeration);
                    for (EEnumLiteral literal : enumeration.getELiterals()) {
                        elements.put(name + '.' + literal.getName(), literal);
                    }
                }
            }
        }
        return elements;
    }
}
