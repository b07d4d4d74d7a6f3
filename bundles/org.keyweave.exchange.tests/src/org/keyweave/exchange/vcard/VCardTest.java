/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.vcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.examples.Examples;
import org.keyweave.exchange.HostileModel;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.ImportTable;
import org.keyweave.exchange.importing.Importer;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;

class VCardTest {

    @TempDir
    private Path folder;

    private static byte[] cards(LoadedModel model) throws Exception {
        Portfolio portfolio = model.portfolio().orElseThrow();
        List<Party> parties = new ArrayList<>(List.of(portfolio.getSupplier()));
        parties.addAll(portfolio.getAccounts());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VCardWriter.write(model, parties, out);
        return out.toByteArray();
    }

    private static ImportPlan plan(Portfolio portfolio, byte[] cards) throws Exception {
        ImportTable table = new ImportTable(TableKind.PEOPLE, VCardSource.of("p.vcf", cards, null),
                VCardSource.COLUMNS, false);
        return Importer.plan(portfolio, List.of(table), ImportOptions.DEFAULT.withCreation(true, false));
    }

    private static List<String> people(Party party) {
        return party.getAllPeople().stream().filter(person -> person.getName() != null).map(VCardTest::words)
                .sorted().toList();
    }

    private static String words(Person person) {
        return String.join("|", String.valueOf(person.getCode()), person.getName(),
                person.getUnit() == null ? "" : person.getUnit().getName(), String.valueOf(person.getTitle()),
                String.valueOf(person.getEmail()), String.valueOf(person.getPhone()));
    }

    @ParameterizedTest
    @CsvSource({"automation,en", "automation,zh", "consumer,en", "consumer,zh"})
    void thePeopleOfAnExampleComeBack(String example, String language) throws Exception {
        LoadedModel model = Examples.find(example).orElseThrow().load(Locale.forLanguageTag(language));
        Portfolio portfolio = model.portfolio().orElseThrow();
        byte[] cards = cards(model);
        assertEquals(0, plan(portfolio, cards).changes().size(), "into the same model: nothing to change");
        Portfolio empty = KeyweaveFactory.eINSTANCE.createPortfolio();
        empty.setSupplier(KeyweaveFactory.eINSTANCE.createSupplier());
        empty.getSupplier().setName(portfolio.getSupplier().getName());
        ImportPlan plan = plan(empty, cards);
        List<String> refused = plan.doubts().stream()
                .map(doubt -> doubt.reason().in(Locale.ENGLISH)).toList();
        assertEquals(plan.refused(), refused.size(), plan.issues().toString());
        assertTrue(refused.size() < 2, "one example has a list with two people of one address");
        plan.command(Locale.ENGLISH).execute();
        assertEquals(people(portfolio.getSupplier()), people(empty.getSupplier()));
        for (Account account : portfolio.getAccounts()) {
            if (refused.stream().anyMatch(reason -> reason.contains(account.getName()))) {
                continue;
            }
            assertEquals(people(account), empty.getAccounts().stream()
                    .filter(other -> other.getName().equals(account.getName())).findFirst().map(VCardTest::people)
                    .orElse(List.of()), account.getName());
        }
    }

    @Test
    void whatOneThinksOfAPersonIsInNoCard() throws Exception {
        LoadedModel model = Examples.find("automation").orElseThrow().load(Locale.ENGLISH);
        Person person = model.portfolio().orElseThrow().getAccounts().get(0).getAllPeople().get(0);
        person.setDescription("difficult-person");
        person.setBackground("likes-golf");
        String text = new String(cards(model), StandardCharsets.UTF_8);
        assertFalse(text.contains("difficult-person") || text.contains("likes-golf"));
    }

    @Test
    void hostileNamesMakeNoFurtherCards() throws Exception {
        String text = new String(cards(HostileModel.create(folder.resolve("h.keyweave"))), StandardCharsets.UTF_8);
        long named = HostileModel.TEXTS.stream().filter(name -> !name.isBlank()).count() + 1;
        assertEquals(named, text.lines().filter("BEGIN:VCARD"::equals).count());
        assertTrue(text.lines().noneMatch(line -> line.length() > 76), "lines are folded");
        assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\r' && c != '\n' && c != '\t'));
    }

    @Test
    void oldCardsAreRead() throws Exception {
        byte[] card = ("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0;=E4=BC=9F\n"
                + "TEL;FAX:1\nTEL;WORK;VOICE:2\nEMAIL;INTERNET:a@x.example\nEMAIL;PREF;INTERNET:b@x.example\n"
                + "PHOTO;ENCODING=BASE64;JPEG:\n AAAA\n\nEND:VCARD\n").getBytes(StandardCharsets.US_ASCII);
        List<String> rows = new ArrayList<>();
        VCardSource.of("p.vcf", card, null).read(row -> rows.add(String.join("|", row.cells())));
        assertEquals(List.of("||张伟||||b@x.example|2|"), rows);
    }
}
