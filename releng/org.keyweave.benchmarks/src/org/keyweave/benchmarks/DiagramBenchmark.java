/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.render.SvgRenderer;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.ServiceReads;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.text.TextMeasurer;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.expr.ServiceClassLoader;
import org.keyweave.vsm.spec.DiagramSpec;

/**
 * Diagrams: to create them, to refresh them without a change and after a change of one element, to arrange and to draw
 * them. The change is measured twice: with declarations of what services read, and without, when every service is
 * evaluated again.
 */
final class DiagramBenchmark implements Benchmark {

    private static final int RUNS = 9;
    private static final int MANY = 50;
    private static final int[] FACTORS = {1, 4, 16};

    private final TextMeasurer measurer = new AwtTextMeasurer();

    @Override
    public String name() {
        return "diagram";
    }

    @Override
    public String title() {
        return "Create, refresh, change one element, arrange, draw (aim at 1,060 / 4,250 / 17,000 elements: create 150 "
                + "/ 270 / 750, refresh 4 / 9 / 28, arrange 400 / 2,400 / 15,000 ms)";
    }

    @Override
    public List<String> columns() {
        return List.of("elements", "objects", "create ms", "refresh ms", "change ms", "undeclared ms", "all anew ms",
                "arrange ms", "SVG ms");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        DiagramSpec spec = spec();
        warmUp(spec);
        for (int factor : FACTORS) {
            Account account = NetworkModel.make(factor);
            int[] objects = {1};
            account.eAllContents().forEachRemaining(element -> objects[0]++);
            List<String> row = new ArrayList<>();
            try (DiagramSynchronizer diagram = open(spec, account, declared())) {
                row.add(Sampling.text((long) diagram.diagram().size()));
                row.add(Sampling.text((long) objects[0]));
                row.add(Sampling.text(Sampling.medianMillis(RUNS, () -> {
                    try (DiagramSynchronizer fresh = open(spec, account, declared())) {
                        return fresh.diagram().size();
                    }
                })));
                row.add(Sampling.text(Sampling.medianMillis(MANY, () -> diagram.refresh().moved().size())));
                row.add(Sampling.text(change(diagram, account)));
                try (DiagramSynchronizer undeclared = open(spec, account, ServiceReads.NONE)) {
                    row.add(Sampling.text(change(undeclared, account)));
                }
                row.add(Sampling.text(Sampling.medianMillis(RUNS, () -> diagram.refreshAll().moved().size())));
                row.add(Sampling.text(Sampling.medianMillis(factor > 4 ? 1 : 3, () -> {
                    Arrangement.all(diagram, LayoutMonitor.NONE);
                    return diagram.diagram().size();
                })));
                SvgRenderer renderer = new SvgRenderer();
                row.add(Sampling.text(Sampling.medianMillis(3, () -> renderer.render(diagram.diagram()).length())));
            }
            table.accept(row);
        }
    }

    private void warmUp(DiagramSpec spec) {
        Account account = NetworkModel.make(1);
        for (int i = 0; i < RUNS; i++) {
            try (DiagramSynchronizer diagram = open(spec, account, declared())) {
                change(diagram, account);
            }
        }
    }

    private DiagramSynchronizer open(DiagramSpec spec, Account account, ServiceReads reads) {
        return DiagramSynchronizer.open(SyncInput.of(spec, account).withMeasurer(measurer).withReads(reads));
    }

    private static double change(DiagramSynchronizer diagram, Account account) {
        Person person = account.getUnits().get(3).getPeople().get(2);
        int[] count = {0};
        return Sampling.medianMillis(MANY, () -> {
            person.setName("Changed " + count[0]++ % 10);
            return diagram.refresh().restyled().size();
        });
    }

    private static ServiceReads declared() {
        Properties declared = new Properties();
        for (String service : List.of("isShown", "personLabel", "isDecider", "contacts", "width", "touchpointLabel",
                "isPlanned")) {
            declared.setProperty(service, "");
        }
        return ServiceReads.of(declared);
    }

    private static DiagramSpec spec() throws IOException {
        try (InputStream content = DiagramBenchmark.class.getResourceAsStream("network.odesign")) {
            return VsmCompiler.load(content, URI.createURI("memory:/network.odesign"),
                    List.of(KeyweavePackage.eINSTANCE), ServiceClassLoader.of(DiagramBenchmark.class.getClassLoader()))
                    .orThrow().diagram("Network").orElseThrow();
        }
    }
}
