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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.exchange.HostileModel;
import org.keyweave.model.io.LoadedModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Names that try to do harm stay text in a network. */
class HostileGraphTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "graphml", "gexf" })
    void hostileNamesMakeNoElements(String format) throws Exception {
        LoadedModel model = HostileModel.create(folder.resolve("h.keyweave"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.equals("graphml")) {
            GraphMlWriter.write(model, out);
        } else {
            GexfWriter.write(model, model.portfolio().orElseThrow().getAccounts(), out);
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
        assertNull(document.getDoctype());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        // All of the account, two without a name, and the one of the supplier.
        int people = HostileModel.TEXTS.size() + 3;
        assertEquals(people, document.getElementsByTagName("node").getLength());
        assertEquals(HostileModel.TEXTS.size(), document.getElementsByTagName("edge").getLength());
        Set<String> ids = new HashSet<>();
        NodeList nodes = document.getElementsByTagName("node");
        for (int i = 0; i < nodes.getLength(); i++) {
            assertTrue(ids.add(((Element) nodes.item(i)).getAttribute("id")), "ids are unique");
        }
        String text = new String(out.toByteArray(), StandardCharsets.UTF_8);
        assertFalse(text.contains("<script"), "markup is escaped");
        assertFalse(text.codePoints().anyMatch(c -> c < 32 && "\n\t\r".indexOf(c) < 0),
                "no control character");
        assertTrue(text.contains("\uD83D\uDE00") && text.contains("\u5F20\u4F1F"), "every script comes through");
    }
}
