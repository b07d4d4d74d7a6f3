/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

/**
 * A figure before and after.
 *
 * @param name what it is
 * @param before its value as things are
 * @param after its value as supposed; the same when it does not change
 * @param worse whether the change is for the worse
 * @param explanation the whole of it for a tooltip; may be empty
 */
public record Fact(String name, String before, String after, boolean worse, String explanation) {

    /** Whether it changes. */
    public boolean changes() {
        return !before.equals(after);
    }
}
