/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.labels;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.KeyweavePackage;

/**
 * Labels and descriptions of classes, features and literals, for everything that writes text without a workbench. The
 * texts are generated from the annotations of {@code keyweave.ecore}. Instances do not change and can be shared.
 */
public final class ModelLabels {

    private static final String TEXTS = "org.keyweave.model.labels";
    private static final String DESCRIPTION = ".description";

    private final ResourceBundle texts;

    private ModelLabels(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * The labels in a language.
     *
     * @param locale any Chinese locale gives simplified Chinese, every other one English
     */
    public static ModelLabels of(Locale locale) {
        Locale known = Locale.CHINESE.getLanguage().equals(locale.getLanguage())
                ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        // Without this control a missing English file would fall back to the language of the machine.
        return new ModelLabels(ResourceBundle.getBundle(TEXTS, known, ModelLabels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The label of a class or enumeration, as in "Key account". */
    public String type(EClassifier type) {
        return text(type.getName());
    }

    /** The label of an element's class. */
    public String type(EObject element) {
        return type(element.eClass());
    }

    /** What a class or enumeration means, in one or two sentences. */
    public String typeDescription(EClassifier type) {
        return text(type.getName() + DESCRIPTION);
    }

    /** The label of a feature, as in "Share of wallet". */
    public String feature(EStructuralFeature feature) {
        return text(key(feature));
    }

    /** What a feature means, with its unit. */
    public String featureDescription(EStructuralFeature feature) {
        return text(key(feature) + DESCRIPTION);
    }

    /**
     * The label of a literal.
     *
     * @throws IllegalArgumentException when the value is of no enumeration of the metamodel
     */
    public String literal(Enumerator value) {
        return text(key(value));
    }

    /**
     * What a literal means.
     *
     * @throws IllegalArgumentException when the value is of no enumeration of the metamodel
     */
    public String literalDescription(Enumerator value) {
        return text(key(value) + DESCRIPTION);
    }

    private String text(String key) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("not an element of the Keyweave metamodel: " + key, e);
        }
    }

    private static String key(EStructuralFeature feature) {
        EClass declaring = feature.getEContainingClass();
        return declaring.getName() + '.' + feature.getName();
    }

    private static String key(Enumerator value) {
        if (value instanceof EEnumLiteral literal) {
            return literal.getEEnum().getName() + '.' + literal.getName();
        }
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        if (KeyweavePackage.eINSTANCE.getEClassifier(type.getSimpleName()) instanceof EEnum enumeration) {
            return enumeration.getName() + '.' + value.getName();
        }
        throw new IllegalArgumentException("not a literal of the Keyweave metamodel: " + value);
    }
}
