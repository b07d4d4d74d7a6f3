/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.thread.Concentration;
import org.keyweave.analysis.thread.CutPoints;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.csv.CsvOptions;
import org.keyweave.exchange.csv.CsvSource;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;

/** A real contact log through the ordinary importer gives the figures that an independent program computed. */
public class ContactLogTest {

    private static final Path DATA = Path.of("data", "invs13");
    /** Day of the last contact; analysed on an earlier day, contacts after it rightly do not count. */
    private static final LocalDate LAST_DAY = LocalDate.of(2013, 7, 5);

    public static ImportPlan plan(Portfolio portfolio, String supplier, String account) throws ExchangeException {
        ImportTable people = new ImportTable(TableKind.PEOPLE,
                CsvSource.open(DATA.resolve("departments.txt"), CsvOptions.DETECT), List.of("code", "organisation"),
                        false);
        ImportTable log = new ImportTable(TableKind.INTERACTIONS,
                CsvSource.open(DATA.resolve("contacts.dat"), CsvOptions.DETECT),
                List.of("date", "participant", "participant"), false);
        return Importer.plan(portfolio, List.of(log, people), ImportOptions.DEFAULT
                .withParties(supplier, List.of(account)).withDates(DateOrder.SECONDS, LocalDate.of(2013, 6, 24)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvFileSource(files = "data/invs13/expected.csv", numLinesToSkip = 1)
    void everyFigureIsExact(String supplier, String account, int supplierPeople, int accountPeople, int pairs,
            long contacts, int threads, int articulationSupplier, int articulationAccount, int bridges,
            int accountPeopleWithOneContact, double effectiveSupplier, double effectiveAccount, double topSupplier,
            double topAccount) throws ExchangeException, IOException {
        Portfolio portfolio = KeyweaveFactory.eINSTANCE.createPortfolio();
        portfolio.setAnalysisDate(LAST_DAY);
        ImportPlan plan = plan(portfolio, supplier, account);
        assertEquals(0, plan.refused());
        plan.command(Locale.ENGLISH).execute();
        Account measured = portfolio.getAccounts().get(0);
        AccountAnalysis analysis = AccountAnalysis.of(measured);
        CutPoints cuts = analysis.cutPoints();
        Concentration ours = analysis.concentration(Side.SUPPLIER);
        Concentration theirs = analysis.concentration(Side.CUSTOMER);
        Assertions.assertAll(
                () -> assertEquals(supplierPeople, ours.shares().size()),
                () -> assertEquals(accountPeople, theirs.shares().size()),
                () -> assertEquals(pairs, measured.getTouchpoints().size()),
                () -> assertEquals(pairs, analysis.network().contacts().size()),
                () -> assertEquals(contacts, ours.totalContacts()),
                () -> assertEquals(threads, analysis.threads().count()),
                () -> assertEquals(threads, analysis.threads().criticalSet().size()),
                () -> assertEquals(articulationSupplier, cuts.articulationPeople(Side.SUPPLIER).size()),
                () -> assertEquals(articulationAccount, cuts.articulationPeople(Side.CUSTOMER).size()),
                () -> assertEquals(bridges, cuts.bridges().size()),
                () -> assertEquals(accountPeopleWithOneContact, cuts.withOneContact(Side.CUSTOMER).size()),
                () -> assertEquals(effectiveSupplier, rounded(ours.effectiveThreads().getAsDouble())),
                () -> assertEquals(effectiveAccount, rounded(theirs.effectiveThreads().getAsDouble())),
                () -> assertEquals(topSupplier, rounded(ours.topShare().getAsDouble())),
                () -> assertEquals(topAccount, rounded(theirs.topShare().getAsDouble())));
        int rows = (int) Files.lines(DATA.resolve("contacts.dat")).count();
        TableReport log = plan.tables().get(1);
        assertEquals(rows, log.rows());
        assertEquals(contacts, log.taken());
        assertEquals(rows - contacts, log.leftOut());
        assertEquals(List.of(), plan(portfolio, supplier, account).changes(), "imported again, nothing changes");
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
