/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.model;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.PersonLine;
import org.keyweave.validation.edit.Edits;

/**
 * Merges a person entry into another: what the kept one does not know is taken over, what the merged one contains
 * moves, and whoever referred to the merged one refers to the kept one.
 */
final class PersonMerge {

    private final Person kept;
    private final Person merged;

    PersonMerge(Person kept, Person merged) {
        this.kept = kept;
        this.merged = merged;
    }

    void write(Edits edits) {
        for (EStructuralFeature feature : merged.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature.isTransient() || !feature.isChangeable() || !merged.eIsSet(feature)) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                takeOver(edits, attribute);
            } else {
                takeOver(edits, (EReference) feature);
            }
        }
        for (EStructuralFeature.Setting usage : EcoreUtil.UsageCrossReferencer.find(merged,
                EcoreUtil.getRootContainer(merged))) {
            redirect(edits, usage.getEObject(), usage.getEStructuralFeature());
        }
        edits.remove(merged.eContainer(), merged.eContainmentFeature(), merged);
    }

    private void takeOver(Edits edits, EAttribute attribute) {
        if (attribute.isMany()) {
            List<?> known = (List<?>) kept.eGet(attribute);
            ((List<?>) merged.eGet(attribute)).stream().filter(value -> !known.contains(value))
                    .forEach(value -> edits.add(kept, attribute, value));
        } else if (!kept.eIsSet(attribute)) {
            edits.set(kept, attribute, merged.eGet(attribute));
        }
    }

    private void takeOver(Edits edits, EReference reference) {
        if (reference.isContainment()) {
            for (Object element : List.copyOf((List<?>) merged.eGet(reference))) {
                edits.move((EObject) element, kept, reference);
            }
            return;
        }
        Object target = merged.eGet(reference);
        Object known = kept.eGet(reference);
        if ((known == null || known == merged) && target != kept && target != merged) {
            edits.set(kept, reference, target);
        } else if (known == merged) {
            edits.unset(kept, reference);
        }
        if (reference.getEOpposite() != null) {
            // Leave the other end's list before the element goes.
            edits.unset(merged, reference);
        }
    }

    private void redirect(Edits edits, EObject owner, EStructuralFeature feature) {
        if (feature.isDerived() || feature.isTransient() || !feature.isChangeable() || owner == merged) {
            return;
        }
        if (owner == kept) {
            if (!merged.eIsSet(feature)) {
                edits.unset(kept, feature);
            }
        } else if (owner instanceof PersonLine line && (line.getSource() == kept || line.getTarget() == kept)) {
            // A line between the two would start and end at the same person.
            edits.remove(line.eContainer(), KeyweavePackage.Literals.ACCOUNT__PERSON_LINES, line);
        } else if (!feature.isMany()) {
            edits.set(owner, feature, kept);
        } else if (((List<?>) owner.eGet(feature)).contains(kept)) {
            edits.remove(owner, feature, merged);
        } else {
            edits.replace(owner, feature, merged, kept);
        }
    }
}
