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
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.keyweave.design.KeyweaveDesign;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.render.SvgRenderer;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.ServiceReads;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.text.TextMeasurer;
import org.keyweave.model.Account;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Frequency;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.model.Unit;
import org.keyweave.vsm.VsmLoader;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.spec.DiagramSpec;

/** Relationship networks of large accounts in Keyweave's own notation, with its services and what is declared of them. */
final class NotationBenchmark implements Benchmark {

    private static final int RUNS = 5;
    private static final int MANY = 30;
    private static final int[] PEOPLE = {50, 200, 800};
    private static final int IN_UNIT = 7;

    private final TextMeasurer measurer = new AwtTextMeasurer();
    private final ServiceReads reads = ServiceReads.of(KeyweaveDesign.serviceReads());

    @Override
    public String name() {
        return "notation";
    }

    @Override
    public String title() {
        return "Relationship network of Keyweave's notation: create, change one name, one contact, arrange, draw";
    }

    @Override
    public List<String> columns() {
        return List.of("people", "elements", "create ms", "name ms", "name parts", "contact ms", "arrange ms", "SVG ms");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        DiagramSpec spec = spec();
        for (int i = 0; i < RUNS; i++) {
            open(spec, account(PEOPLE[0])).close();
        }
        for (int people : PEOPLE) {
            Account account = account(people);
            List<String> row = new ArrayList<>();
            try (DiagramSynchronizer diagram = open(spec, account)) {
                row.add(Sampling.text((long) people));
                row.add(Sampling.text((long) diagram.diagram().size()));
                row.add(Sampling.text(Sampling.medianMillis(RUNS, () -> {
                    try (DiagramSynchronizer fresh = open(spec, account)) {
                        return fresh.diagram().size();
                    }
                })));
                Person person = account.getUnits().get(1).getPeople().get(2);
                int[] count = {0};
                row.add(Sampling.text(Sampling.medianMillis(MANY, () -> {
                    person.setName("Changed " + count[0]++ % 10);
                    return diagram.refresh().restyled().size();
                })));
                row.add(Sampling.text(diagram.evaluations()));
                Touchpoint touchpoint = account.getTouchpoints().get(3);
                row.add(Sampling.text(Sampling.medianMillis(RUNS, () -> {
                    touchpoint.setLastContact(LocalDate.of(2026, 1, 1 + count[0]++ % 28));
                    return diagram.refresh().restyled().size();
                })));
                row.add(Sampling.text(Sampling.medianMillis(1, () -> {
                    Arrangement.all(diagram, LayoutMonitor.NONE);
                    return diagram.diagram().size();
                })));
                row.add(Sampling.text(Sampling.medianMillis(3,
                        () -> new SvgRenderer().render(diagram.diagram()).length())));
            }
            table.accept(row);
        }
    }

    private DiagramSynchronizer open(DiagramSpec spec, Account account) {
        return DiagramSynchronizer.open(SyncInput.of(spec, account).withMeasurer(measurer).withReads(reads));
    }

    /** A customer of so many people, a fifth as many colleagues, twice as many touchpoints. */
    private static Account account(int people) {
        Random random = new Random(people);
        KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
        Portfolio portfolio = factory.createPortfolio();
        portfolio.setAnalysisDate(LocalDate.of(2026, 6, 1));
        portfolio.setSupplier(factory.createSupplier());
        Account account = factory.createAccount();
        account.setName("Account");
        portfolio.getAccounts().add(account);
        List<Person> team = new ArrayList<>();
        List<Person> customers = new ArrayList<>();
        for (int i = 0; i < people / 5; i++) {
            team.add(person("Colleague " + i, portfolio.getSupplier().getPeople()));
        }
        Unit unit = null;
        for (int i = 0; i < people; i++) {
            if (i % IN_UNIT == 0) {
                unit = factory.createUnit();
                unit.setName("Unit " + i / IN_UNIT);
                account.getUnits().add(unit);
            }
            Person person = person("Person " + i, unit.getPeople());
            person.setDecisionWeight(random.nextInt(10) / 100.0);
            person.getRoles().add(BuyingRole.VALUES.get(random.nextInt(BuyingRole.VALUES.size())));
            customers.add(person);
        }
        for (int i = 0; i < 2 * people; i++) {
            Touchpoint touchpoint = factory.createTouchpoint();
            touchpoint.setSupplierPerson(team.get(random.nextInt(team.size())));
            touchpoint.setCustomerPerson(customers.get(random.nextInt(customers.size())));
            touchpoint.setFrequency(Frequency.VALUES.get(random.nextInt(Frequency.VALUES.size())));
            touchpoint.setPersonalTrust(1 + random.nextInt(5));
            touchpoint.setLastContact(LocalDate.of(2026, 5, 1 + random.nextInt(28)));
            touchpoint.setStatus(random.nextInt(8) == 0 ? TouchpointStatus.PLANNED : TouchpointStatus.ACTIVE);
            account.getTouchpoints().add(touchpoint);
        }
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/notation.keyweave"));
        new ResourceSetImpl().getResources().add(resource);
        resource.getContents().add(portfolio);
        return account;
    }

    private static Person person(String name, List<Person> into) {
        Person person = KeyweaveFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setTitle("Title");
        into.add(person);
        return person;
    }

    private static DiagramSpec spec() throws IOException {
        try (InputStream content = KeyweaveDesign.specification().openStream()) {
            return new VsmCompiler(KeyweaveDesign.class.getClassLoader()::loadClass)
                    .compile(new VsmLoader(List.of(KeyweavePackage.eINSTANCE)).load(content,
                            URI.createURI(KeyweaveDesign.SPECIFICATION_PATH)))
                    .orThrow().diagram("RelationshipNetwork").orElseThrow();
        }
    }
}
