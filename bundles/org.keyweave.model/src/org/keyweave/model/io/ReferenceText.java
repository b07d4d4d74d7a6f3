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
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** How a file names the targets of its references: an id within the file, an address beyond it. */
final class ReferenceText {

    private final KeyweaveResource resource;

    ReferenceText(KeyweaveResource resource) {
        this.resource = resource;
    }

    /** The id; {@code null} if the element is in another file. */
    String id(EObject target) {
        String id = resource.getID(target);
        if (id == null && target.eIsProxy()) {
            URI uri = ((InternalEObject) target).eProxyURI();
            URI path = uri.trimFragment();
            if (path.isEmpty() || path.equals(resource.getURI())) {
                id = uri.fragment();
            }
        }
        return id;
    }

    /** Whether the element is in no file, so that nothing can name it. */
    boolean isLost(EObject target) {
        return !resource.hasId(target) && !target.eIsProxy() && target.eResource() == null;
    }

    /** The address as seen from this file. */
    String address(EObject target) {
        URI uri = EcoreUtil.getURI(target);
        URI base = resource.getURI();
        if (base == null) {
            return uri.toString();
        }
        if (uri.trimFragment().equals(base)) {
            return "#" + uri.fragment();
        }
        return (base.isHierarchical() && !base.isRelative() ? uri.deresolve(base, true, true, false) : uri).toString();
    }

    /** Whether something is still a value of a feature. */
    boolean isValue(InternalEObject holder, Slot slot, Object value) {
        if (value == null || slot.kind == Slot.Kind.REFERENCE || !holder.eIsSet(slot.id)) {
            return false;
        }
        Object current = holder.eGet(slot.id, false, true);
        if (!slot.many) {
            return current == value && slot.kind == Slot.Kind.CONTAINED;
        }
        List<?> values = current instanceof InternalEList<?> list ? list.basicList() : (List<?>) current;
        for (Object each : values) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }
}
