/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;

/**
 * Thread count, matching and critical set of all accounts against JGraphT's matching alone, on the same graphs, both
 * ready made; and beside it the time to read the networks from the model.
 */
final class AnalysisBenchmark implements Benchmark {

    private static final int RUNS = 9;

    /** A graph in JGraphT's own form, with the side that its matching asks for. */
    private record PlainGraph(Graph<Person, DefaultEdge> graph, Set<Person> suppliers, Set<Person> customers) {

        static PlainGraph of(AccountNetwork network) {
            Graph<Person, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
            Set<Person> suppliers = new HashSet<>();
            Set<Person> customers = new HashSet<>();
            for (Contact contact : network.contacts()) {
                graph.addVertex(contact.supplierPerson());
                graph.addVertex(contact.customerPerson());
                suppliers.add(contact.supplierPerson());
                customers.add(contact.customerPerson());
                graph.addEdge(contact.supplierPerson(), contact.customerPerson());
            }
            return new PlainGraph(graph, suppliers, customers);
        }

        int matching() {
            return new HopcroftKarpMaximumCardinalityBipartiteMatching<>(graph, suppliers, customers).getMatching()
                    .getEdges().size();
        }
    }

    @Override
    public String name() {
        return "analysis";
    }

    @Override
    public String title() {
        return "Threads and critical set of all accounts against JGraphT's matching alone (aim: 1.5 times or less)";
    }

    @Override
    public List<String> columns() {
        return List.of("touchpoints", "accounts", "JGraphT ms", "threads ms", "ratio", "networks ms");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) {
        for (int size : sizes) {
            Portfolio portfolio = PortfolioGenerator.generate(1, size);
            AnalysisContext context = AnalysisContext.of(portfolio);
            List<AccountNetwork> networks = networks(portfolio, context);
            List<PlainGraph> graphs = networks.stream().map(PlainGraph::of).toList();
            requireSameCounts(networks, graphs);
            double plain = Sampling.medianMillis(RUNS, () -> graphs.stream().mapToLong(PlainGraph::matching).sum());
            double threads = Sampling.medianMillis(RUNS,
                    () -> networks.stream().mapToLong(network -> ThreadCount.of(network).count()).sum());
            double reading = Sampling.medianMillis(RUNS, () -> networks(portfolio, context).size());
            table.accept(List.of(Sampling.text((long) size), Sampling.text((long) networks.size()),
                    Sampling.text(plain), Sampling.text(threads), Sampling.text(threads / plain),
                    Sampling.text(reading)));
        }
    }

    private static List<AccountNetwork> networks(Portfolio portfolio, AnalysisContext context) {
        List<AccountNetwork> networks = new ArrayList<>();
        for (Account account : portfolio.getAccounts()) {
            networks.add(AccountNetwork.of(account, context));
        }
        return networks;
    }

    /** A comparison of times means something only when both give the same answer. */
    private static void requireSameCounts(List<AccountNetwork> networks, List<PlainGraph> graphs) {
        for (int i = 0; i < networks.size(); i++) {
            if (ThreadCount.of(networks.get(i)).count() != graphs.get(i).matching()) {
                throw new IllegalStateException("account " + i + ": the thread counts differ");
            }
        }
    }
}
