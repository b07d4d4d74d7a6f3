/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.KeyweavePackage;

/** Edits a model at random, by its metamodel: any attribute, any reference, elements that come, move and go. */
final class RandomEdits {

    private final EObject root;
    private final Random random;

    RandomEdits(EObject root, long seed) {
        this.root = root;
        random = new Random(seed);
    }

    /** One edit; says what it was. */
    String edit() {
        List<EObject> all = new ArrayList<>();
        root.eAllContents().forEachRemaining(all::add);
        for (int attempt = 0; attempt < 200; attempt++) {
            EObject element = all.get(random.nextInt(all.size()));
            List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures();
            EStructuralFeature feature = features.get(random.nextInt(features.size()));
            String done = isFree(element, feature) ? change(element, feature, all) : null;
            if (done != null) {
                return done;
            }
        }
        return "nothing";
    }

    /** The library is left alone: it is large, and no diagram edits it. */
    private static boolean isFree(EObject element, EStructuralFeature feature) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (KeyweavePackage.Literals.METHODOLOGY.isInstance(at)) {
                return false;
            }
        }
        return feature.isChangeable() && !feature.isDerived() && !feature.isVolatile();
    }

    private String change(EObject element, EStructuralFeature feature, List<EObject> all) {
        if (feature instanceof EAttribute attribute) {
            return attribute.isMany() || attribute.isID() ? null : set(element, attribute);
        }
        EReference reference = (EReference) feature;
        if (reference.isContainment()) {
            return reference.isMany() ? contain(element, reference) : null;
        }
        if (reference.isContainer()) {
            return null;
        }
        return refer(element, reference, all);
    }

    private String set(EObject element, EAttribute attribute) {
        Object value = value(attribute);
        if (value == null) {
            return null;
        }
        if (random.nextInt(8) == 0 && attribute.getDefaultValue() == null) {
            element.eUnset(attribute);
        } else {
            element.eSet(attribute, value);
        }
        return "set " + element.eClass().getName() + "." + attribute.getName();
    }

    private Object value(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        if (type == String.class) {
            return "text " + random.nextInt(100);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        } else if (type == double.class || type == Double.class) {
            return random.nextInt(11) / 10.0;
        } else if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(5);
        }
        return type == boolean.class ? random.nextBoolean() : null;
    }

    @SuppressWarnings("unchecked")
    private String contain(EObject element, EReference reference) {
        EList<EObject> children = (EList<EObject>) element.eGet(reference);
        String name = element.eClass().getName() + "." + reference.getName();
        if (!children.isEmpty() && random.nextInt(3) > 0) {
            if (random.nextBoolean() && children.size() > 1) {
                children.move(random.nextInt(children.size()), random.nextInt(children.size()));
                return "move in " + name;
            }
            EcoreUtil.delete(children.get(random.nextInt(children.size())), true);
            return "delete from " + name;
        }
        EClass type = reference.getEReferenceType();
        if (type.isAbstract() || type.isInterface()) {
            return null;
        }
        EObject made = EcoreUtil.create(type);
        EStructuralFeature label = type.getEStructuralFeature("name");
        if (label != null) {
            made.eSet(label, "new " + random.nextInt(100));
        }
        children.add(made);
        return "add to " + name;
    }

    @SuppressWarnings("unchecked")
    private String refer(EObject element, EReference reference, List<EObject> all) {
        List<EObject> candidates = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (candidates.isEmpty()) {
            return null;
        }
        EObject target = candidates.get(random.nextInt(candidates.size()));
        if (reference.isMany()) {
            EList<EObject> targets = (EList<EObject>) element.eGet(reference);
            if (!targets.remove(target)) {
                targets.add(target);
            }
        } else {
            element.eSet(reference, random.nextInt(6) == 0 ? null : target);
        }
        return "refer " + element.eClass().getName() + "." + reference.getName();
    }
}
