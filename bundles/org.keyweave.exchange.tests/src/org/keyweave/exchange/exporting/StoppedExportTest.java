/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.exporting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.examples.Examples;
import org.keyweave.model.io.LoadedModel;

/** An export can be stopped on its way, and then leaves what was there. */
class StoppedExportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path folder;

    private static LoadedModel model() throws IOException {
        return Examples.find("consumer").orElseThrow().load(Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void anExportThatIsStoppedLeavesWhatWasThere(ExportFormat format) throws Exception {
        LoadedModel model = model();
        ExportOptions options = ExportOptions.of(Locale.ENGLISH, TODAY).withOverwrite(true);
        Path target = folder.resolve("x");
        AtomicInteger all = new AtomicInteger();
        ModelExport.write(model, format, options, target, written -> all.incrementAndGet() > 0);
        Map<String, byte[]> before = content(target);
        for (int last : new TreeSet<>(List.of(0, all.get() / 2, all.get() - 1))) {
            AtomicInteger told = new AtomicInteger();
            assertThrows(CancellationException.class, () -> ModelExport.write(model, format, options, target,
                    written -> told.getAndIncrement() < last));
            assertEquals(last + 1, told.get());
            Map<String, byte[]> after = content(target);
            assertEquals(before.keySet(), after.keySet());
            before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(List.of(target), left.toList(), "no draft stays behind");
            }
        }
    }

    /** Tables, sheets and rows tell how they stand: a long export can be stopped before its end. */
    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = { "CSV", "XLSX", "JSON" })
    void aLongExportTellsHowItStands(ExportFormat format) throws Exception {
        AtomicInteger told = new AtomicInteger();
        ModelExport.write(model(), format, ExportOptions.of(Locale.ENGLISH, TODAY), folder.resolve("x"),
                written -> told.incrementAndGet() > 0);
        assertTrue(told.get() >= 2, format + " " + told);
    }

    private static Map<String, byte[]> content(Path target) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(target.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return content;
    }
}
