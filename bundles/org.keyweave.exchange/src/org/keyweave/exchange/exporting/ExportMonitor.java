/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.exporting;

/** Follows an export and may stop it. */
@FunctionalInterface
public interface ExportMonitor {

    /** Neither shows nor stops anything. */
    ExportMonitor NONE = written -> true;

    /**
     * Tells how much is written.
     *
     * @param written bytes up to now
     * @return {@code false} to stop
     */
    boolean advance(long written);
}
