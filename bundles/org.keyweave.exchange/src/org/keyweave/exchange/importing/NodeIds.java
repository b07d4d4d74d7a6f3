/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.HashMap;
import java.util.Map;

/** The people behind the identifiers that a source uses within itself, such as those of the nodes of a graph. */
final class NodeIds {

    private final Map<String, Map<String, PersonEntry>> bySource = new HashMap<>();

    void put(String source, String id, PersonEntry person) {
        if (!id.isEmpty()) {
            bySource.computeIfAbsent(source, s -> new HashMap<>()).put(id, person);
        }
    }

    /** The person, or {@code null}. */
    PersonEntry find(String source, String id) {
        return bySource.getOrDefault(source, Map.of()).get(id);
    }
}
