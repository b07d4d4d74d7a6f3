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
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.keyweave.model.Account;
import org.keyweave.model.io.LoadedModel;

/**
 * Writes the network as GEXF 1.2, the own format of Gephi, with the colour of the side and a size by decision weight.
 * Source of the format: https://gexf.net/schema.html.
 */
public final class GexfWriter implements GraphSink {

    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";
    private static final String VISUAL = "http://www.gexf.net/1.2draft/viz";

    private final XmlLines xml;

    private GexfWriter(XmlLines xml) {
        this.xml = xml;
    }

    /**
     * Writes the network of some accounts. O(people + touchpoints + participants of interactions).
     *
     * @throws XMLStreamException when the stream cannot be written
     */
    public static void write(LoadedModel model, List<Account> accounts, OutputStream out) throws XMLStreamException {
        new GraphFeed(model, new GexfWriter(new XmlLines(out))).run(accounts);
    }

    @Override
    public void begin() throws XMLStreamException {
        xml.begin("gexf", NAMESPACE);
        xml.namespace("viz", VISUAL);
        xml.open("graph", "mode", "static", "defaultedgetype", "undirected");
        declare("node", GraphAttribute.ofNodes());
        declare("edge", GraphAttribute.ofEdges());
        xml.open("nodes");
    }

    private void declare(String target, List<GraphAttribute> attributes) throws XMLStreamException {
        xml.open("attributes", "class", target, "mode", "static");
        for (GraphAttribute attribute : attributes) {
            if (!isWeight(attribute)) {
                xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type",
                        switch (attribute.type()) {
                            case TEXT -> "string";
                            case INTEGER -> "integer";
                            case DECIMAL -> "double";
                        });
            }
        }
        xml.close();
    }

    /** An edge has its weight of its own in GEXF. */
    private static boolean isWeight(GraphAttribute attribute) {
        return attribute.name().equals("weight");
    }

    @Override
    public void node(Node node) throws XMLStreamException {
        xml.open("node", "id", node.id(), "label", node.label());
        values(node.values());
        boolean ours = node.side().equals("supplier");
        xml.emptyIn("viz", VISUAL, "color", "r", ours ? "37" : "201", "g", ours ? "99" : "120", "b",
                ours ? "180" : "32");
        xml.emptyIn("viz", VISUAL, "size", "value", String.format(Locale.ROOT, "%.1f", 10 + 20 * node.weight()));
        xml.close();
    }

    @Override
    public void edges() throws XMLStreamException {
        xml.close();
        xml.open("edges");
    }

    @Override
    public void edge(Edge edge) throws XMLStreamException {
        xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target(), "weight",
                String.valueOf(edge.weight()));
        values(edge.values());
        xml.close();
    }

    private void values(Map<GraphAttribute, String> values) throws XMLStreamException {
        if (values.keySet().stream().allMatch(GexfWriter::isWeight)) {
            return;
        }
        xml.open("attvalues");
        for (Map.Entry<GraphAttribute, String> value : values.entrySet()) {
            if (!isWeight(value.getKey())) {
                xml.empty("attvalue", "for", value.getKey().name(), "value", value.getValue());
            }
        }
        xml.close();
    }

    @Override
    public void end() throws XMLStreamException {
        xml.close();
        xml.close();
        xml.end();
    }
}
