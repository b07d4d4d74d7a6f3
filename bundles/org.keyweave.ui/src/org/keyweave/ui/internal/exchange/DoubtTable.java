/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyweave.exchange.importing.Decision;
import org.keyweave.exchange.importing.Doubt;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.IndexEditing;
import org.keyweave.ui.internal.widgets.TextTable;

/** Rows that could mean several people, each with a choice: one of the candidates, somebody new, or leave it out. */
final class DoubtTable {

    private final ImportDraft draft;
    private final Runnable decided;
    private final TextTable<Doubt> table;
    /** Doubts stay listed once decided, so that a decision can be taken back. */
    private final Map<Doubt.Key, Doubt> known = new LinkedHashMap<>();
    private List<Doubt> open = List.of();

    DoubtTable(Composite parent, ImportDraft draft, Runnable decided) {
        this.draft = draft;
        this.decided = decided;
        table = new TextTable<>(parent, SWT.NONE);
        table.viewer().getTable().setLinesVisible(true);
        Locale locale = Locale.getDefault();
        table.column(Texts.get("import.place"), 2, doubt -> Texts.get("import.line", doubt.line()));
        table.column(Texts.get("import.says"), 4, Doubt::words);
        table.column(Texts.get("import.reason"), 5, doubt -> doubt.reason().in(locale));
        table.column(Texts.get("import.decision"), 7, doubt -> label(draft.decision(doubt).orElse(null), doubt))
                .setEditingSupport(new IndexEditing<>(table.viewer(),
                        doubt -> choices(doubt).stream().map(choice -> label(choice, doubt)).toList(),
                        doubt -> choices(doubt).indexOf(draft.decision(doubt).orElse(null)), this::choose));
    }

    Control control() {
        return table.control();
    }

    /** Number of doubts without a decision. */
    int open() {
        return open.size();
    }

    void show(List<Doubt> doubts) {
        open = doubts;
        known.values().removeIf(doubt -> draft.decision(doubt).isEmpty());
        doubts.forEach(doubt -> known.put(doubt.key(), doubt));
        table.viewer().setInput(List.copyOf(known.values()));
    }

    /** What can be decided: nothing yet, each candidate, somebody new where a row is meant, to leave it out. */
    private static List<Decision> choices(Doubt doubt) {
        List<Decision> choices = new ArrayList<>();
        choices.add(null);
        doubt.candidates().forEach(candidate -> choices.add(new Decision.Same(candidate.person())));
        if (doubt.key().line() > 0) {
            choices.add(new Decision.Fresh());
        }
        choices.add(new Decision.LeaveOut());
        return choices;
    }

    private static String label(Decision decision, Doubt doubt) {
        if (decision instanceof Decision.Same same) {
            return doubt.candidates().stream().filter(candidate -> candidate.person() == same.person()).findFirst()
                    .map(candidate -> Texts.get("import.decision.same", candidate.words().in(Locale.getDefault()),
                            candidate.kind().confidence()))
                    .orElse("?");
        }
        return Texts.get(decision instanceof Decision.Fresh ? "import.decision.new"
                : decision instanceof Decision.LeaveOut ? "import.decision.skip" : "import.decision.none");
    }

    private void choose(Doubt doubt, int index) {
        Decision decision = choices(doubt).get(index);
        if (!Objects.equals(decision, draft.decision(doubt).orElse(null))) {
            draft.decide(doubt, decision);
            // the editor must be gone before the table is filled anew
            table.control().getDisplay().asyncExec(decided);
        }
    }
}
