/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.nio.file.Path;

/**
 * How a model is loaded.
 *
 * @param maxDepth deepest allowed nesting of XML elements
 * @param maxBytes most bytes that all files of the model together may have
 * @param maxProblems how many problems are listed before the rest is only counted
 * @param folder the folder that no file of the model may lie outside of; {@code null}: the folder of the loaded file
 * @param progress follows the work and may stop it
 */
public record LoadOptions(int maxDepth, long maxBytes, int maxProblems, Path folder, FileProgress progress) {

    /** Nesting allowed unless told otherwise; real models stay below 30. */
    public static final int DEFAULT_MAX_DEPTH = 200;

    /** Size allowed unless told otherwise: 1 GiB. */
    public static final long DEFAULT_MAX_BYTES = 1L << 30;

    /** The usual limits. */
    public static final LoadOptions DEFAULT =
            new LoadOptions(DEFAULT_MAX_DEPTH, DEFAULT_MAX_BYTES, 1000, null, FileProgress.NONE);

    /** The same with another limit on nesting. */
    public LoadOptions withMaxDepth(int depth) {
        return new LoadOptions(depth, maxBytes, maxProblems, folder, progress);
    }

    /** The same with another limit on size, in bytes. */
    public LoadOptions withMaxBytes(long bytes) {
        return new LoadOptions(maxDepth, bytes, maxProblems, folder, progress);
    }

    /** The same with another limit on listed problems. */
    public LoadOptions withMaxProblems(int problems) {
        return new LoadOptions(maxDepth, maxBytes, problems, folder, progress);
    }

    /** The same with the folder that encloses all files of the model, for an account file in a sub-folder. */
    public LoadOptions withFolder(Path modelFolder) {
        return new LoadOptions(maxDepth, maxBytes, maxProblems, modelFolder, progress);
    }

    /** The same with an observer. */
    public LoadOptions withProgress(FileProgress observer) {
        return new LoadOptions(maxDepth, maxBytes, maxProblems, folder, observer);
    }
}
