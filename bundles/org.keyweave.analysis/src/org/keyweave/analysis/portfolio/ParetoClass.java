/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

/** Class of an account in the Pareto analysis by revenue. */
public enum ParetoClass {

    /** The accounts that bring the first part of the revenue, by default 80 %. */
    A,

    /** The accounts that bring the next part, by default up to 95 %. */
    B,

    /** The rest. */
    C,

    /** The revenue is unknown. */
    UNKNOWN
}
