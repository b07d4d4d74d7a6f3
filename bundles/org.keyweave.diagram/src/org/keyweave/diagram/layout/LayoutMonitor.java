/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

/** Follows an arrangement and may stop it. */
public interface LayoutMonitor {

    /** Neither shows progress nor stops. */
    LayoutMonitor NONE = new LayoutMonitor() {
    };

    /** Whether to stop; asked often. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * How far it is.
     *
     * @param share 0 to 1
     */
    default void progress(double share) {
    }
}
