/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.model.Account;
import org.keyweave.model.Interaction;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Methodology;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;

/**
 * A portfolio with one account, whose people are made when first named. Contacts are written as text: {@code "a-x b-x"}
 * joins the supplier's a and b with the customer's x.
 */
public final class SampleAccount {

    /** Analysis date of every sample. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final KeyweaveFactory FACTORY = KeyweaveFactory.eINSTANCE;

    private final Portfolio portfolio = FACTORY.createPortfolio();
    private final Supplier supplier = FACTORY.createSupplier();
    private final Account account = FACTORY.createAccount();
    private final Map<String, Person> suppliers = new LinkedHashMap<>();
    private final Map<String, Person> customers = new LinkedHashMap<>();

    public SampleAccount() {
        portfolio.setAnalysisDate(TODAY);
        portfolio.setSupplier(supplier);
        portfolio.setMethodology(FACTORY.createMethodology());
        portfolio.getAccounts().add(account);
        account.setName("account");
    }

    /** A sample with contacts. */
    public static SampleAccount with(String contacts) {
        SampleAccount sample = new SampleAccount();
        sample.contacts(contacts);
        return sample;
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public Supplier supplier() {
        return supplier;
    }

    public Account account() {
        return account;
    }

    public Methodology methodology() {
        return portfolio.getMethodology();
    }

    public Person supplier(String name) {
        return suppliers.computeIfAbsent(name, n -> person(n, supplier.getPeople()));
    }

    public Person customer(String name) {
        return customers.computeIfAbsent(name, n -> person(n, account.getPeople()));
    }

    private static Person person(String name, List<Person> people) {
        Person person = FACTORY.createPerson();
        person.setName(name);
        people.add(person);
        return person;
    }

    /** Adds contacts used yesterday, in the order of the text. */
    public List<Touchpoint> contacts(String contacts) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (String pair : contacts.split(" ")) {
            if (!pair.isBlank()) {
                String[] ends = pair.split("-");
                touchpoints.add(touchpoint(supplier(ends[0]), customer(ends[1])));
            }
        }
        return touchpoints;
    }

    /** Adds a touchpoint used yesterday. */
    public Touchpoint touchpoint(Person supplierPerson, Person customerPerson) {
        Touchpoint touchpoint = FACTORY.createTouchpoint();
        touchpoint.setSupplierPerson(supplierPerson);
        touchpoint.setCustomerPerson(customerPerson);
        touchpoint.setLastContact(TODAY.minusDays(1));
        account.getTouchpoints().add(touchpoint);
        return touchpoint;
    }

    /** Adds an interaction of one pair. */
    public Interaction interaction(LocalDate date, String supplierName, String customerName, int count) {
        Interaction interaction = FACTORY.createInteraction();
        interaction.setDate(date);
        interaction.setCount(count);
        interaction.getSupplierParticipants().add(supplier(supplierName));
        interaction.getCustomerParticipants().add(customer(customerName));
        account.getInteractions().add(interaction);
        return interaction;
    }

    /** A unit of the account with some of its people. */
    public Unit unit(String name, String... people) {
        Unit unit = FACTORY.createUnit();
        unit.setName(name);
        account.getUnits().add(unit);
        for (String person : people) {
            unit.getPeople().add(customer(person));
        }
        return unit;
    }

    /** A stage at the end of the one stage model, which the account is judged by. */
    public Stage stage() {
        if (methodology().getStageModels().isEmpty()) {
            methodology().getStageModels().add(FACTORY.createStageModel());
        }
        StageModel model = methodology().getStageModels().get(0);
        Stage stage = FACTORY.createStage();
        stage.setOrder(model.getStages().size() + 1);
        stage.setName("stage " + stage.getOrder());
        model.getStages().add(stage);
        return stage;
    }

    /** Claims a stage at a date. */
    public StageAssessment claim(Stage stage, LocalDate date) {
        StageAssessment assessment = FACTORY.createStageAssessment();
        assessment.setStage(stage);
        assessment.setDate(date);
        account.getAssessments().add(assessment);
        return assessment;
    }

    public AnalysisContext context() {
        return AnalysisContext.of(portfolio);
    }

    public AccountNetwork network() {
        return AccountNetwork.of(account, context());
    }

    public AccountAnalysis analysis() {
        return AccountAnalysis.of(account);
    }
}
