/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.compare.Change;
import org.keyweave.analysis.compare.ComparisonTexts;
import org.keyweave.analysis.compare.ElementDifference;
import org.keyweave.analysis.compare.FieldDifference;
import org.keyweave.analysis.compare.ModelComparison;
import org.keyweave.analysis.compare.Trend;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.validation.compare.VersionComparison;
import org.keyweave.validation.core.Finding;

/**
 * A line of the comparison.
 *
 * @param trend better, worse or neither
 * @param account account that it is about; {@code null} for none
 * @param area what it is about, as a word
 * @param text what changed
 * @param element the element as the open model has it; {@code null} when it is no longer there
 * @param told whether it is more than the difference of a single field
 */
record CompareRow(Trend trend, Account account, String area, String text, EObject element, boolean told) {

    /** All lines: changes and findings by weight, then every other difference. */
    static List<CompareRow> of(VersionComparison comparison, Locale locale) {
        ModelComparison model = comparison.model();
        ComparisonTexts words = ComparisonTexts.of(locale, MethodologyLibrary::localized);
        List<CompareRow> rows = new ArrayList<>();
        for (Change change : model.changes()) {
            rows.add(new CompareRow(change.trend(), change.account(), words.label(change.kind().area()),
                    change.text(words), change.after(), true));
        }
        for (Finding finding : comparison.findings().appeared()) {
            rows.add(new CompareRow(Trend.WORSE, model.accountOf(finding.account()), Texts.get("compare.newFinding"),
                    finding.message(locale), finding.subject(), true));
        }
        for (Finding finding : comparison.findings().resolved()) {
            rows.add(new CompareRow(Trend.BETTER, model.accountOf(finding.account()),
                    Texts.get("compare.resolvedFinding"), finding.message(locale),
                    model.matching().counterpart(finding.subject()).orElse(null), true));
        }
        for (ElementDifference difference : model.elements()) {
            rows.add(new CompareRow(Trend.NEUTRAL, model.accountOf(difference.element()),
                    Texts.get("compare.other"), difference.text(locale), difference.after(), false));
        }
        for (FieldDifference difference : model.fields()) {
            rows.add(new CompareRow(Trend.NEUTRAL, model.accountOf(difference.element()),
                    Texts.get("compare.other"), difference.text(locale), difference.element(), false));
        }
        return rows;
    }

    /** Name of the account, or nothing. */
    String accountName() {
        return account == null ? "" : ElementLabels.label(account);
    }

    /** The line as text with tabs, for a spreadsheet. */
    String line(ComparisonTexts words) {
        return String.join("\t", words.label(trend), accountName(), area, text.replaceAll("\\s+", " "));
    }
}
