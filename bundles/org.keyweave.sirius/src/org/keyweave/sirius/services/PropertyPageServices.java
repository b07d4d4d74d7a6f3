/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;
import org.keyweave.model.ModelElement;
import org.keyweave.model.edit.ElementLabels;
import org.keyweave.model.edit.KeyweaveAdapterFactory;
import org.keyweave.sirius.Messages;

/**
 * Services of the property pages: one page for elements of every class, made of the class' features. The pages show
 * single values that may be changed; lists are edited in the diagrams, tables and trees.
 */
public class PropertyPageServices {

    /** Texts that take several lines. */
    private static final Set<String> PARAGRAPHS = Set.of("description", "note", "background", "strengths", "weaknesses",
            "mitigation", "remedy", "outcome", "statement", "confidentialNote", "conclusion", "financialSituation",
            "strategy", "outsideForces", "segmentsServed", "competition", "payback", "developmentPlan");

    /** Title of the page: kind of the element. */
    public String pageLabel(ModelElement element) {
        return labels().type(element);
    }

    /** Title of the group: label of the element. */
    public String groupLabel(ModelElement element) {
        return labels().label(element);
    }

    /** Title of the figures. */
    public String figuresLabel(Account account) {
        return Messages.of(Locale.getDefault()).get("figures.label");
    }

    /** Thread count, critical set and resilience of an account, as one text. */
    public String figures(Account account) {
        AccountAnalysis analysis = AccountAnalysis.of(account);
        String people = analysis.threads().criticalSet().stream().map(member -> labels().label(member.person()))
                .collect(Collectors.joining(", "));
        return Messages.of(Locale.getDefault()).get("figures.text", analysis.threads().count(),
                people.isEmpty() ? "-" : people, analysis.resilience().indicator());
    }

    /** The features that the page shows, in the order of the metamodel. */
    public List<EStructuralFeature> propertyFeatures(ModelElement element) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(feature -> kind(feature) != Kind.NONE)
                .toList();
    }

    /** Whether a feature is edited as a line of text. */
    public boolean isTextProperty(ModelElement element, EStructuralFeature feature) {
        return kind(feature) == Kind.TEXT;
    }

    /** Whether a feature is edited as a text of several lines. */
    public boolean isParagraphProperty(ModelElement element, EStructuralFeature feature) {
        return kind(feature) == Kind.PARAGRAPH;
    }

    /** Whether a feature is a yes or no. */
    public boolean isFlagProperty(ModelElement element, EStructuralFeature feature) {
        return kind(feature) == Kind.FLAG;
    }

    /** Whether a feature is chosen from a list. */
    public boolean isChoiceProperty(ModelElement element, EStructuralFeature feature) {
        return kind(feature) == Kind.CHOICE;
    }

    /** Name of a feature in the language of the platform. */
    public String propertyLabel(ModelElement element, EStructuralFeature feature) {
        return labels().feature(feature);
    }

    /** What a feature means. */
    public String propertyHelp(ModelElement element, EStructuralFeature feature) {
        return labels().featureDescription(feature);
    }

    /** A value as text; empty when it is not known. */
    public String propertyText(ModelElement element, EStructuralFeature feature) {
        Object value = propertyValue(element, feature);
        return value == null ? "" : EcoreUtil.convertToString((EDataType) feature.getEType(), value);
    }

    /** A value; null when it is not known. */
    public Object propertyValue(ModelElement element, EStructuralFeature feature) {
        return feature.isUnsettable() && !element.eIsSet(feature) ? null : element.eGet(feature);
    }

    /** What a feature may be set to; null stands for not known. */
    public Collection<Object> propertyChoices(ModelElement element, EStructuralFeature feature) {
        List<Object> choices = new ArrayList<>();
        if (feature.isUnsettable() || feature instanceof EReference) {
            choices.add(null);
        }
        if (feature.getEType() instanceof EEnum literals) {
            literals.getELiterals().forEach(literal -> choices.add(literal.getInstance()));
            return choices;
        }
        KeyweaveAdapterFactory factory = new KeyweaveAdapterFactory(Locale.getDefault());
        try {
            IItemPropertySource source = (IItemPropertySource) factory.adapt(element, IItemPropertySource.class);
            IItemPropertyDescriptor descriptor = source == null ? null
                    : source.getPropertyDescriptor(element, feature);
            if (descriptor != null) {
                descriptor.getChoiceOfValues(element).stream().filter(EObject.class::isInstance)
                        .forEach(choices::add);
            }
        } finally {
            factory.dispose();
        }
        return choices;
    }

    /** Label of a choice. */
    public String choiceLabel(ModelElement element, EStructuralFeature feature, Object choice) {
        if (choice instanceof Enumerator literal) {
            return labels().literal(literal);
        }
        return choice instanceof EObject target ? labels().label(target)
                : Messages.of(Locale.getDefault()).get("property.unknown");
    }

    /** Sets a feature from text; an empty text makes it unknown, one that cannot be read leaves it as it is. */
    public ModelElement writeText(ModelElement element, EStructuralFeature feature, String text) {
        if (text == null || text.isBlank()) {
            element.eUnset(feature);
            return element;
        }
        try {
            element.eSet(feature, EcoreUtil.createFromString((EDataType) feature.getEType(), text.strip()));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            // The page shows the old value again, which says that the text was not taken over.
            return element;
        }
        return element;
    }

    /** Sets a feature to a value; null makes it unknown. */
    public ModelElement writeValue(ModelElement element, EStructuralFeature feature, Object value) {
        if (value == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, value);
        }
        return element;
    }

    private enum Kind { NONE, TEXT, PARAGRAPH, FLAG, CHOICE }

    private static Kind kind(EStructuralFeature feature) {
        if (feature.isMany() || feature.isDerived() || !feature.isChangeable() || feature.isTransient()) {
            return Kind.NONE;
        }
        if (feature instanceof EReference reference) {
            return reference.isContainment() || reference.isContainer() ? Kind.NONE : Kind.CHOICE;
        }
        EAttribute attribute = (EAttribute) feature;
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum) {
            return Kind.CHOICE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.FLAG;
        }
        return type == String.class && PARAGRAPHS.contains(attribute.getName()) ? Kind.PARAGRAPH : Kind.TEXT;
    }

    private static ElementLabels labels() {
        return ElementLabels.of(Locale.getDefault());
    }
}
