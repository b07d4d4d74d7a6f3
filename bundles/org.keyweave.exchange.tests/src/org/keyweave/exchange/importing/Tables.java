/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.csv.CsvOptions;
import org.keyweave.exchange.csv.CsvSource;
import org.keyweave.exchange.table.Row;
import org.keyweave.exchange.table.RowSource;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;
import org.keyweave.model.Unit;

/** Models and tables for the tests of the importer. */
final class Tables {

    private Tables() {
    }

    static RowSource csv(String text) {
        return new RowSource() {
            @Override
            public String name() {
                return "t.csv";
            }

            @Override
            public void read(Consumer<Row> rows) throws ExchangeException {
                CsvSource.of(name(), text.getBytes(StandardCharsets.UTF_8), CsvOptions.DETECT).read(rows);
            }
        };
    }

    static ImportTable people(String text) {
        return ImportTable.of(TableKind.PEOPLE, csv(text));
    }

    static ImportTable team(String text) {
        return new ImportTable(TableKind.PEOPLE, csv(text), null, true);
    }

    static ImportTable touchpoints(String text) {
        return ImportTable.of(TableKind.TOUCHPOINTS, csv(text));
    }

    static ImportTable interactions(String text) {
        return ImportTable.of(TableKind.INTERACTIONS, csv(text));
    }

    static ImportTable combined(String text) {
        return ImportTable.of(TableKind.COMBINED, csv(text));
    }

    /** Supplier Acme with Ann (a1) and Bob; account Best with unit Purchasing: Cai, Dora (dora@best.example). */
    static Portfolio model() {
        KeyweaveFactory f = KeyweaveFactory.eINSTANCE;
        Portfolio portfolio = f.createPortfolio();
        Supplier supplier = f.createSupplier();
        supplier.setName("Acme");
        portfolio.setSupplier(supplier);
        supplier.getPeople().add(person("Ann", "a1"));
        supplier.getPeople().add(person("Bob", null));
        Account account = f.createAccount();
        account.setName("Best");
        account.setCode("B-1");
        portfolio.getAccounts().add(account);
        Unit purchasing = f.createUnit();
        purchasing.setName("Purchasing");
        account.getUnits().add(purchasing);
        purchasing.getPeople().add(person("Cai", null));
        Person dora = person("Dora", null);
        dora.setEmail("dora@best.example");
        purchasing.getPeople().add(dora);
        return portfolio;
    }

    static Person person(String name, String code) {
        Person person = KeyweaveFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setCode(code);
        return person;
    }

    static ImportPlan run(Portfolio portfolio, ImportOptions options, ImportTable... tables) {
        ImportPlan plan = plan(portfolio, options, tables);
        plan.command(Locale.ENGLISH).execute();
        return plan;
    }

    static ImportPlan plan(Portfolio portfolio, ImportOptions options, ImportTable... tables) {
        try {
            return Importer.plan(portfolio, List.of(tables), options);
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    static Person find(Portfolio portfolio, String name) {
        List<Person> people = new ArrayList<>(portfolio.getSupplier().getAllPeople());
        portfolio.getAccounts().forEach(account -> people.addAll(account.getAllPeople()));
        List<Person> found = people.stream().filter(person -> name.equals(person.getName())).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " people called " + name);
        }
        return found.get(0);
    }

    static List<String> reasons(ImportPlan plan) {
        return plan.issues().stream().map(i -> i.line() + " " + i.column() + " " + i.kind() + " " + i.reason().key())
                .toList();
    }

    static List<String> words(ImportPlan plan) {
        return plan.changes().stream().filter(c -> c.words() != null).map(c -> c.words().in(Locale.ENGLISH)).toList();
    }
}
