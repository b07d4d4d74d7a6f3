/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import org.keyweave.model.FindingSeverity;

/** From which severity on findings make the exit code 1. */
enum FailOn {

    /** Errors. */
    ERROR,
    /** Errors and warnings. */
    WARNING,
    /** Any finding. */
    INFO,
    /** None. */
    NEVER;

    /** Whether a finding of a severity counts. */
    boolean includes(FindingSeverity severity) {
        return this != NEVER && severity.ordinal() <= ordinal();
    }
}
