/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.graph;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.keyweave.model.Account;
import org.keyweave.model.Interaction;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.io.LoadedModel;

/**
 * Writes people as nodes and touchpoints as undirected edges in GraphML (Brandes et al. 2002, graphdrawing.org), with
 * their attributes typed. What is unknown has no data element, so that it does not count as 0.
 */
public final class GraphMlWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    /** Characters that XML 1.0 cannot hold. */
    private static final String NOT_IN_XML =
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";
    private static final Map<String, String> NODE_KEYS = keys("label", "string", "side", "string", "organisation",
            "string", "code", "string", "unit", "string", "title", "string", "level", "string", "function", "string",
            "stance", "string", "decisionWeight", "double");
    private static final Map<String, String> EDGE_KEYS = keys("account", "string", "status", "string", "frequency",
            "string", "since", "string", "lastContact", "string", "trust", "double", "weight", "int");

    private final LoadedModel model;
    private final XMLStreamWriter xml;

    private GraphMlWriter(LoadedModel model, XMLStreamWriter xml) {
        this.model = model;
        this.xml = xml;
    }

    /**
     * Writes the network of the whole portfolio. O(people + touchpoints + participants of interactions).
     *
     * @throws XMLStreamException when the stream cannot be written
     */
    public static void write(LoadedModel model, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out,
                StandardCharsets.UTF_8.name());
        new GraphMlWriter(model, xml).write(model.portfolio().orElseThrow());
        xml.flush();
    }

    private static Map<String, String> keys(String... namesAndTypes) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            keys.put(namesAndTypes[i], namesAndTypes[i + 1]);
        }
        return keys;
    }

    private void write(Portfolio portfolio) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        declare("node", "n_", NODE_KEYS);
        declare("edge", "e_", EDGE_KEYS);
        xml.writeCharacters("\n  ");
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "network");
        xml.writeAttribute("edgedefault", "undirected");
        if (portfolio.getSupplier() != null) {
            nodes(portfolio.getSupplier(), "supplier");
        }
        for (Account account : portfolio.getAccounts()) {
            nodes(account, "customer");
        }
        for (Account account : portfolio.getAccounts()) {
            edges(account);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void declare(String target, String prefix, Map<String, String> keys) throws XMLStreamException {
        for (Map.Entry<String, String> key : keys.entrySet()) {
            xml.writeCharacters("\n  ");
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", prefix + key.getKey());
            xml.writeAttribute("for", target);
            xml.writeAttribute("attr.name", key.getKey());
            xml.writeAttribute("attr.type", key.getValue());
        }
    }

    private void nodes(Party party, String side) throws XMLStreamException {
        for (Person person : party.getAllPeople()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("node");
            xml.writeAttribute("id", model.id(person));
            data("n_label", person.getName());
            data("n_side", side);
            data("n_organisation", party.getName());
            data("n_code", person.getCode());
            data("n_unit", person.getUnit() == null ? null : person.getUnit().getName());
            data("n_title", person.getTitle());
            data("n_level", person.isSetLevel() ? person.getLevel().getName() : null);
            data("n_function", person.getEffectiveFunction() == null ? null : person.getEffectiveFunction().getName());
            data("n_stance", person.isSetStance() ? person.getStance().getName() : null);
            data("n_decisionWeight", person.isSetDecisionWeight() ? person.getDecisionWeight() : null);
            xml.writeEndElement();
        }
    }

    private void edges(Account account) throws XMLStreamException {
        Map<List<Person>, Integer> contacts = contacts(account);
        for (Touchpoint touchpoint : account.getTouchpoints()) {
            Person ours = touchpoint.getSupplierPerson();
            Person theirs = touchpoint.getCustomerPerson();
            if (ours == null || theirs == null || model.id(ours) == null || model.id(theirs) == null) {
                continue;
            }
            xml.writeCharacters("\n    ");
            xml.writeStartElement("edge");
            xml.writeAttribute("id", model.id(touchpoint));
            xml.writeAttribute("source", model.id(ours));
            xml.writeAttribute("target", model.id(theirs));
            data("e_account", account.getName());
            data("e_status", touchpoint.getStatus().getName());
            data("e_frequency", touchpoint.isSetFrequency() ? touchpoint.getFrequency().getName() : null);
            data("e_since", touchpoint.getSince());
            data("e_lastContact", touchpoint.getLastContact());
            data("e_trust", touchpoint.getTrust());
            data("e_weight", contacts.getOrDefault(List.of(ours, theirs), 1));
            xml.writeEndElement();
        }
    }

    /** Recorded contacts of each pair of people. */
    private static Map<List<Person>, Integer> contacts(Account account) {
        Map<List<Person>, Integer> contacts = new LinkedHashMap<>();
        for (Interaction interaction : account.getInteractions()) {
            for (Person ours : interaction.getSupplierParticipants()) {
                for (Person theirs : new ArrayList<>(interaction.getCustomerParticipants())) {
                    contacts.merge(List.of(ours, theirs), interaction.getCount(), Integer::sum);
                }
            }
        }
        return contacts;
    }

    private void data(String key, Object value) throws XMLStreamException {
        if (value == null || value.toString().isEmpty()) {
            return;
        }
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value.toString().replaceAll(NOT_IN_XML, "\uFFFD"));
        xml.writeEndElement();
    }
}
