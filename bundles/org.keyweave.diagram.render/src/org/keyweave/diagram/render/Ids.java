/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.util.HashMap;
import java.util.Map;

import org.keyweave.diagram.model.DiagramElement;

/** Ids of a document: those of the elements in a spelling that XML, CSS and addresses take alike, each once. */
final class Ids {

    private final String prefix;
    private final Map<String, String> owners = new HashMap<>();

    Ids(String prefix) {
        this.prefix = prefix;
    }

    String of(DiagramElement element) {
        return named(element.id());
    }

    /** The id for a name; the same name gets the same id, two names never do. */
    String named(String name) {
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            id.append(plain ? c : '-');
        }
        String base = id.toString();
        String candidate = base;
        for (int i = 2; !owners.computeIfAbsent(candidate, key -> name).equals(name); i++) {
            candidate = base + "-" + i;
        }
        return candidate;
    }
}
