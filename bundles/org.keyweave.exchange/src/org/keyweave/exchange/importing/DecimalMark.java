/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

/** What separates the whole part of a number from its fraction. */
public enum DecimalMark {

    /** As written; a number that could be read both ways is refused. */
    AUTO,
    /** 0.5 */
    POINT,
    /** 0,5 */
    COMMA
}
