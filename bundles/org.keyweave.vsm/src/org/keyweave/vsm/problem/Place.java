/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.problem;

import java.util.Objects;

/**
 * A place in a specification.
 *
 * @param file URI or name of the file, empty when unknown
 * @param line line in the file, 0 when unknown
 * @param path qualified path within the specification, from the viewpoint down; empty for the file as a whole
 * @param feature name of the feature concerned, empty for the element as a whole
 */
public record Place(String file, int line, String path, String feature) {

    /** Checks that nothing is {@code null}. */
    public Place {
        Objects.requireNonNull(file);
        Objects.requireNonNull(path);
        Objects.requireNonNull(feature);
    }

    /** The last segment of the file's URI. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** {@code file:line: path@feature}, as far as the parts are known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(fileName());
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!path.isEmpty() || !feature.isEmpty()) {
            text.append(text.length() == 0 ? "" : ": ").append(path);
        }
        return feature.isEmpty() ? text.toString() : text.append('@').append(feature).toString();
    }
}
