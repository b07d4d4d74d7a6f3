/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.List;

/**
 * Why the number of threads changed, in a few words.
 *
 * @param key which of the causes it is
 * @param arguments elements and constants that it names
 */
public record Cause(String key, List<Object> arguments) {

    /** Copies the list. */
    public Cause {
        arguments = List.copyOf(arguments);
    }

    /** The cause in the words of a language. */
    public String text(ComparisonTexts words) {
        return words.get("cause." + key, arguments.toArray());
    }
}
