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
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.keyweave.model.io.LoadOptions;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.SaveOptions;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Measures loading against a bare SAX parse of the same file in the same run, saving, and the heap of a model. */
public final class FileBenchmark {

    private static final int ROUNDS = 5;

    private FileBenchmark() {
    }

    /**
     * The figures of one size.
     *
     * @param fileBytes size of the file
     * @param saxMillis best time of a bare parse
     * @param loadMillis best time of a load
     * @param saveMillis best time of a save to a new file, forced to the disk
     * @param heapPerTouchpoint bytes of heap that the loaded model holds, by touchpoint
     */
    public record Result(int touchpoints, long fileBytes, double saxMillis, double loadMillis, double saveMillis,
            double heapPerTouchpoint) {

        /** How many times longer a load takes than a bare parse. */
        public double ratio() {
            return loadMillis / saxMillis;
        }
    }

    /** Measures one size; leaves nothing behind. */
    public static Result measure(int touchpoints, Path folder) throws IOException {
        Path file = folder.resolve("benchmark-" + touchpoints + ".keyweave");
        Path copy = folder.resolve("benchmark-" + touchpoints + "-copy.keyweave");
        try {
            PortfolioGenerator.write(1, touchpoints, file);
            double sax = Double.MAX_VALUE;
            double load = Double.MAX_VALUE;
            double save = Double.MAX_VALUE;
            long heap = Long.MAX_VALUE;
            LoadOptions options = LoadOptions.DEFAULT.withMaxBytes(Long.MAX_VALUE);
            for (int i = 0; i < ROUNDS; i++) {
                sax = Math.min(sax, millis(() -> parse(file)));
                Round round = Round.of(file, copy, options);
                load = Math.min(load, round.loadMillis);
                save = Math.min(save, round.saveMillis);
                heap = Math.min(heap, round.heap);
            }
            return new Result(touchpoints, Files.size(file), sax, load, save, (double) heap / touchpoints);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(copy);
        }
    }

    /** One load and save, in a method of its own so that the model is garbage when the next one is measured. */
    private record Round(double loadMillis, double saveMillis, long heap) {

        static Round of(Path file, Path copy, LoadOptions options) throws IOException {
            long before = usedHeap();
            long start = System.nanoTime();
            LoadedModel model = ModelFile.load(file, options);
            double load = (System.nanoTime() - start) / 1e6;
            long heap = usedHeap() - before;
            Files.deleteIfExists(copy);
            double save = millis(() -> ModelFile.saveAs(model, copy, SaveOptions.DEFAULT.withoutBackup()));
            return new Round(load, save, heap);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static double millis(Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void parse(Path file) throws IOException {
        try {
            SAXParserFactory.newDefaultNSInstance().newSAXParser().parse(file.toFile(), new DefaultHandler());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
