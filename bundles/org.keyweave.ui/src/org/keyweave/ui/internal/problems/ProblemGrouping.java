/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.Locale;

import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** What the rows of the list are put together by. */
enum ProblemGrouping {
    NONE, SEVERITY, ACCOUNT, RULE;

    /** Name in the language of the workbench. */
    String label() {
        return Texts.get("problems.group." + name().toLowerCase(Locale.ROOT));
    }

    /** What a row belongs to. */
    String of(ProblemRow row) {
        return switch (this) {
            case NONE -> "";
            case SEVERITY -> ElementLabels.value(row.severity());
            case ACCOUNT -> row.account() == null ? Texts.get("problems.noAccount")
                    : ElementLabels.label(row.account());
            case RULE -> row.rule();
        };
    }
}
