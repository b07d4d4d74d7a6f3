/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.List;

import org.keyweave.model.FindingSeverity;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.Sessions;

/** What the view says of its list as a whole. */
final class ProblemSummary {

    private ProblemSummary() {
    }

    /** Key of the sentence that says why the list is empty. */
    static String emptyKey(ProblemRows rows) {
        return Sessions.all().isEmpty() ? "problems.empty.noModel" : rows.isFiltered() ? "problems.empty.filtered"
                : rows.isExcluded() ? "problems.empty.excluded" : "problems.empty";
    }

    /** What is there and how much of it is seen. */
    static String text(ProblemRows rows, List<ProblemRow> all, List<ProblemRow> shown) {
        if (rows.isExcluded()) {
            return Texts.get("exclusion.summary", all.size());
        }
        long errors = count(all, FindingSeverity.ERROR);
        long warnings = count(all, FindingSeverity.WARNING);
        String whole = Texts.get("problems.summary", errors, warnings, all.size() - errors - warnings);
        long visible = shown.stream().filter(row -> !(row instanceof ProblemRow.Head)).count();
        return rows.isFiltered() ? Texts.get("problems.summary.filtered", whole, visible) : whole;
    }

    private static long count(List<ProblemRow> rows, FindingSeverity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }
}
