/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.methodology;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.ModelElement;

/**
 * One difference between the methodology of a client model and the shipped library.
 *
 * @param kind what happened
 * @param key the key of the entry; for what has no key of its own a readable one, such as {@code matrix.few.high},
 *        {@code rule.single-thread} or {@code rule.single-thread@stage.relational.basic}; {@code null} for an entry of
 *        the consultant's own
 * @param element the element of the client model; {@code null} when it was removed
 * @param feature what was changed; {@code null} unless {@code kind} is {@link Kind#CHANGED}
 * @param shipped the shipped value: an attribute value, a list of them, or a list of the keys referred to; {@code null}
 *        for none
 * @param own the value in the client model, likewise
 */
public record LibraryDifference(Kind kind, String key, ModelElement element, EStructuralFeature feature, Object shipped,
        Object own) {

    /** What happened to an entry. */
    public enum Kind {
        /** The client model has an entry that the shipped library lacks. */
        ADDED,
        /** A value differs. */
        CHANGED,
        /** The client model lacks an entry of the shipped library. */
        REMOVED
    }
}
