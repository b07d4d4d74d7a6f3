/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.graph;

import java.util.Map;

import javax.xml.stream.XMLStreamException;

/** A graph format, fed with all nodes first and then with all edges. */
interface GraphSink {

    /** A person. */
    record Node(String id, String label, String side, double weight, Map<GraphAttribute, String> values) {
    }

    /** A touchpoint; the weight is the number of recorded contacts, at least 1. */
    record Edge(String id, String source, String target, int weight, Map<GraphAttribute, String> values) {
    }

    void begin() throws XMLStreamException;

    void node(Node node) throws XMLStreamException;

    void edges() throws XMLStreamException;

    void edge(Edge edge) throws XMLStreamException;

    void end() throws XMLStreamException;
}
