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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.table.FileBytes;
import org.keyweave.exchange.table.Row;
import org.keyweave.exchange.table.RowSource;

/**
 * A GraphML file as two tables: nodes are people, edges are touchpoints between them. Attributes go by the names that
 * columns go by; a node's label is the name of the person. Nested graphs are read as one; hyperedges are not read.
 */
public final class GraphMlSource {

    /** Largest file read, in bytes. */
    public static final long LARGEST_FILE = 256L * 1024 * 1024;

    private static final Set<String> LABELS = Set.of("label", "name", "nodelabel");
    /** What Keyweave's own graphs say for other programs and the model works out itself. */
    private static final Set<String> DERIVED = Set.of("trust", "weight", "viz");

    private final String name;
    private final GraphMlParser graph;

    private GraphMlSource(String name, GraphMlParser graph) {
        this.name = name;
        this.graph = graph;
    }

    /**
     * Reads a file. O(its size), also in memory.
     *
     * @throws ExchangeException when it is missing, too large, damaged, without nodes, or declares XML entities
     */
    public static GraphMlSource open(Path file, String name) throws ExchangeException {
        return new GraphMlSource(name, FileBytes.with(file, name, LARGEST_FILE, in -> GraphMlParser.parse(in, name)));
    }

    /** A graph from a stream. */
    public static GraphMlSource of(String name, InputStream in) throws ExchangeException {
        return new GraphMlSource(name, GraphMlParser.parse(in, name));
    }

    /** The nodes, under a header. */
    public RowSource people() {
        return table(graph.nodes(), this::nodeHeader, (element, header) -> {
            List<String> cells = new ArrayList<>();
            for (String key : header) {
                cells.add(switch (key) {
                    case "elementId" -> element.id();
                    case "name" -> label(element);
                    default -> element.data().getOrDefault(key, "");
                });
            }
            return cells;
        });
    }

    /** The edges, under a header; ends are named by the identifiers of their nodes. */
    public RowSource touchpoints() {
        return table(graph.edges(), this::edgeHeader, (element, header) -> {
            List<String> cells = new ArrayList<>();
            for (String key : header) {
                cells.add(switch (key) {
                    case "supplierPerson" -> element.source();
                    case "customerPerson" -> element.target();
                    default -> element.data().getOrDefault(key, "");
                });
            }
            return cells;
        });
    }

    /** Whether the graph has any edge. */
    public boolean hasEdges() {
        return !graph.edges().isEmpty();
    }

    private List<String> nodeHeader() {
        Set<String> header = new LinkedHashSet<>(List.of("elementId", "name"));
        for (GraphMlParser.Element node : graph.nodes()) {
            node.data().keySet().stream().filter(key -> !LABELS.contains(key.toLowerCase(java.util.Locale.ROOT)))
                    .filter(key -> !DERIVED.contains(key)).forEach(header::add);
        }
        return List.copyOf(header);
    }

    private List<String> edgeHeader() {
        Set<String> header = new LinkedHashSet<>(List.of("supplierPerson", "customerPerson"));
        graph.edges().forEach(edge -> header.addAll(edge.data().keySet()));
        header.removeAll(DERIVED);
        return List.copyOf(header);
    }

    private static String label(GraphMlParser.Element node) {
        for (Map.Entry<String, String> entry : node.data().entrySet()) {
            if (LABELS.contains(entry.getKey().toLowerCase(java.util.Locale.ROOT)) && !entry.getValue().isBlank()) {
                return entry.getValue();
            }
        }
        boolean known = !node.data().getOrDefault("code", "").isBlank()
                || !node.data().getOrDefault("email", "").isBlank();
        return known ? "" : node.id();
    }

    /** How a header is found, once the graph is read. */
    private interface Header {
        List<String> get();
    }

    /** How a node or edge becomes a row. */
    private interface Cells {
        List<String> of(GraphMlParser.Element element, List<String> header);
    }

    private RowSource table(List<GraphMlParser.Element> elements, Header header, Cells cells) {
        return new RowSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void read(Consumer<Row> rows) throws ExchangeException {
                if (graph.nodes().isEmpty()) {
                    throw new ExchangeException(name, 0, Text.of("graph.empty"), Text.of("graph.empty.remedy"));
                }
                List<String> keys = header.get();
                rows.accept(new Row(1, keys));
                for (GraphMlParser.Element element : elements) {
                    rows.accept(new Row(element.line(), cells.of(element, keys)));
                }
            }
        };
    }
}
