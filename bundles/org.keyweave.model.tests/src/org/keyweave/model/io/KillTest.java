/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Portfolio;

/**
 * Kills a process at random moments while it saves in a loop: the file is always there, whole, and one of the versions
 * that were saved. {@code -Dkeyweave.kills=N} changes how often.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("keyweave.kills", 40);
    /** Processes at a time: starting one is what takes the time. */
    private static final int PARALLEL = 2;

    @TempDir
    Path folder;

    @Test
    void aKilledSaveLeavesAWholeFile() throws IOException, InterruptedException {
        Random random = new Random(2026);
        for (int round = 0; round < KILLS; round += PARALLEL) {
            Process[] savers = new Process[PARALLEL];
            Path[] files = new Path[PARALLEL];
            for (int i = 0; i < PARALLEL; i++) {
                files[i] = folder.resolve("model" + i + ".keyweave");
                if (!Files.exists(files[i])) {
                    ModelFile.save(ModelFile.create(RandomModels.portfolio(9 + i, 2000), files[i]));
                }
                savers[i] = saver(files[i]);
            }
            for (int i = 0; i < PARALLEL; i++) {
                assertEquals('r', savers[i].getInputStream().read(), "the saver did not start");
                TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
                savers[i].destroyForcibly();
                assertTrue(savers[i].waitFor(20, TimeUnit.SECONDS));
                Portfolio portfolio = ModelFile.load(files[i]).requirePortfolio();
                assertTrue(portfolio.getName().startsWith("save "), portfolio.getName());
                // every version says its number at its end as well
                assertEquals(portfolio.getName(), portfolio.getExclusions().get(0).getReason());
                ModelFile.load(StagedFile.backupOf(files[i]));
            }
        }
        assertLittleIsLeft();
    }

    private void assertLittleIsLeft() throws IOException {
        LoadedModel model = ModelFile.load(folder.resolve("model0.keyweave"));
        model.requirePortfolio().setName("last");
        ModelFile.save(model);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(f -> f.getFileName().toString().startsWith(".model0.")).toList();
            assertEquals(List.of(), left);
        }
    }

    private static Process saver(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp",
                ClassPaths.ofThisTest(), LoopSaver.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
