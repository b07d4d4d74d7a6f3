/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The namespace prefixes in force while a file is read. */
final class Prefixes {

    private final Map<String, Deque<String>> uris = new HashMap<>();

    void push(String prefix, String uri) {
        uris.computeIfAbsent(prefix, key -> new ArrayDeque<>(2)).push(uri);
    }

    void pop(String prefix) {
        uris.get(prefix).pop();
    }

    /** The namespace of a prefix; {@code null} if it has none. */
    String uri(String prefix) {
        Deque<String> stack = uris.get(prefix);
        return stack == null ? null : stack.peek();
    }
}
