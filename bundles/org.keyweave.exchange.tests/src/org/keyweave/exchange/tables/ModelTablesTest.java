/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.examples.Examples;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

class ModelTablesTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(LoadedModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"automation,en", "automation,zh", "consumer,en", "consumer,zh"})
    void anExampleComesBackByteForByte(String example, String language) throws Exception {
        Path file = folder.resolve("m.keyweave");
        Examples.find(example).orElseThrow().copyTo(file, Locale.forLanguageTag(language));
        LoadedModel model = ModelFile.load(file);
        List<Path> tables = ModelTablesWriter.write(model, Files.createDirectory(folder.resolve("tables")));
        assertTrue(tables.size() > 20, tables.toString());
        LoadedModel back = ModelTablesReader.read(folder.resolve("tables"), folder.resolve("back.keyweave"));
        assertTrue(EcoreUtil.equals(model.root(), back.root()));
        assertEquals(new String(bytes(model), StandardCharsets.UTF_8), new String(bytes(back), StandardCharsets.UTF_8));
    }

    private LoadedModel hostile() {
        Portfolio portfolio = KeyweaveFactory.eINSTANCE.createPortfolio();
        portfolio.setName("=cmd|' /C calc'!A0");
        Account account = KeyweaveFactory.eINSTANCE.createAccount();
        portfolio.getAccounts().add(account);
        for (String name : new String[] {"", "a|b\\c", "\"x\"\r\n,;\n", "'=1", "\\0", "\uD83D\uDE00 \u202Eabc", " x ",
            "y".repeat(10_000), "@SUM(A1)"}) {
            Person person = KeyweaveFactory.eINSTANCE.createPerson();
            person.setName(name);
            person.setDescription(name + name);
            account.getPeople().add(person);
        }
        account.getPeople().add(KeyweaveFactory.eINSTANCE.createPerson());
        account.getPeople().get(0).setReportsTo(account.getPeople().get(3));
        account.getPeople().get(1).setDecisionWeight(0);
        return ModelFile.create(portfolio, folder.resolve("h.keyweave"));
    }

    @Test
    void hostileTextComesBackAndRunsNowhere() throws Exception {
        LoadedModel model = hostile();
        ModelTablesWriter.write(model, folder);
        String people = Files.readString(folder.resolve("Person.csv"));
        assertTrue(people.contains(",'@SUM(A1)"), people);
        LoadedModel back = ModelTablesReader.read(folder, folder.resolve("back.keyweave"));
        assertTrue(EcoreUtil.equals(model.root(), back.root()));
        Account account = back.portfolio().orElseThrow().getAccounts().get(0);
        assertTrue(account.getPeople().get(1).isSetDecisionWeight(), "0 is not unknown");
        assertEquals(null, account.getPeople().get(9).getName());
        assertEquals("", account.getPeople().get(0).getName());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Person.csv;nobody;tables.container", "Person.csv;dup;tables.id",
        "Person.csv;value;tables.value", "Shoe.csv;class;tables.class", "Person.csv;column;tables.column",
        "Portfolio.csv;root;tables.root", "Person.csv;reference;tables.reference"})
    void damagedTablesAreRefused(String file, String damage, String key) throws Exception {
        ModelTablesWriter.write(hostile(), folder);
        Path table = folder.resolve(file);
        String text = Files.exists(table) ? Files.readString(table) : "id,container,in,index\n1,,,\n";
        List<String> lines = text.lines().toList();
        String header = lines.get(0);
        Files.writeString(table, switch (damage) {
            case "nobody" -> header + "\nx1,nowhere,people,0\n";
            case "dup" -> text + lines.get(1) + "\n";
            case "value" -> header + "\nx1," + id() + ",people,0" + cell(header, "decisionWeight", "heavy") + "\n";
            case "reference" -> header + "\nx1," + id() + ",people,0" + cell(header, "reportsTo", "x9") + "\n";
            case "column" -> header.replace("decisionWeight", "shoeSize") + "\n";
            case "root" -> header + "\n";
            default -> text;
        });
        assertEquals(key, assertThrows(ExchangeException.class,
                () -> ModelTablesReader.read(folder, folder.resolve("b.keyweave"))).reason().key());
    }

    private String id() throws IOException {
        return Files.readString(folder.resolve("Account.csv")).lines().toList().get(1).split(",")[0];
    }

    private static String cell(String header, String column, String value) {
        List<String> columns = List.of(header.replace("\uFEFF", "").split(","));
        return ",".repeat(columns.indexOf(column) - 3) + value;
    }
}
