/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.OutputStream;
import java.util.function.UnaryOperator;

/**
 * How a model is saved.
 *
 * @param overwriteChanged whether files that somebody else changed since they were loaded may be replaced
 * @param backup whether the file as it was is kept beside the new one, with {@code ~} after its name
 * @param progress follows the work and may stop it
 * @param output puts a stream in front of the one that writes a file to the disk, such as one that counts or fails
 */
public record SaveOptions(boolean overwriteChanged, boolean backup, FileProgress progress,
        UnaryOperator<OutputStream> output) {

    /** Keeps a backup and refuses to replace what somebody else changed. */
    public static final SaveOptions DEFAULT = new SaveOptions(false, true, FileProgress.NONE,
            UnaryOperator.identity());

    /** The same, but replacing what somebody else changed. */
    public SaveOptions overwriting() {
        return new SaveOptions(true, backup, progress, output);
    }

    /** The same without a backup. */
    public SaveOptions withoutBackup() {
        return new SaveOptions(overwriteChanged, false, progress, output);
    }

    /** The same with an observer. */
    public SaveOptions withProgress(FileProgress observer) {
        return new SaveOptions(overwriteChanged, backup, observer, output);
    }

    /** The same with another stream in front of the one that writes to the disk. */
    public SaveOptions through(UnaryOperator<OutputStream> stream) {
        return new SaveOptions(overwriteChanged, backup, progress, stream);
    }
}
