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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.examples.Examples;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphMlTest {

    @ParameterizedTest
    @ValueSource(strings = {"automation", "consumer"})
    void everyPersonIsANodeAndEveryTouchpointAnEdge(String example) throws Exception {
        LoadedModel model = Examples.find(example).orElseThrow().load(Locale.ENGLISH);
        Portfolio portfolio = model.portfolio().orElseThrow();
        portfolio.getSupplier().getAllPeople().get(0).setTitle("<b>&\u0001\uD83D\uDE00");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphMlWriter.write(model, out);
        Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        int people = portfolio.getSupplier().getAllPeople().size();
        int touchpoints = 0;
        for (Account account : portfolio.getAccounts()) {
            people += account.getAllPeople().size();
            touchpoints += (int) account.getTouchpoints().stream()
                    .filter(t -> t.getSupplierPerson() != null && t.getCustomerPerson() != null).count();
        }
        NodeList nodes = document.getElementsByTagName("node");
        NodeList edges = document.getElementsByTagName("edge");
        assertEquals(people, nodes.getLength());
        assertEquals(touchpoints, edges.getLength());
        Set<String> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            assertTrue(ids.add(((Element) nodes.item(i)).getAttribute("id")));
        }
        NodeList declared = document.getElementsByTagName("key");
        for (int i = 0; i < declared.getLength(); i++) {
            keys.add(((Element) declared.item(i)).getAttribute("id"));
        }
        for (int i = 0; i < edges.getLength(); i++) {
            assertTrue(ids.contains(((Element) edges.item(i)).getAttribute("source")));
            assertTrue(ids.contains(((Element) edges.item(i)).getAttribute("target")));
        }
        NodeList data = document.getElementsByTagName("data");
        for (int i = 0; i < data.getLength(); i++) {
            assertTrue(keys.contains(((Element) data.item(i)).getAttribute("key")));
        }
        assertTrue(out.toString(java.nio.charset.StandardCharsets.UTF_8).contains("&lt;b&gt;&amp;�\uD83D\uDE00"));
    }
}
