/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.examples;

import java.util.List;
import java.util.Optional;

/** The example models that Keyweave ships. */
public final class Examples {

    private static final List<Example> ALL = List.of(new Example("automation"), new Example("consumer"));

    private Examples() {
    }

    /** All examples, in the order in which they are offered. */
    public static List<Example> list() {
        return ALL;
    }

    /** The example of an {@linkplain Example#id() id}, or nothing. */
    public static Optional<Example> find(String id) {
        return ALL.stream().filter(example -> example.id().equals(id)).findFirst();
    }
}
