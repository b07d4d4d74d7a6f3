/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.spec.Link;

/**
 * References between elements that are compiled at different times: handed out empty, filled when everything is
 * compiled.
 */
final class References {

    private final Map<EObject, Object> compiled = new IdentityHashMap<>();
    private final List<Runnable> pending = new ArrayList<>();

    /** Notes what an element became. */
    <T> T define(EObject element, T spec) {
        compiled.put(element, spec);
        return spec;
    }

    /** What an element became, or {@code null}. */
    <T> T find(EObject element, Class<T> type) {
        Object spec = compiled.get(element);
        return type.isInstance(spec) ? type.cast(spec) : null;
    }

    /** A list of what the elements will have become, without those that became nothing of this type. */
    <T> List<T> list(List<EObject> elements, Class<T> type) {
        if (elements.isEmpty()) {
            return List.of();
        }
        List<T> result = new ArrayList<>();
        pending.add(() -> elements.forEach(element -> {
            T spec = find(element, type);
            if (spec != null && !result.contains(spec)) {
                result.add(spec);
            }
        }));
        return Collections.unmodifiableList(result);
    }

    /** A link to what an element will have become. */
    <T> Link<T> link(Optional<EObject> target, Class<T> type) {
        Link<T> link = new Link<>();
        target.ifPresent(element -> pending.add(() -> {
            T spec = find(element, type);
            if (spec != null) {
                link.bind(spec);
            }
        }));
        return link;
    }

    /** Fills everything handed out. */
    void resolve() {
        pending.forEach(Runnable::run);
        pending.clear();
    }
}
