/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.Interaction;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;
import org.keyweave.model.io.LoadedModel;

/** Walks the network of some accounts. O(people + touchpoints + participants of interactions). */
final class GraphFeed {

    private final LoadedModel model;
    private final GraphSink sink;
    private final List<GraphAttribute> nodeAttributes = GraphAttribute.ofNodes();
    private final List<GraphAttribute> edgeAttributes = GraphAttribute.ofEdges();
    private final Set<Person> nodes = new HashSet<>();

    GraphFeed(LoadedModel model, GraphSink sink) {
        this.model = model;
        this.sink = sink;
    }

    /** Feeds the supplier's people, those of the accounts, and the touchpoints between them. */
    void run(List<Account> accounts) throws XMLStreamException {
        Portfolio portfolio = model.portfolio().orElseThrow();
        sink.begin();
        if (portfolio.getSupplier() != null) {
            nodes(portfolio.getSupplier(), "supplier");
        }
        for (Account account : accounts) {
            nodes(account, "customer");
        }
        sink.edges();
        for (Account account : accounts) {
            edges(account);
        }
        sink.end();
    }

    private void nodes(Party party, String side) throws XMLStreamException {
        for (Person person : party.getAllPeople()) {
            nodes.add(person);
            Map<GraphAttribute, String> values = new LinkedHashMap<>();
            for (GraphAttribute attribute : nodeAttributes) {
                String value = switch (attribute.name()) {
                    case "side" -> side;
                    case "organisation" -> party.getName();
                    case "unit" -> unit(person);
                    default -> attribute.value(person, model);
                };
                put(values, attribute, value);
            }
            double weight = person.isSetDecisionWeight() ? person.getDecisionWeight() : 0;
            sink.node(new GraphSink.Node(model.id(person), person.getName() == null ? "" : person.getName(), side,
                    weight, values));
        }
    }

    private static String unit(Person person) {
        List<String> path = new ArrayList<>();
        for (EObject at = person.getUnit(); at instanceof Unit unit; at = unit.eContainer()) {
            path.add(0, unit.getName() == null ? "" : unit.getName());
        }
        return String.join(" > ", path);
    }

    private void edges(Account account) throws XMLStreamException {
        Map<List<Person>, Integer> contacts = contacts(account);
        for (Touchpoint touchpoint : account.getTouchpoints()) {
            Person ours = touchpoint.getSupplierPerson();
            Person theirs = touchpoint.getCustomerPerson();
            if (!nodes.contains(ours) || !nodes.contains(theirs)) {
                continue;
            }
            int weight = contacts.getOrDefault(List.of(ours, theirs), 1);
            Map<GraphAttribute, String> values = new LinkedHashMap<>();
            for (GraphAttribute attribute : edgeAttributes) {
                put(values, attribute, switch (attribute.name()) {
                    case "organisation" -> account.getName();
                    case "trust" -> touchpoint.getTrust() == null ? null : touchpoint.getTrust().toString();
                    case "weight" -> String.valueOf(weight);
                    default -> attribute.value(touchpoint, model);
                });
            }
            sink.edge(new GraphSink.Edge(model.id(touchpoint), model.id(ours), model.id(theirs), weight, values));
        }
    }

    private static void put(Map<GraphAttribute, String> values, GraphAttribute attribute, String value) {
        if (value != null && !value.isEmpty()) {
            values.put(attribute, value);
        }
    }

    /** Recorded contacts of each pair of people. */
    private static Map<List<Person>, Integer> contacts(Account account) {
        Map<List<Person>, Integer> contacts = new HashMap<>();
        for (Interaction interaction : account.getInteractions()) {
            for (Person ours : interaction.getSupplierParticipants()) {
                for (Person theirs : interaction.getCustomerParticipants()) {
                    contacts.merge(List.of(ours, theirs), interaction.getCount(), Integer::sum);
                }
            }
        }
        return contacts;
    }
}
