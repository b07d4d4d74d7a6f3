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
import java.util.ArrayList;
import java.util.List;

/** Collects problems up to a limit and counts the rest. */
final class Problems {

    private final int limit;
    private final List<LoadProblem> listed = new ArrayList<>();
    private long more;
    private Path moreIn;

    Problems(int limit) {
        this.limit = limit;
    }

    void add(LoadProblem.Code code, Path file, int line, int column, String... args) {
        if (listed.size() < limit) {
            listed.add(new LoadProblem(code, file, line, column, args));
        } else {
            more++;
            moreIn = file;
        }
    }

    List<LoadProblem> toList() {
        List<LoadProblem> all = new ArrayList<>(listed);
        if (more > 0) {
            all.add(new LoadProblem(LoadProblem.Code.MORE, moreIn, 0, 0, Long.toString(more)));
        }
        return List.copyOf(all);
    }
}
