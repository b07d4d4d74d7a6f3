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
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.keyweave.model.Account;
import org.keyweave.model.io.LoadedModel;

/** Writes the network as GraphML. Source of the format: http://graphml.graphdrawing.org. */
public final class GraphMlWriter implements GraphSink {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XmlLines xml;

    private GraphMlWriter(XmlLines xml) {
        this.xml = xml;
    }

    /**
     * Writes the network of some accounts. O(people + touchpoints + participants of interactions).
     *
     * @throws XMLStreamException when the stream cannot be written
     */
    public static void write(LoadedModel model, List<Account> accounts, OutputStream out) throws XMLStreamException {
        new GraphFeed(model, new GraphMlWriter(new XmlLines(out))).run(accounts);
    }

    /** Writes the network of the whole portfolio. */
    public static void write(LoadedModel model, OutputStream out) throws XMLStreamException {
        write(model, model.portfolio().orElseThrow().getAccounts(), out);
    }

    @Override
    public void begin() throws XMLStreamException {
        xml.begin("graphml", NAMESPACE);
        xml.empty("key", "id", "n_label", "for", "node", "attr.name", "label", "attr.type", "string");
        declare("node", GraphAttribute.ofNodes());
        declare("edge", GraphAttribute.ofEdges());
        xml.open("graph", "id", "network", "edgedefault", "undirected");
    }

    private void declare(String target, List<GraphAttribute> attributes) throws XMLStreamException {
        for (GraphAttribute attribute : attributes) {
            xml.empty("key", "id", target.charAt(0) + "_" + attribute.name(), "for", target, "attr.name",
                    attribute.name(), "attr.type", switch (attribute.type()) {
                        case TEXT -> "string";
                        case INTEGER -> "int";
                        case DECIMAL -> "double";
                    });
        }
    }

    @Override
    public void node(Node node) throws XMLStreamException {
        xml.open("node", "id", node.id());
        xml.text("data", node.label(), "key", "n_label");
        data("n_", node.values());
        xml.close();
    }

    @Override
    public void edges() {
        // nodes and edges stand side by side
    }

    @Override
    public void edge(Edge edge) throws XMLStreamException {
        xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
        data("e_", edge.values());
        xml.close();
    }

    private void data(String prefix, Map<GraphAttribute, String> values) throws XMLStreamException {
        for (Map.Entry<GraphAttribute, String> value : values.entrySet()) {
            xml.text("data", value.getValue(), "key", prefix + value.getKey().name());
        }
    }

    @Override
    public void end() throws XMLStreamException {
        xml.close();
        xml.end();
    }
}
