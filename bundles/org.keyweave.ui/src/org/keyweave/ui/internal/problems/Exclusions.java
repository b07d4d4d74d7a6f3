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

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;
import org.keyweave.validation.edit.Edits;

/** What can be done with findings that were excluded; one step for each model. */
final class Exclusions {

    private Exclusions() {
    }

    /** Takes exclusions back, so that the findings are reported again. */
    static void reinstate(List<FindingExclusion> exclusions) {
        String step = Texts.get("exclusion.reinstate");
        for (ModelSession session : Sessions.all()) {
            Edits edits = new Edits(session.editingDomain(), step, step);
            List<FindingExclusion> own = exclusions.stream()
                    .filter(exclusion -> Sessions.of(exclusion).filter(session::equals).isPresent()).toList();
            own.forEach(edits::delete);
            if (!own.isEmpty()) {
                session.execute(edits.command());
            }
        }
    }

    /** Asks for another reason. */
    static void editReason(Shell shell, ProblemRow.Excluded row) {
        FindingExclusion exclusion = row.exclusion();
        if (Sessions.of(exclusion).filter(session -> session.mayChange(List.of(exclusion))).isEmpty()) {
            return;
        }
        ExcludeDialog dialog = new ExcludeDialog(shell, row.message(),
                exclusion.getReason() == null ? "" : exclusion.getReason());
        if (dialog.open() == Window.OK) {
            String step = Texts.get("exclusion.edit");
            Sessions.of(exclusion).ifPresent(session -> session.execute(new Edits(session.editingDomain(), step, step)
                    .set(exclusion, KeyweavePackage.Literals.FINDING_EXCLUSION__REASON, dialog.reason())
                    .set(exclusion, KeyweavePackage.Literals.FINDING_EXCLUSION__EXCLUDED_BY, dialog.author())
                    .command()));
        }
    }
}
