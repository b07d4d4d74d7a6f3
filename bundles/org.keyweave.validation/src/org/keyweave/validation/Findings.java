/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.validation.core.Finding;

/** Collects findings, those that are excluded apart. */
final class Findings {

    private final List<Finding> reported = new ArrayList<>();
    private final List<Finding> excluded = new ArrayList<>();

    void add(Finding finding, boolean isExcluded) {
        (isExcluded ? excluded : reported).add(finding);
    }

    void addAll(Findings other) {
        reported.addAll(other.reported);
        excluded.addAll(other.excluded);
    }

    List<Finding> reported() {
        return reported;
    }

    List<Finding> excluded() {
        return excluded;
    }
}
