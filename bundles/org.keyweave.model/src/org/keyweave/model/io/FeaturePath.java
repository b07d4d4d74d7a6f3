/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Finds elements by EMF's paths, which files without ids use: {@code //@accounts.0/@units.2}. */
final class FeaturePath {

    private FeaturePath() {
    }

    /** The element at the path; {@code null} if the path leads nowhere. */
    static EObject find(Resource resource, String path) {
        EObject at = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        for (String segment : path.substring(2).split("/", -1)) {
            at = at == null || !segment.startsWith("@") ? null : step(at, segment.substring(1));
        }
        return at;
    }

    private static EObject step(EObject from, String segment) {
        int dot = segment.lastIndexOf('.');
        Slot slot = ClassTable.of(from.eClass()).slot(dot < 0 ? segment : segment.substring(0, dot));
        if (slot == null || slot.kind != Slot.Kind.CONTAINED || slot.many != dot >= 0) {
            return null;
        }
        Object value = ((InternalEObject) from).eGet(slot.id, false, true);
        if (!slot.many) {
            return (EObject) value;
        }
        String index = segment.substring(dot + 1);
        if (index.isEmpty() || index.length() > 9 || !index.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        List<?> list = (List<?>) value;
        int position = Integer.parseInt(index);
        return position < list.size() ? (EObject) list.get(position) : null;
    }
}
