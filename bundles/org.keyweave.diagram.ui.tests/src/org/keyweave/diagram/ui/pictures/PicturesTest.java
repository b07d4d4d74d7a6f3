/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.diagram.render.PreparedPicture;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.ui.OpenPlan;

/** Pictures for others. */
class PicturesTest {

    @TempDir
    private Path folder;

    @Test
    void clipboardHoldsPixelsAndVectors() {
        try (OpenPlan plan = OpenPlan.small()) {
            plan.part().actions().get("copyPicture").run();
            Clipboard clipboard = new Clipboard(plan.shell().getDisplay());
            try {
                ImageData image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
                double width = plan.part().diagram().extent().orElseThrow().width();
                assertTrue(image.width > 2 * width, image.width + " for " + width);
                boolean svg = false;
                for (TransferData type : clipboard.getAvailableTypes()) {
                    svg |= ClipboardPicture.SvgTransfer.INSTANCE.isSupportedType(type);
                }
                assertTrue(svg);
                byte[] vectors = (byte[]) clipboard.getContents(ClipboardPicture.SvgTransfer.INSTANCE);
                assertTrue(new String(vectors, StandardCharsets.UTF_8).contains("<svg"));
            } finally {
                clipboard.dispose();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"SVG, <?xml", "PNG, PNG", "PDF, %PDF"})
    void everyFormatIsMade(PictureFormat format, String sign) throws IOException {
        try (OpenPlan plan = OpenPlan.small()) {
            byte[] picture = new PictureMaker(plan.canvas(), plan.part().desk()).make(format, 1, Theme.DARK)
                    .orElseThrow();
            assertTrue(new String(picture, 0, 8, StandardCharsets.ISO_8859_1).contains(sign));
        }
    }

    @Test
    void footerIsTheUsualThingAndCanBeLeftOut() throws IOException {
        try (OpenPlan plan = OpenPlan.small()) {
            PictureMaker maker = new PictureMaker(plan.canvas(), plan.part().desk());
            assertTrue(text(maker.make(PictureFormat.SVG, 1, Theme.LIGHT).orElseThrow()).contains(OpenPlan.FOOTER));
            maker.setFooter(false);
            plan.reopen();
            maker = new PictureMaker(plan.canvas(), plan.part().desk());
            assertFalse(text(maker.make(PictureFormat.SVG, 1, Theme.LIGHT).orElseThrow()).contains(OpenPlan.FOOTER), "remembered");
        }
    }

    /** Lets go of whatever shows its progress, by its button or by closing its window. */
    private static Listener impatient(OpenPlan plan, Consumer<Shell> how) {
        return event -> {
            if (event.widget instanceof Shell shell && shell != plan.shell()) {
                // Not before the dialog has seen itself shown.
                shell.getDisplay().asyncExec(() -> how.accept(shell));
            }
        };
    }

    private static Stream<Consumer<Shell>> letGo() {
        return Stream.of(Shell::close, PicturesTest::pressButton);
    }

    private static boolean pressButton(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && (button.getStyle() & SWT.PUSH) != 0) {
                button.notifyListeners(SWT.Selection, new Event());
                return true;
            }
            if (child instanceof Composite inner && pressButton(inner)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("letGo")
    void pictureThatIsLetGoOfIsLeftAtOnce(Consumer<Shell> how) throws Exception {
        try (OpenPlan plan = OpenPlan.small()) {
            CountDownLatch ended = new CountDownLatch(1);
            // As a library that nothing but an interruption reaches.
            PreparedPicture endless = out -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    ended.countDown();
                }
            };
            Listener impatient = impatient(plan, how);
            plan.shell().getDisplay().addFilter(SWT.Show, impatient);
            try {
                assertEquals(Optional.empty(), new PictureWork(plan.shell(), plan.part().desk().messages())
                        .make(() -> endless));
            } finally {
                plan.shell().getDisplay().removeFilter(SWT.Show, impatient);
            }
            assertTrue(ended.await(10, TimeUnit.SECONDS), "it goes on unheard");
        }
    }

    @Test
    void whatWritesOnAfterItWasLetGoOfIsEnded() throws Exception {
        try (OpenPlan plan = OpenPlan.small()) {
            CountDownLatch ended = new CountDownLatch(1);
            PreparedPicture deaf = out -> {
                try {
                    while (true) {
                        out.write(new byte[] {1}, 0, 1);
                        Thread.onSpinWait();
                    }
                } finally {
                    ended.countDown();
                }
            };
            Listener impatient = impatient(plan, Shell::close);
            plan.shell().getDisplay().addFilter(SWT.Show, impatient);
            try {
                assertEquals(Optional.empty(), new PictureWork(plan.shell(), plan.part().desk().messages())
                        .make(() -> deaf));
            } finally {
                plan.shell().getDisplay().removeFilter(SWT.Show, impatient);
            }
            assertTrue(ended.await(10, TimeUnit.SECONDS), "it goes on unheard");
        }
    }

    @Test
    void failureOfThePaintingIsTold() {
        try (OpenPlan plan = OpenPlan.small()) {
            PictureWork work = new PictureWork(plan.shell(), plan.part().desk().messages());
            IOException told = assertThrows(IOException.class, () -> work.make(() -> out -> {
                throw new IOException("no room");
            }));
            assertEquals("no room", told.getMessage());
            assertThrows(OutOfMemoryError.class, () -> work.make(() -> out -> {
                throw new OutOfMemoryError("too large");
            }));
        }
    }

    private static String text(byte[] picture) {
        return new String(picture, StandardCharsets.UTF_8);
    }

    @Test
    void failedWritingLeavesWhatWasThere() throws IOException {
        Path file = folder.resolve("plan.svg");
        PictureMaker.write(new byte[] {1, 2}, file);
        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(file));
        Path taken = Files.createDirectories(folder.resolve("taken.svg/inside"));
        assertThrows(IOException.class, () -> PictureMaker.write(new byte[] {3}, taken.getParent()));
        try (var files = Files.list(folder)) {
            assertEquals(List.of("plan.svg", "taken.svg"),
                    files.map(one -> one.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 500, 1, 1", "1000, 500, 2, 2", "500, 1000, 1, 1", "500, 1000, 2, 8", "1, 5000, 1, 1"})
    void pagesCoverThePictureOnce(int width, int height, int across, int count) {
        PageGrid grid = new PageGrid(new Rectangle(0, 0, width, height), new Rectangle(0, 0, 300, 300), across);
        assertEquals(count, grid.count());
        Rectangle covered = grid.part(0);
        for (int i = 0; i < grid.count(); i++) {
            covered = covered.union(grid.part(i));
            assertTrue(grid.part(i).width * grid.scale() <= 300 + grid.scale());
            assertTrue(grid.part(i).height * grid.scale() <= 300 + grid.scale());
        }
        assertEquals(new Rectangle(0, 0, width, height), covered);
    }
}
