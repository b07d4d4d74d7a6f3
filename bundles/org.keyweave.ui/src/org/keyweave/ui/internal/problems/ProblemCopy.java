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
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.keyweave.ui.session.ElementLabels;

/** Rows of the list as text: severity, account, rule and message with tabs between, one row a line. */
final class ProblemCopy {

    private ProblemCopy() {
    }

    /** Puts rows onto the clipboard; heads of groups are left out, and nothing happens when nothing is left. */
    static void toClipboard(List<ProblemRow> rows, Display display) {
        String text = rows.stream().filter(row -> !(row instanceof ProblemRow.Head)).map(ProblemCopy::line)
                .collect(Collectors.joining(System.lineSeparator()));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private static String line(ProblemRow row) {
        return String.join("\t", ElementLabels.value(row.severity()), ProblemRows.accountName(row), row.rule(),
                row.message());
    }
}
