/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.analysis.compare.Version;
import org.keyweave.examples.Examples;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.report.build.EarlierVersion;
import org.keyweave.report.build.ReportMaker;
import org.keyweave.report.build.ReportOrder;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

/** Reports on the examples, at a fixed day. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** Day of the earlier version that reports on changes are compared with. */
    static final LocalDate EARLIER = LocalDate.of(2025, 3, 31);

    private Samples() {
    }

    static Locale locale(String language) {
        return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    static Portfolio portfolio(String example, String language) throws IOException {
        Portfolio portfolio = Examples.find(example).orElseThrow().load(locale(language)).requirePortfolio();
        portfolio.setAnalysisDate(DAY);
        return portfolio;
    }

    /** A report on all accounts, the account plan on the first one. */
    static ReportData report(ReportKind kind, Portfolio portfolio, String language) {
        ReportOrder order = ReportOrder.of(kind, portfolio, "model.keyweave", locale(language));
        if (kind == ReportKind.CHANGES) {
            order = order.withSince(new EarlierVersion("before.keyweave", Version.at(portfolio, EARLIER)));
        }
        return ReportMaker.make(kind == ReportKind.ACCOUNT_PLAN
                ? order.withAccounts(List.of(portfolio.getAccounts().get(0))) : order);
    }

    static byte[] bytes(ReportFormat format, ReportData report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().write(report, out);
        return out.toByteArray();
    }

    /** An example whose names and notes try to do harm. */
    static Portfolio hostile() throws IOException {
        Portfolio portfolio = portfolio("automation", "en");
        portfolio.setName("<script>alert(1)</script>");
        // One account will do: every writer writes every kind of report on it, pictures included.
        EcoreUtil.deleteAll(List.copyOf(portfolio.getAccounts().subList(1, portfolio.getAccounts().size())), true);
        Account account = portfolio.getAccounts().get(0);
        account.setName("</title></style><img src=x onerror=alert(2)>");
        account.setDescription("x".repeat(10_000) + " ${report.title()}"
                + " <#list 1..9 as i>${i}</#list> | `*_[a](javascript:1)");
        account.setIndustry("=HYPERLINK(\"http://example.invalid\",\"a\")");
        List<Person> people = account.getAllPeople();
        people.get(0).setName("\u202Eevil\u202C \u200Fabc");
        people.get(1).setName("\uD83D\uDE00 \uD83D emoji \u0000\u0001\u001B[31m");
        people.get(2).setName("]]><svg onload=alert(3)>");
        people.get(3).setName("'\"&lt;b&gt; onmouseover=\"alert(4)");
        portfolio.getSupplier().getAllPeople().get(0).setName("@SUM(1)|<script>alert(5)</script>");
        return portfolio;
    }
}
