/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A drawer in the tree: some features of one element. Equal when owner and kind are. */
record Group(EObject owner, GroupKind kind) implements IAdaptable {

    List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        for (EReference feature : kind.features()) {
            if (owner.eClass().getEAllReferences().contains(feature)) {
                Object value = owner.eGet(feature);
                for (Object each : (List<?>) value) {
                    elements.add((EObject) each);
                }
            }
        }
        return elements;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == EObject.class ? adapter.cast(owner) : null;
    }
}
