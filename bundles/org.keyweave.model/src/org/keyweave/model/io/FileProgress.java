/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

/** Follows a load or save and may stop it; called at most a few hundred times for a file, on the calling thread. */
public interface FileProgress {

    /** Neither shows nor stops anything. */
    FileProgress NONE = (done, total) -> true;

    /**
     * Tells how far the work is.
     *
     * @param done bytes read or elements written up to now
     * @param total all of them; -1 when not known
     * @return {@code false} to stop: the caller gets a {@link ModelFileException} of kind
     *         {@link ModelFileException.Kind#CANCELLED} and no file has changed
     */
    boolean advance(long done, long total);
}
