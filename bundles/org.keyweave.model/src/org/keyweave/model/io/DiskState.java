/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

/** How the files of a model in memory compare with those on the disk. */
public enum DiskState {

    /** As they were loaded or saved last; also when the model was never saved. */
    SAME,
    /** Somebody else wrote at least one of them. */
    CHANGED,
    /** At least one of them was deleted, moved or cannot be reached. */
    MISSING
}
