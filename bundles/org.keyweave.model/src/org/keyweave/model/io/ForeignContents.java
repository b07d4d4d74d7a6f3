/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** What is kept of files that this version does not understand, by the element where it stood. */
final class ForeignContents {

    private final Map<EObject, ForeignContent> byElement = new IdentityHashMap<>();

    /** What is kept for an element; {@code null} if nothing. */
    ForeignContent get(EObject element) {
        return byElement.isEmpty() ? null : byElement.get(element);
    }

    ForeignContent of(EObject element) {
        return byElement.computeIfAbsent(element, key -> new ForeignContent());
    }

    void clear() {
        byElement.clear();
    }

    /** Comments and instructions around the root element of one file. */
    static final class Surroundings {
        final List<ForeignNode> before = new ArrayList<>(0);
        final List<ForeignNode> after = new ArrayList<>(0);
    }
}
