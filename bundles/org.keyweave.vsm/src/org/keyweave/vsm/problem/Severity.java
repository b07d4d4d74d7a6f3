/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.problem;

/** How grave a problem of a specification is. */
public enum Severity {
    /** Something was left aside on purpose; nothing is lost that the runtime could show. */
    INFO,
    /** The specification works, but not as written. */
    WARNING,
    /** The specification, or the part at this place, does not work. */
    ERROR
}
