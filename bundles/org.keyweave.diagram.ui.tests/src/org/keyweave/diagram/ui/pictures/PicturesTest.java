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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            byte[] picture = new PictureMaker(plan.canvas(), plan.part().desk()).make(format, 1, Theme.DARK);
            assertTrue(new String(picture, 0, 8, StandardCharsets.ISO_8859_1).contains(sign));
        }
    }

    @Test
    void footerIsTheUsualThingAndCanBeLeftOut() throws IOException {
        try (OpenPlan plan = OpenPlan.small()) {
            PictureMaker maker = new PictureMaker(plan.canvas(), plan.part().desk());
            assertTrue(text(maker.make(PictureFormat.SVG, 1, Theme.LIGHT)).contains(OpenPlan.FOOTER));
            maker.setFooter(false);
            plan.reopen();
            maker = new PictureMaker(plan.canvas(), plan.part().desk());
            assertFalse(text(maker.make(PictureFormat.SVG, 1, Theme.LIGHT)).contains(OpenPlan.FOOTER), "remembered");
        }
    }

    @Test
    void pictureIsMadeThoughItsProgressIsToBeClosed() throws IOException {
        try (OpenPlan plan = OpenPlan.small()) {
            int[] closings = new int[1];
            Listener impatient = event -> {
                if (event.widget instanceof Shell shell && shell != plan.shell()) {
                    closings[0]++;
                    shell.close();
                    shell.getDisplay().asyncExec(() -> {
                        if (!shell.isDisposed()) {
                            shell.close();
                        }
                    });
                }
            };
            plan.shell().getDisplay().addFilter(SWT.Show, impatient);
            try {
                assertNotNull(new PictureMaker(plan.canvas(), plan.part().desk()).make(PictureFormat.PNG, 2,
                        Theme.LIGHT));
            } finally {
                plan.shell().getDisplay().removeFilter(SWT.Show, impatient);
            }
            assertEquals(1, closings[0], "no dialog to close");
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
