/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Channel;
import org.keyweave.model.Frequency;
import org.keyweave.model.Interaction;
import org.keyweave.model.InteractionKind;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Level;
import org.keyweave.model.Party;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Stance;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.model.Unit;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.SaveOptions;

/**
 * Portfolios of any size for measurements. Seed and size give the same model, ids included. Per account: 250
 * touchpoints between 12 of the supplier's people and 60 of its own in 8 units, with a tenth as many interactions and
 * three periods of figures; most touchpoints are active, a fifth of them silent for long.
 */
public final class PortfolioGenerator {

    /** Touchpoints of one account. */
    public static final int TOUCHPOINTS_PER_ACCOUNT = 250;

    private static final int PEOPLE_PER_ACCOUNT = 60;
    private static final int TEAM = 12;
    private static final int UNITS = 8;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
    private final Random random;

    private PortfolioGenerator(long seed) {
        random = new Random(seed);
    }

    /** Makes a portfolio that is in no file. */
    public static Portfolio generate(long seed, int touchpoints) {
        return generate(seed, touchpoints, Math.max(1, touchpoints / TOUCHPOINTS_PER_ACCOUNT));
    }

    /** Makes a portfolio of a number of accounts that is in no file. */
    public static Portfolio generate(long seed, int touchpoints, int accounts) {
        return new PortfolioGenerator(seed).portfolio(touchpoints, accounts);
    }

    /** Writes a portfolio to a file, with ids that depend on the seed only, and returns it as it was written. */
    public static LoadedModel write(long seed, int touchpoints, Path file) throws IOException {
        return write(seed, touchpoints, Math.max(1, touchpoints / TOUCHPOINTS_PER_ACCOUNT), file);
    }

    /** Writes a portfolio of a number of accounts to a file, otherwise as {@link #write(long, int, Path)}. */
    public static LoadedModel write(long seed, int touchpoints, int accounts, Path file) throws IOException {
        LoadedModel model = ModelFile.create(generate(seed, touchpoints, accounts), file);
        Random ids = new Random(~seed);
        XMLResource resource = (XMLResource) model.resource();
        resource.setID(model.root(), id(ids));
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            resource.setID(all.next(), id(ids));
        }
        ModelFile.save(model, SaveOptions.DEFAULT.overwriting().withoutBackup());
        return model;
    }

    private static String id(Random random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return "_" + java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Portfolio portfolio(int touchpoints, int accounts) {
        Portfolio portfolio = factory.createPortfolio();
        portfolio.setName("Generated " + touchpoints);
        portfolio.setCurrency("CNY");
        portfolio.setAnalysisDate(TODAY);
        Supplier supplier = factory.createSupplier();
        supplier.setName("Supplier");
        portfolio.setSupplier(supplier);
        List<Person> team = people(supplier, Math.max(TEAM, accounts / 2), "S");
        for (int i = 0; i < accounts; i++) {
            int count = touchpoints / accounts + (i < touchpoints % accounts ? 1 : 0);
            portfolio.getAccounts().add(account(i, count, team));
        }
        return portfolio;
    }

    private Account account(int number, int touchpoints, List<Person> allSuppliers) {
        Account account = factory.createAccount();
        account.setName("Account " + number);
        account.setCode("A" + number);
        List<Person> customers = people(account,
                Math.max(2, touchpoints * PEOPLE_PER_ACCOUNT / TOUCHPOINTS_PER_ACCOUNT), "C" + number + ".");
        List<Person> suppliers = new ArrayList<>();
        int first = random.nextInt(allSuppliers.size());
        for (int i = 0; i < TEAM; i++) {
            suppliers.add(allSuppliers.get((first + i) % allSuppliers.size()));
        }
        account.setAccountManager(suppliers.get(0));
        for (int year = 2024; year <= 2026; year++) {
            account.getValues().add(value(year));
        }
        for (int i = 0; i < touchpoints; i++) {
            account.getTouchpoints().add(touchpoint(suppliers, customers));
        }
        for (int i = 0; i < touchpoints / 10; i++) {
            account.getInteractions().add(interaction(suppliers, customers));
        }
        return account;
    }

    private List<Person> people(Party party, int count, String prefix) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            Unit unit = factory.createUnit();
            unit.setName(prefix + "Unit " + i);
            unit.setFunction(BusinessFunction.get(i));
            party.getUnits().add(unit);
            units.add(unit);
        }
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Person person = factory.createPerson();
            person.setName(prefix + i + " 王");
            person.setTitle("Title " + i % 20);
            person.setLevel(Level.get(i == 0 ? 0 : i < 5 ? 1 : i < 15 ? 2 : 3));
            if (i < 8) {
                person.getRoles().add(BuyingRole.get(i % BuyingRole.VALUES.size()));
                person.setDecisionWeight(i == 0 ? 0.4 : 0.1);
                person.setStance(Stance.get(i % Stance.VALUES.size()));
            }
            if (i > 0) {
                person.setReportsTo(people.get((i - 1) / 6));
            }
            units.get(i % UNITS).getPeople().add(person);
            people.add(person);
        }
        return people;
    }

    private PeriodValue value(int year) {
        PeriodValue value = factory.createPeriodValue();
        value.setStart(LocalDate.of(year, 1, 1));
        value.setEnd(LocalDate.of(year, 12, 31));
        value.setRevenue(Math.rint(1e5 + random.nextDouble() * 1e6));
        value.setMargin(Math.rint(value.getRevenue() * 0.3));
        value.setCategoryPurchases(Math.rint(value.getRevenue() * (1 + random.nextDouble() * 3)));
        return value;
    }

    private Touchpoint touchpoint(List<Person> suppliers, List<Person> customers) {
        Touchpoint touchpoint = factory.createTouchpoint();
        // the square favours the account manager and the first contacts, as in practice
        touchpoint.setSupplierPerson(pick(suppliers));
        touchpoint.setCustomerPerson(pick(customers));
        int status = random.nextInt(20);
        touchpoint.setStatus(status < 17 ? TouchpointStatus.ACTIVE : TouchpointStatus.get(status - 16));
        touchpoint.getChannels().add(Channel.get(random.nextInt(Channel.VALUES.size())));
        touchpoint.setFrequency(Frequency.get(random.nextInt(Frequency.VALUES.size())));
        touchpoint.setLastContact(TODAY.minusDays(random.nextInt(5) == 0 ? random.nextInt(900) : random.nextInt(90)));
        touchpoint.setPersonalTrust(1 + random.nextInt(5));
        touchpoint.setOrganisationalTrust(1 + random.nextInt(5));
        return touchpoint;
    }

    private Person pick(List<Person> people) {
        double at = random.nextDouble();
        return people.get((int) (at * at * people.size()));
    }

    private Interaction interaction(List<Person> suppliers, List<Person> customers) {
        Interaction interaction = factory.createInteraction();
        interaction.setDate(TODAY.minusDays(random.nextInt(700)));
        interaction.setKind(InteractionKind.get(random.nextInt(InteractionKind.VALUES.size())));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Person supplier = pick(suppliers);
            if (!interaction.getSupplierParticipants().contains(supplier)) {
                interaction.getSupplierParticipants().add(supplier);
            }
            Person customer = pick(customers);
            if (!interaction.getCustomerParticipants().contains(customer)) {
                interaction.getCustomerParticipants().add(customer);
            }
        }
        return interaction;
    }
}
