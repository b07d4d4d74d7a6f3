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
import java.util.List;

/**
 * What a save did.
 *
 * @param written the files that were replaced or made
 * @param unchanged the files that had the same content already and were left alone
 * @param problems what could not be written as it stands in the model
 */
public record SaveReport(List<Path> written, List<Path> unchanged, List<LoadProblem> problems) {

    /** Makes the lists immutable. */
    public SaveReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        problems = List.copyOf(problems);
    }
}
