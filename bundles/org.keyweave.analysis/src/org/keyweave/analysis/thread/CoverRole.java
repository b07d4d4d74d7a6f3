/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

/** Place of a person in the minimum vertex covers of a network. */
public enum CoverRole {

    /** In every minimum vertex cover: without this person the contacts cannot all be cut by so few departures. */
    ALWAYS,

    /** In some minimum vertex covers, with the partner of the thread as the alternative. */
    SOMETIMES,

    /** In none: there is a maximum matching without this person, so the leaving of this person costs no thread. */
    NEVER
}
