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
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Prints what {@link FileBenchmark} measures. */
final class ModelFileTable implements Benchmark {

    @Override
    public String name() {
        return "files";
    }

    @Override
    public String title() {
        return "Load against a bare SAX parse of the same file (aim: 4 times or less), save, heap of the loaded model";
    }

    @Override
    public List<String> columns() {
        return List.of("touchpoints", "file MB", "SAX ms", "load ms", "load/SAX", "save ms", "bytes/touchpoint");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        for (int size : sizes) {
            FileBenchmark.Result result = FileBenchmark.measure(size, folder);
            table.accept(List.of(Sampling.text((long) size), Sampling.text(result.fileBytes() / 1e6),
                    Sampling.text(result.saxMillis()), Sampling.text(result.loadMillis()),
                    Sampling.text(result.ratio()), Sampling.text(result.saveMillis()),
                    Sampling.text(result.heapPerTouchpoint())));
        }
    }
}
