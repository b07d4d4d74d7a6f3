/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.keyweave.diagram.state.Keyviews;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.report.ReportProgress;
import org.keyweave.report.content.ReportKind;

/**
 * What report is wanted.
 *
 * @param kind kind of report
 * @param portfolio the client model; judged at its effective analysis date
 * @param modelName name of the model's file
 * @param locale language of the report
 * @param accounts accounts that it is about; empty for all
 * @param leaving people who leave, for the what-if memo; empty for the scenarios of the accounts
 * @param views positions of the diagrams as saved beside the model
 * @param progress follows the work
 * @param since the earlier version that it is compared with; empty for none
 */
public record ReportOrder(ReportKind kind, Portfolio portfolio, String modelName, Locale locale,
        List<Account> accounts, List<Person> leaving, Keyviews views, ReportProgress progress,
        Optional<EarlierVersion> since) {

    /** Copies the lists; an empty list of accounts stands for all. */
    public ReportOrder {
        accounts = accounts.isEmpty() ? List.copyOf(portfolio.getAccounts()) : List.copyOf(accounts);
        leaving = List.copyOf(leaving);
    }

    /** A report that is compared with nothing. */
    public ReportOrder(ReportKind kind, Portfolio portfolio, String modelName, Locale locale, List<Account> accounts,
            List<Person> leaving, Keyviews views, ReportProgress progress) {
        this(kind, portfolio, modelName, locale, accounts, leaving, views, progress, Optional.empty());
    }

    /** A report on the whole model, without saved positions. */
    public static ReportOrder of(ReportKind kind, Portfolio portfolio, String modelName, Locale locale) {
        return new ReportOrder(kind, portfolio, modelName, locale, List.of(), List.of(), new Keyviews(),
                ReportProgress.NONE);
    }

    /** The same on some accounts. */
    public ReportOrder withAccounts(List<Account> some) {
        return new ReportOrder(kind, portfolio, modelName, locale, some, leaving, views, progress, since);
    }

    /** The same with people who leave. */
    public ReportOrder withLeaving(List<Person> people) {
        return new ReportOrder(kind, portfolio, modelName, locale, accounts, people, views, progress, since);
    }

    /** The same, compared with an earlier version. */
    public ReportOrder withSince(EarlierVersion earlier) {
        return new ReportOrder(kind, portfolio, modelName, locale, accounts, leaving, views, progress,
                Optional.of(earlier));
    }
}
