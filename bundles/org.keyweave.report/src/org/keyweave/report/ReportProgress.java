/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

/** Follows the making of a report, and may stop it. */
public interface ReportProgress {

    /** Follows nothing and stops nothing. */
    ReportProgress NONE = step -> true;

    /**
     * Told before each step.
     *
     * @param step what is done next, in the language of the report
     * @return whether to go on
     */
    boolean next(String step);
}
