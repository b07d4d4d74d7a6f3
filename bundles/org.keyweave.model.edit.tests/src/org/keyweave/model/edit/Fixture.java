/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.Competitor;
import org.keyweave.model.InfluenceLine;
import org.keyweave.model.Interaction;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Opening;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Placement;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Product;
import org.keyweave.model.Scenario;
import org.keyweave.model.Strategy;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

/** A small portfolio in which everything points to everything. */
final class Fixture {

    private final KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
    final Portfolio portfolio = factory.createPortfolio();
    final Supplier supplier = factory.createSupplier();
    final Account account = factory.createAccount();
    final Competitor competitor = factory.createCompetitor();
    final Unit buying = factory.createUnit();
    final Person chen = person(supplier, "Chen Lei");
    final Person li = person(supplier, "Li Na");
    final Person wang = factory.createPerson();
    final Person zhao = person(account, "Zhao Min");
    final Touchpoint chenWang = touchpoint(chen, wang);
    final Touchpoint liZhao = touchpoint(li, zhao);
    final InfluenceLine influence = factory.createInfluenceLine();
    final Interaction visit = factory.createInteraction();
    final Strategy strategy = factory.createStrategy();
    final Opening opening = factory.createOpening();
    final Action action = factory.createAction();
    final Scenario scenario = factory.createScenario();
    final Product product = factory.createProduct();
    final Placement placement = factory.createPlacement();
    final LoadedModel model;
    final ModelEditing editing;

    Fixture() {
        portfolio.setName("P");
        portfolio.setSupplier(supplier);
        portfolio.getAccounts().add(account);
        portfolio.getCompetitors().add(competitor);
        portfolio.getProducts().add(product);
        account.setName("Acme");
        buying.setName("Buying");
        wang.setName("Wang Jun");
        account.getUnits().add(buying);
        buying.getPeople().add(wang);
        zhao.setReportsTo(wang);
        influence.setSource(wang);
        influence.setTarget(zhao);
        account.getPersonLines().add(influence);
        visit.getSupplierParticipants().add(chen);
        visit.getCustomerParticipants().add(zhao);
        visit.getCustomerParticipants().add(wang);
        account.getInteractions().add(visit);
        strategy.getOpenings().add(opening);
        strategy.setOwner(chen);
        opening.setCompetitor(competitor);
        account.getStrategies().add(strategy);
        account.getOpenings().add(opening);
        action.getTargets().add(wang);
        action.getTargets().add(chenWang);
        action.getTargets().add(zhao);
        strategy.getActions().add(action);
        scenario.getLeaving().add(wang);
        account.getScenarios().add(scenario);
        placement.setProduct(product);
        placement.setUnit(buying);
        account.getPlacements().add(placement);
        account.setAccountManager(chen);
        model = ModelFile.create(portfolio, Path.of("fixture.keyweave"));
        editing = ModelEditing.of(model, Locale.ENGLISH);
    }

    private Person person(Party party, String name) {
        Person person = factory.createPerson();
        person.setName(name);
        party.getPeople().add(person);
        return person;
    }

    private Touchpoint touchpoint(Person one, Person other) {
        Touchpoint touchpoint = factory.createTouchpoint();
        touchpoint.setSupplierPerson(one);
        touchpoint.setCustomerPerson(other);
        touchpoint.setOwner(one);
        account.getTouchpoints().add(touchpoint);
        return touchpoint;
    }

    String bytes() throws IOException {
        return bytes(model);
    }

    static String bytes(LoadedModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
