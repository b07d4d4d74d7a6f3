/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.graph;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;

/**
 * Streams a GraphML file into nodes and edges with their attributes by name. Document types, and with them entities,
 * are
 * refused; elements nest at most {@link #DEEPEST} deep.
 */
final class GraphMlParser {

    /** Deepest nesting of elements; yEd's own pictures of a node reach about 12. */
    private static final int DEEPEST = 100;
    /** Most nodes and edges together. */
    private static final int MOST_ELEMENTS = 2_000_000;

    /** A node or an edge; {@code source} and {@code target} are those of an edge. */
    record Element(int line, String id, String source, String target, Map<String, String> data) {
    }

    private final String name;
    private final XMLStreamReader xml;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, String>> defaults = new HashMap<>(Map.of("node", new LinkedHashMap<>(),
            "edge", new LinkedHashMap<>()));
    private final List<Element> nodes = new ArrayList<>();
    private final List<Element> edges = new ArrayList<>();
    private final List<Element> open = new ArrayList<>();

    private GraphMlParser(String name, XMLStreamReader xml) {
        this.name = name;
        this.xml = xml;
    }

    static GraphMlParser parse(InputStream in, String name) throws ExchangeException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            GraphMlParser parser = new GraphMlParser(name, xml);
            parser.parse();
            return parser;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new ExchangeException(name, line, Text.of("graph.broken"), Text.of("graph.broken.remedy"), e);
        }
    }

    List<Element> nodes() {
        return nodes;
    }

    List<Element> edges() {
        return edges;
    }

    private void parse() throws XMLStreamException, ExchangeException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw problem(Text.of("xml.entities"), Text.of("xml.entities.remedy"));
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST || nodes.size() + edges.size() > MOST_ELEMENTS) {
                        throw problem(Text.of("graph.huge"), Text.of("graph.huge.remedy"));
                    }
                    if (depth == 1 && !xml.getLocalName().equals("graphml")) {
                        throw problem(Text.of("graph.other", xml.getLocalName()), Text.of("graph.broken.remedy"));
                    }
                    if (start()) {
                        depth--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (!open.isEmpty() && (xml.getLocalName().equals("node") || xml.getLocalName().equals("edge"))) {
                        open.remove(open.size() - 1);
                    }
                }
                default -> {
                    // text between elements says nothing
                }
            }
        }
    }

    /** Takes an element; tells whether its end was read, too. */
    private boolean start() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "key" -> {
                key();
                return true;
            }
            case "node", "edge" -> open(xml.getLocalName().equals("node") ? nodes : edges);
            case "data" -> {
                if (!open.isEmpty()) {
                    data(open.get(open.size() - 1).data());
                    return true;
                }
            }
            default -> {
                // graph, port, desc and what other programs add
            }
        }
        return false;
    }

    private void open(List<Element> list) {
        Element element = new Element(xml.getLocation().getLineNumber(), attribute("id"), attribute("source"),
                attribute("target"), new LinkedHashMap<>(defaults.get(xml.getLocalName())));
        list.add(element);
        open.add(element);
    }

    private void key() throws XMLStreamException {
        String id = attribute("id");
        String target = attribute("for");
        // yEd keeps the label inside its picture of the node
        String title = "nodegraphics".equals(xml.getAttributeValue(null, "yfiles.type")) ? "label"
                : attribute("attr.name");
        names.put(id, title.isEmpty() ? id : title);
        String value = text("key");
        if (!value.isBlank()) {
            defaults.forEach((kind, map) -> {
                if (target.isEmpty() || target.equals("all") || target.equals(kind)) {
                    map.put(names.get(id), value);
                }
            });
        }
    }

    private void data(Map<String, String> data) throws XMLStreamException {
        String key = names.getOrDefault(attribute("key"), attribute("key"));
        String value = text("data");
        if (!value.isBlank()) {
            data.put(key, value);
        }
    }

    /** The text up to the end of the open element; of yEd's pictures only the text of a label is taken. */
    private String text(String element) throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        StringBuilder label = new StringBuilder();
        int inside = 0;
        boolean inLabel = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside++;
                inLabel = xml.getLocalName().equals("NodeLabel");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (inside == 0) {
                    return label.isEmpty() ? all.toString() : label.toString().strip();
                }
                inside--;
                inLabel = false;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (inLabel) {
                    label.append(xml.getText());
                } else if (inside == 0 || element.equals("key")) {
                    all.append(xml.getText());
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException(element, xml.getLocation());
            }
        }
    }

    private String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private ExchangeException problem(Text reason, Text remedy) {
        return new ExchangeException(name, xml.getLocation().getLineNumber(), reason, remedy);
    }
}
