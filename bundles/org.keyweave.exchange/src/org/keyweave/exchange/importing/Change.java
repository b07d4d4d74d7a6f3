/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.exchange.Text;

/** One change to a model, able to undo itself. */
public sealed interface Change {

    /** The element that is created or changed. */
    EObject element();

    /** The change in words; {@code null} when it is part of another one that is told. */
    Text words();

    /** Makes the change. */
    void apply();

    /** Takes the change back; later changes must have been taken back before. */
    void revert();

    /**
     * A new element in a containment feature.
     *
     * @param owner what will contain it
     * @param feature containment feature
     * @param element the new element
     * @param words the change in words
     */
    record Add(EObject owner, EReference feature, EObject element, Text words) implements Change {

        @Override
        public void apply() {
            insert(owner, feature, element, -1);
        }

        @Override
        public void revert() {
            remove(owner, feature, element);
        }
    }

    /**
     * A new value of a feature.
     *
     * @param element the element changed
     * @param feature its feature
     * @param value new value, a list for a many-valued feature
     * @param before value before, a list for a many-valued feature
     * @param wasSet whether the feature was set before
     * @param words the change in words
     */
    record Set(EObject element, EStructuralFeature feature, Object value, Object before, boolean wasSet, Text words)
            implements Change {

        @Override
        public void apply() {
            write(value);
        }

        @Override
        public void revert() {
            if (wasSet) {
                write(before);
            } else {
                element.eUnset(feature);
            }
        }

        private void write(Object what) {
            if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                EList<Object> list = (EList<Object>) element.eGet(feature);
                list.clear();
                list.addAll((List<?>) what);
            } else {
                element.eSet(feature, what);
            }
        }
    }

    /**
     * An element that goes to another container.
     *
     * @param element the element moved
     * @param from container before
     * @param fromFeature containment feature before
     * @param index place there before
     * @param to new container
     * @param toFeature its containment feature
     * @param words the change in words
     */
    record Move(EObject element, EObject from, EReference fromFeature, int index, EObject to, EReference toFeature,
            Text words) implements Change {

        @Override
        public void apply() {
            insert(to, toFeature, element, -1);
        }

        @Override
        public void revert() {
            insert(from, fromFeature, element, index);
        }
    }

    private static void insert(EObject owner, EReference feature, EObject element, int index) {
        if (!feature.isMany()) {
            owner.eSet(feature, element);
            return;
        }
        @SuppressWarnings("unchecked")
        EList<EObject> list = (EList<EObject>) owner.eGet(feature);
        if (index < 0) {
            list.add(element);
        } else {
            list.add(index, element);
        }
    }

    private static void remove(EObject owner, EReference feature, EObject element) {
        if (feature.isMany()) {
            ((EList<?>) owner.eGet(feature)).remove(element);
        } else {
            owner.eUnset(feature);
        }
    }
}
