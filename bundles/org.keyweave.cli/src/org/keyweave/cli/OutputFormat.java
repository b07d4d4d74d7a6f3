/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

/** Form of what a command prints. */
public enum OutputFormat {

    /** For people. */
    TEXT,
    /** For programs: one JSON object. */
    JSON,
    /** For a browser: one self-contained page; of the commands that say so. */
    HTML
}
