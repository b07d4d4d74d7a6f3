/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.ImportTable;
import org.keyweave.exchange.importing.Importer;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;

class MboxTest {

    private static final String FIRST = "From ann@acme.example Mon Jan  5 23:30:00 2026\n"
            + "From: =?UTF-8?B?5byg5Lyf?= <zhang@best.example>\nTo: \"Frey, Ann\" <ann@acme.example>,\n"
            + "\tbob@acme.example\nCc: Team: dora@best.example, eve@other.example;\nSubject: secret subject\n"
            + "Date: Mon, 5 Jan 2026 23:30:00 +0000\nMessage-ID: <1@x>\n\nsecret body\n"
            + "From the start: this is body, too\nTo: nobody@body.example\n\n>From here on\n";

    @TempDir
    private Path folder;

    private MboxSource source(String text) throws Exception {
        return source(text.getBytes(StandardCharsets.UTF_8));
    }

    private MboxSource source(byte[] bytes) throws Exception {
        return new MboxSource(Files.write(folder.resolve("m.mbox"), bytes), "m.mbox", ZoneId.of("Asia/Shanghai"));
    }

    private static List<String> rows(MboxSource source) throws Exception {
        List<String> rows = new ArrayList<>();
        source.read(row -> rows.add(row.line() + " " + String.join("|", row.cells())));
        return rows;
    }

    @Test
    void dayAndPeopleAreTakenAndNothingElse() throws Exception {
        List<String> rows = rows(source(FIRST));
        assertEquals(List.of("1 2026-01-06|mail|mail|张伟 <zhang@best.example>; Ann Frey <ann@acme.example>; "
                + "bob@acme.example; dora@best.example; eve@other.example"), rows);
    }

    @Test
    void machinesListsAndCopiesAreNoContacts() throws Exception {
        String second = "\nFrom x\r\nFrom: a@x.example\r\nTo: b@x.example\r\nDate: 5 Jan 2026 09:00 +0800\r\n"
                + "Auto-Submitted: auto-replied\r\n\r\nI am away\r\n";
        String third = "\nFrom x\nFrom: a@x.example\nTo: b@x.example\nList-Id: <l.x.example>\n\n";
        MboxSource source = source(FIRST + second + "\n" + FIRST + third);
        assertEquals(1, rows(source).size());
        assertEquals(List.of("mail.machine", "mail.machine"), source.skipped().stream().map(s -> s.reason().key())
                .toList());
    }

    @Test
    void headersInChineseEncodingsAreRead() throws Exception {
        assertEquals(List.of("1 |mail|mail|张伟 <z@x.example>"), rows(source(
                "From x\nFrom: 张伟 <z@x.example>\n\n".getBytes(Charset.forName("GB18030")))));
    }

    private static Person person(String name, String mail) {
        Person person = KeyweaveFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setEmail(mail);
        return person;
    }

    private static Portfolio portfolio() {
        Portfolio portfolio = KeyweaveFactory.eINSTANCE.createPortfolio();
        Supplier supplier = KeyweaveFactory.eINSTANCE.createSupplier();
        supplier.setName("Acme");
        supplier.getPeople().add(person("Ann", "ann@acme.example"));
        portfolio.setSupplier(supplier);
        Account account = KeyweaveFactory.eINSTANCE.createAccount();
        account.setName("Best");
        account.getPeople().add(person("Dora", "dora@best.example"));
        portfolio.getAccounts().add(account);
        return portfolio;
    }

    private ImportPlan run(Portfolio portfolio, boolean createPeople, String text) throws Exception {
        ImportPlan plan = Importer.plan(portfolio, List.of(new ImportTable(TableKind.INTERACTIONS, source(text),
                MboxSource.COLUMNS, false, true)), ImportOptions.DEFAULT.withCreation(false, createPeople));
        plan.command(Locale.ENGLISH).execute();
        return plan;
    }

    @Test
    void outsidersArePassedOverAndNamedOnce() throws Exception {
        Portfolio portfolio = portfolio();
        ImportPlan plan = run(portfolio, false, FIRST + "\n" + FIRST.replace("1@x", "2@x"));
        Account account = portfolio.getAccounts().get(0);
        assertEquals(1, account.getInteractions().size());
        assertEquals(2, account.getInteractions().get(0).getCount());
        assertEquals(1, account.getTouchpoints().size());
        assertEquals(0, plan.refused());
        assertEquals(3, plan.issues().stream().filter(i -> i.reason().key().equals("person.outsider")).count());
        assertEquals(0, run(portfolio, false, FIRST + "\n" + FIRST.replace("1@x", "2@x")).changes().size());
    }

    @Test
    void peopleOfKnownMailDomainsMayBeMade() throws Exception {
        Portfolio portfolio = portfolio();
        run(portfolio, true, FIRST);
        Account account = portfolio.getAccounts().get(0);
        assertEquals(List.of("Dora", "张伟"), account.getAllPeople().stream().map(Person::getName).toList());
        assertEquals("zhang@best.example", account.getAllPeople().get(1).getEmail());
        assertEquals(2, portfolio.getSupplier().getAllPeople().size());
        assertTrue(portfolio.getAccounts().size() == 1, "nobody knows other.example");
    }
}
