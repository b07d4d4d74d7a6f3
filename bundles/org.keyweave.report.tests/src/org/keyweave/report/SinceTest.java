/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.analysis.compare.Version;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.report.build.EarlierVersion;
import org.keyweave.report.build.ReportMaker;
import org.keyweave.report.build.ReportOrder;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.content.Section;

/** Reports that say what changed since an earlier version. */
class SinceTest {

    /** The first account in an earlier file: one person had not yet left, and one was not yet known. */
    private static Portfolio earlier(String language) throws IOException {
        Portfolio portfolio = Samples.portfolio("automation", language);
        Account account = portfolio.getAccounts().get(0);
        Person manager = account.getAccountManager();
        account.getTouchpoints().removeIf(touchpoint -> touchpoint.getSupplierPerson() != manager);
        account.setIndustry("paper & board");
        portfolio.getAccounts().remove(3);
        return portfolio;
    }

    private static ReportOrder order(ReportKind kind, String language) throws IOException {
        return ReportOrder.of(kind, Samples.portfolio("automation", language), "now.keyweave",
                Samples.locale(language)).withSince(new EarlierVersion("before.keyweave",
                        Version.at(earlier(language), LocalDate.of(2026, 6, 30))));
    }

    private static Section since(ReportData report) {
        return report.sections().stream().filter(section -> section.id().equals("since")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"portfolio,en", "portfolio,zh", "changes,en", "changes,zh"})
    void saysWhatChanged(String kind, String language) throws IOException {
        ReportData report = ReportMaker.make(order(ReportKind.of(kind).orElseThrow(), language));
        String text = new String(Samples.bytes(ReportFormat.MD, report), StandardCharsets.UTF_8);
        String name = "since-" + kind + "-" + language + ".md";
        Path kept = Path.of("golden", name);
        if (!Files.exists(kept) || !Files.readString(kept).equals(text)) {
            Files.writeString(Files.createDirectories(Path.of("target", "golden")).resolve(name), text);
        }
        if (!Files.exists(kept)) {
            fail("no kept file, see target/golden/" + name);
        }
        assertEquals(Files.readString(kept), text);
    }

    @Test
    void theAccountPlanTellsItsAccountOnly() throws IOException {
        ReportOrder order = order(ReportKind.ACCOUNT_PLAN, "en");
        Account first = order.portfolio().getAccounts().get(0);
        Section section = since(ReportMaker.make(order.withAccounts(List.of(first))));
        assertEquals(2, section.level());
        Block.Table changes = (Block.Table) section.blocks().get(1);
        assertTrue(changes.rows().stream().anyMatch(row -> row.get(2).text().startsWith("Threads 1 → 4")));
        assertFalse(changes.columns().contains("Account"));
        Section other = since(ReportMaker.make(order.withAccounts(List.of(order.portfolio().getAccounts().get(3)))));
        assertTrue(((Block.Paragraph) other.blocks().get(0)).text().contains("is not in before.keyweave"));
    }

    @Test
    void aReportWithoutAnEarlierVersionHasNoSuchSection() throws IOException {
        ReportData report = Samples.report(ReportKind.PORTFOLIO, Samples.portfolio("automation", "en"), "en");
        assertTrue(report.sections().stream().noneMatch(section -> section.id().equals("since")));
        ReportOrder order = ReportOrder.of(ReportKind.CHANGES, Samples.portfolio("automation", "en"), "m",
                Samples.locale("en"));
        assertThrows(IllegalArgumentException.class, () -> ReportMaker.make(order));
    }

    @Test
    void nothingChangedIsSaid() throws IOException {
        Portfolio portfolio = Samples.portfolio("automation", "en");
        ReportData report = ReportMaker.make(ReportOrder.of(ReportKind.CHANGES, portfolio, "m.keyweave",
                Samples.locale("en")).withSince(new EarlierVersion("m.keyweave", Version.of(portfolio))));
        String text = new String(Samples.bytes(ReportFormat.MD, report), StandardCharsets.UTF_8);
        assertTrue(text.contains("nothing that matters has changed"), text);
        assertTrue(report.blocks(Block.Table.class).isEmpty(), text);
    }
}
