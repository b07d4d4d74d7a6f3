/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.examples.Examples;
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
import org.keyweave.model.Touchpoint;
import org.keyweave.model.io.LoadedModel;
import org.w3c.dom.Document;

class GraphRoundTripTest {

    private static ImportPlan plan(Portfolio portfolio, byte[] graph, ImportOptions options) throws Exception {
        GraphMlSource source = GraphMlSource.of("n.graphml", new ByteArrayInputStream(graph));
        return Importer.plan(portfolio, List.of(new ImportTable(TableKind.PEOPLE, source.people(), null, false, true),
                new ImportTable(TableKind.TOUCHPOINTS, source.touchpoints(), null, false, true)), options);
    }

    /** What a graph tells of an organisation and its touchpoints. */
    private static TreeSet<String> words(Party party) {
        TreeSet<String> words = new TreeSet<>();
        for (Person p : party.getAllPeople()) {
            words.add(String.join("|", name(p), String.valueOf(p.getCode()), p.getUnit() == null ? ""
                    : p.getUnit().getName(), String.valueOf(p.getTitle()), String.valueOf(p.getLevel()), p.isSetStance()
                            + "" + p.getStance(), p.getRoles().toString(), p.getDecisionWeight() + "",
                    p.getEmail() + "", p.getActiveUntil() + "", name(p.getReportsTo()), p.getDescription() + ""));
        }
        for (Touchpoint t : party instanceof Account account ? account.getTouchpoints() : List.<Touchpoint>of()) {
            words.add(String.join("|", name(t.getSupplierPerson()), name(t.getCustomerPerson()), t.getStatus() + "",
                    t.getChannels().toString(), t.isSetFrequency() + "" + t.getFrequency(), t.getLastContact() + "",
                    t.getSince() + "", t.isSetPersonalTrust() + "" + t.getPersonalTrust(), t.getDesiredLevel() + "",
                    name(t.getOwner()), t.getNote() + "", t.getConfidence() + ""));
        }
        return words;
    }

    private static String name(Person person) {
        return person == null ? "" : person.getName() == null ? person.getCode() : person.getName();
    }

    /** One list of the examples has two people of one address and a touchpoint within one side. */
    private static void mendWhatTheExampleHasForItsRules(Portfolio portfolio) {
        for (Account account : portfolio.getAccounts()) {
            Set<String> addresses = new HashSet<>();
            account.getAllPeople().stream().filter(person -> person.getEmail() != null)
                    .filter(person -> !addresses.add(person.getEmail())).forEach(person -> person.setEmail(null));
            account.getTouchpoints().removeIf(touchpoint -> touchpoint.getCustomerPerson() != null
                    && touchpoint.getCustomerPerson().getParty() != account);
            account.getTouchpoints().removeIf(touchpoint -> touchpoint.getCustomerPerson() == null
                    || touchpoint.getSupplierPerson() == null);
        }
    }

    @ParameterizedTest
    @CsvSource({"automation,en", "automation,zh", "consumer,en", "consumer,zh"})
    void peopleAndTouchpointsOfAnExampleComeBack(String example, String language) throws Exception {
        LoadedModel model = Examples.find(example).orElseThrow().load(Locale.forLanguageTag(language));
        Portfolio portfolio = model.portfolio().orElseThrow();
        mendWhatTheExampleHasForItsRules(portfolio);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphMlWriter.write(model, out);
        ImportPlan same = plan(portfolio, out.toByteArray(), ImportOptions.DEFAULT);
        assertEquals(List.of(), same.changes(), "into the same model: nothing to change");
        Portfolio empty = KeyweaveFactory.eINSTANCE.createPortfolio();
        empty.setSupplier(KeyweaveFactory.eINSTANCE.createSupplier());
        empty.getSupplier().setName(portfolio.getSupplier().getName());
        ImportPlan plan = plan(empty, out.toByteArray(), ImportOptions.DEFAULT.withCreation(true, false));
        assertEquals(0, plan.refused(), plan.issues().toString());
        plan.command(Locale.ENGLISH).execute();
        assertEquals(words(portfolio.getSupplier()), words(empty.getSupplier()));
        List<Account> accounts = portfolio.getAccounts().stream()
                .filter(account -> !account.getAllPeople().isEmpty()).toList();
        assertEquals(accounts.size(), empty.getAccounts().size());
        for (int i = 0; i < accounts.size(); i++) {
            TreeSet<String> lost = words(accounts.get(i));
            TreeSet<String> added = words(empty.getAccounts().get(i));
            lost.removeAll(words(empty.getAccounts().get(i)));
            added.removeAll(words(accounts.get(i)));
            assertEquals(List.of(), List.copyOf(lost), accounts.get(i).getName());
            assertEquals(List.of(), List.copyOf(added), accounts.get(i).getName());
        }
    }

    @Test
    void graphsOfOtherProgramsAreRead() throws Exception {
        String graph = """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                  <key id="d0" for="node" yfiles.type="nodegraphics"/>
                  <key id="d1" for="node" attr.name="company" attr.type="string"><default>Best</default></key>
                  <key id="d2" for="edge" attr.name="frequency" attr.type="string"/>
                  <graph edgedefault="directed">
                    <node id="n0"><data key="d0"><y:ShapeNode><y:NodeLabel>Ann</y:NodeLabel>
                      </y:ShapeNode></data><data key="d1">Acme</data></node>
                    <node id="n1"><data key="d0"><y:ShapeNode><y:NodeLabel>Dora</y:NodeLabel>
                      </y:ShapeNode></data></node>
                    <node id="n2"/>
                    <edge source="n1" target="n0"><data key="d2">monthly</data></edge>
                    <edge source="n1" target="n2"/>
                    <edge source="n1" target="n9"/>
                  </graph>
                </graphml>""";
        Portfolio portfolio = KeyweaveFactory.eINSTANCE.createPortfolio();
        portfolio.setSupplier(KeyweaveFactory.eINSTANCE.createSupplier());
        portfolio.getSupplier().setName("Acme");
        ImportPlan plan = plan(portfolio, graph.getBytes(StandardCharsets.UTF_8),
                ImportOptions.DEFAULT.withCreation(true, false));
        plan.command(Locale.ENGLISH).execute();
        Account account = portfolio.getAccounts().get(0);
        assertEquals(List.of("Dora", "n2"), account.getPeople().stream().map(Person::getName).toList());
        assertEquals("Ann", account.getTouchpoints().get(0).getSupplierPerson().getName());
        assertEquals(List.of("12 LEFT_OUT interaction.oneSided", "13 REFUSED graph.end"), plan.issues().stream()
                .map(i -> i.line() + " " + i.kind() + " " + i.reason().key()).toList());
    }

    @ParameterizedTest
    @CsvSource({"automation", "consumer"})
    void gexfHoldsTheSameNodesAndEdges(String example) throws Exception {
        LoadedModel model = Examples.find(example).orElseThrow().load(Locale.ENGLISH);
        ByteArrayOutputStream graphMl = new ByteArrayOutputStream();
        ByteArrayOutputStream gexf = new ByteArrayOutputStream();
        GraphMlWriter.write(model, graphMl);
        GexfWriter.write(model, model.portfolio().orElseThrow().getAccounts(), gexf);
        for (String element : List.of("node", "edge")) {
            assertEquals(count(graphMl, element), count(gexf, element), element);
        }
        assertEquals(count(graphMl, "data") - count(graphMl, "node") - count(graphMl, "edge"),
                count(gexf, "attvalue"), "all attributes but labels and weights");
    }

    private static int count(ByteArrayOutputStream xml, String element) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.toByteArray()));
        return document.getElementsByTagName(element).getLength();
    }
}
