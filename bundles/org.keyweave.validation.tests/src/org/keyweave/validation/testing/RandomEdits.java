/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Portfolio;

/**
 * Changes a model at random through any feature of any element, without regard for sense: values, references, new,
 * moved and removed elements. Same seed, same edits.
 */
public final class RandomEdits {

    private static final LocalDate AROUND = LocalDate.of(2026, 11, 22);
    private static final String[] WORDS = {"", "Li Ming", "Zhang San", "x@example.com", "3"};

    private final Portfolio portfolio;
    private final Random random;

    public RandomEdits(Portfolio portfolio, long seed) {
        this.portfolio = portfolio;
        this.random = new Random(seed);
    }

    /** Makes one edit and says which. */
    public String next() {
        while (true) {
            EObject element = any(elements());
            EStructuralFeature feature = any(element.eClass().getEAllStructuralFeatures());
            if (feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
                    && feature != KeyweavePackage.Literals.PORTFOLIO__METHODOLOGY) {
                String what = feature instanceof EAttribute attribute ? edit(element, attribute)
                        : edit(element, (EReference) feature);
                if (what != null) {
                    return Fixture.purpose(element) + '.' + feature.getName() + ": " + what;
                }
            }
        }
    }

    private String edit(EObject element, EAttribute attribute) {
        Object value = value(attribute.getEAttributeType());
        if (attribute.isMany()) {
            List<Object> values = list(element, attribute);
            if (values.isEmpty() || !values.contains(value)) {
                values.add(value);
            } else {
                values.remove(value);
            }
        } else if (random.nextInt(4) == 0) {
            element.eUnset(attribute);
        } else {
            element.eSet(attribute, value);
        }
        return "set to " + element.eGet(attribute);
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum literals) {
            return any(literals.getELiterals()).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == LocalDate.class) {
            return AROUND.plusDays(random.nextInt(800) - 500);
        }
        if (java == int.class) {
            return random.nextInt(6);
        }
        if (java == double.class) {
            return random.nextInt(12) / 10.0;
        }
        return java == boolean.class ? (Object) random.nextBoolean() : any(List.of(WORDS));
    }

    private String edit(EObject element, EReference reference) {
        if (reference.isContainment()) {
            return reference.isMany() ? contain(element, reference) : null;
        }
        List<EObject> candidates = elements();
        candidates.removeIf(each -> !reference.getEReferenceType().isInstance(each));
        if (!reference.isMany()) {
            element.eSet(reference, candidates.isEmpty() || random.nextInt(4) == 0 ? null : any(candidates));
            return "refers";
        }
        List<Object> values = list(element, reference);
        if (!values.isEmpty() && random.nextBoolean()) {
            values.remove(random.nextInt(values.size()));
            return "one less";
        }
        if (candidates.isEmpty()) {
            return null;
        }
        EObject target = any(candidates);
        return values.contains(target) || !values.add(target) ? null : "one more";
    }

    private String contain(EObject element, EReference reference) {
        List<Object> values = list(element, reference);
        switch (random.nextInt(4)) {
            case 0:
                EClass type = reference.getEReferenceType();
                if (type.isAbstract()) {
                    return null;
                }
                values.add(KeyweaveFactory.eINSTANCE.create(type));
                return "created";
            case 1:
                if (values.isEmpty()) {
                    return null;
                }
                values.remove(random.nextInt(values.size()));
                return "removed, references left";
            case 2:
                if (values.isEmpty()) {
                    return null;
                }
                EcoreUtil.delete((EObject) values.get(random.nextInt(values.size())), true);
                return "deleted";
            default:
                List<EObject> candidates = elements();
                candidates.removeIf(each -> each.eContainmentFeature() == null || !each.eContainmentFeature().isMany()
                        || !reference.getEReferenceType().isInstance(each) || EcoreUtil.isAncestor(each, element));
                return candidates.isEmpty() || !values.add(any(candidates)) ? null : "moved here";
        }
    }

    private List<EObject> elements() {
        List<EObject> elements = new ArrayList<>(List.of(portfolio));
        portfolio.eAllContents().forEachRemaining(elements::add);
        return elements;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
