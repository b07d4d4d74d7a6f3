/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import java.util.concurrent.CancellationException;

/** Follows the making and the writing of a report, and may stop it. */
@FunctionalInterface
public interface ReportProgress {

    /** Follows nothing and stops nothing. */
    ReportProgress NONE = step -> true;

    /**
     * Told before each step; long tables tell it again and again.
     *
     * @param step what is done next, in the language of the report
     * @return whether to go on
     */
    boolean next(String step);

    /**
     * Tells what is done next.
     *
     * @throws CancellationException when it is not to go on
     */
    default void step(String what) {
        if (!next(what)) {
            throw new CancellationException();
        }
    }
}
