/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.exchange.Text;
import org.keyweave.exchange.table.Skipped;

/** What becomes of the rows of one table. */
final class Ledger {

    private final String source;
    private final List<RowIssue> issues = new ArrayList<>();
    private final Map<Integer, RowIssue.Kind> lost = new HashMap<>();
    private final Set<String> passed = new HashSet<>();
    private final Doubts doubts;
    private int rows;

    Ledger(String source, Doubts doubts) {
        this.source = source;
        this.doubts = doubts;
    }

    String source() {
        return source;
    }

    void row() {
        rows++;
    }

    /** A row that is not taken. */
    void reject(int line, CellException problem) {
        RowIssue.Kind kind = problem.leftOut() ? RowIssue.Kind.LEFT_OUT : RowIssue.Kind.REFUSED;
        issues.add(new RowIssue(source, line, problem.column(), kind, problem.reason(), problem.remedy()));
        lost.put(line, kind);
        doubts.keep(line, problem);
    }

    /** Something of the source that is no row. */
    void passOver(Skipped skipped) {
        issues.add(new RowIssue(source, skipped.line(), "", RowIssue.Kind.LEFT_OUT, skipped.reason(),
                skipped.remedy()));
    }

    /** A person of a row who is of no concern; told once, wherever else the source has that person. */
    void passOver(int line, String reference) {
        if (passed.add(Key.of(reference))) {
            issues.add(new RowIssue(source, line, "", RowIssue.Kind.LEFT_OUT, Text.of("person.outsider", reference),
                    Text.of("person.outsider.remedy")));
        }
    }

    /** A cell that is not taken, of a row that otherwise is. */
    void skip(int line, CellException problem) {
        issues.add(new RowIssue(source, line, problem.column(), RowIssue.Kind.PARTLY, problem.reason(),
                problem.remedy()));
        doubts.keep(line, problem);
    }

    List<RowIssue> issues() {
        return issues;
    }

    TableReport report(TableKind kind, ColumnMap map) {
        int leftOut = (int) lost.values().stream().filter(RowIssue.Kind.LEFT_OUT::equals).count();
        int refused = lost.size() - leftOut;
        return new TableReport(source, kind, rows, rows - lost.size(), leftOut, refused, map.keys(), map.ignored());
    }
}
