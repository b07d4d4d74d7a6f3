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

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.FindingSeverity;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.validation.Rules;
import org.keyweave.validation.core.Finding;

/** A row of the list of problems. */
sealed interface ProblemRow {

    /** What is written in the first column. */
    String message();

    /** The account it is about; {@code null} for none. */
    Account account();

    /** Name of the rule; empty for none. */
    String rule();

    /** What rows of one rule have in common. */
    default Object kind() {
        return rule();
    }

    /** How grave it is; {@code null} for none. */
    FindingSeverity severity();

    /** The element it leads to; {@code null} for none. */
    EObject subject();

    /**
     * A finding.
     *
     * @param finding the finding
     */
    record Found(Finding finding) implements ProblemRow {

        @Override
        public String message() {
            return finding.message(Locale.getDefault());
        }

        @Override
        public Account account() {
            return finding.account();
        }

        @Override
        public Object kind() {
            return finding.rule();
        }

        @Override
        public String rule() {
            return finding.rule().name(Locale.getDefault());
        }

        @Override
        public FindingSeverity severity() {
            return finding.severity();
        }

        @Override
        public EObject subject() {
            return finding.subject();
        }
    }

    /**
     * A finding that was excluded.
     *
     * @param exclusion what is kept in the model
     * @param finding what would be found without it; {@code null} when it has gone meanwhile
     */
    record Excluded(FindingExclusion exclusion, Finding finding) implements ProblemRow {

        @Override
        public String message() {
            String what = finding != null ? finding.message(Locale.getDefault())
                    : Texts.get("exclusion.gone", ElementLabels.label(exclusion.getElement()));
            return Texts.get("exclusion.row", exclusion.getReason() == null ? "" : exclusion.getReason(), what);
        }

        @Override
        public Account account() {
            return ShowIn.account(exclusion.getElement()).orElse(null);
        }

        @Override
        public String rule() {
            return Rules.byId(exclusion.getRuleId()).map(rule -> rule.name(Locale.getDefault()))
                    .orElse(String.valueOf(exclusion.getRuleId()));
        }

        @Override
        public FindingSeverity severity() {
            return finding == null ? FindingSeverity.IGNORE : finding.severity();
        }

        @Override
        public EObject subject() {
            return exclusion.getElement();
        }
    }

    /**
     * The head of a group.
     *
     * @param title what the rows below have in common
     * @param count number of rows below
     * @param open whether they are shown
     */
    record Head(String title, int count, boolean open) implements ProblemRow {

        @Override
        public String message() {
            return (open ? "\u25be  " : "\u25b8  ") + title + "  (" + count + ")";
        }

        @Override
        public Account account() {
            return null;
        }

        @Override
        public String rule() {
            return "";
        }

        @Override
        public FindingSeverity severity() {
            return null;
        }

        @Override
        public EObject subject() {
            return null;
        }
    }
}
