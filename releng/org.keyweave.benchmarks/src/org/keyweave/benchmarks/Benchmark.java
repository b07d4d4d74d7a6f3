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

/** One measurement, repeated for models of several sizes. */
interface Benchmark {

    /** What it is called on the command line. */
    String name();

    /** What is measured, and what is aimed at, in one line. */
    String title();

    /** The headings of the table. */
    List<String> columns();

    /**
     * Measures.
     *
     * @param sizes  numbers of touchpoints, in rising order
     * @param folder an empty folder for files, which is deleted afterwards
     * @param table  takes one row of cells at a time
     */
    void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException;
}
