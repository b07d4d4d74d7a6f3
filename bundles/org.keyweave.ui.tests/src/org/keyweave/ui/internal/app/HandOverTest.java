/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start on the same data area hands over what it was asked to open. */
class HandOverTest {

    private static final long PATIENCE_MILLIS = 20_000;

    @TempDir
    private Path data;

    private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

    @Test
    void theRunningOneTakesTheFiles() throws Exception {
        List<Path> files = List.of(Path.of("/models/\u5ba2\u6237 one.keyweave"), Path.of("/models/two.keyweave"));
        try (HandOver listening = HandOver.listen(data, taken::add)) {
            assertTrue(HandOver.ask(data, files, PATIENCE_MILLIS));
            assertEquals(files, taken.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        }
        assertNothingLeft();
    }

    @Test
    void aStartWithoutFilesAsksForTheWindow() throws Exception {
        try (HandOver listening = HandOver.listen(data, taken::add)) {
            assertTrue(HandOver.ask(data, List.of(), PATIENCE_MILLIS));
            assertEquals(List.of(), taken.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    @Test
    void whatWasAskedBeforeListeningIsTakenToo() throws Exception {
        Path folder = Files.createDirectories(data.resolve(".keyweave-open"));
        Files.writeString(folder.resolve("early.open"), "/models/early.keyweave\n");
        try (HandOver listening = HandOver.listen(data, taken::add)) {
            assertEquals(List.of(Path.of("/models/early.keyweave")),
                    taken.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    @Test
    void withoutAnAnswerTheRequestIsWithdrawn() throws Exception {
        assertFalse(HandOver.ask(data, List.of(Path.of("/models/one.keyweave")), 120));
        assertNothingLeft();
    }

    private void assertNothingLeft() throws Exception {
        try (Stream<Path> left = Files.list(data.resolve(".keyweave-open"))) {
            assertEquals(List.of(), left.toList());
        }
    }
}
