/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;


import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.keyweave.report.ReportSamples;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.content.Section;

/** Pictures are sharp, and a report of hundreds of them is still a file that can be sent. */
class SharpPictureTest {

    private static final double WIDTH = 475;
    private static final double HEIGHT = 590;

    private final ReportData plan;
    private final Block.Diagram diagram;

    SharpPictureTest() throws IOException {
        plan = ReportSamples.report(ReportKind.ACCOUNT_PLAN, "automation", "en");
        diagram = plan.blocks(Block.Diagram.class).get(0);
    }

    /** The same report with its first picture so many times. */
    private ReportData with(int pictures) {
        List<Block> blocks = Collections.nCopies(pictures, diagram);
        return new ReportData(plan.kind(), plan.locale(), plan.title(), plan.subtitle(), plan.provenance(), List.of(),
                List.of(new Section("pictures", "Pictures", 1, blocks)), List.of());
    }

    private static BufferedImage image(SharpPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    @Test
    void fewPicturesHaveThreePixelsForAPoint() throws IOException {
        SharpPicture picture = SharpPicture.of(diagram, WIDTH, HEIGHT, SharpPicture.pixels(plan));
        assertEquals(picture.width() * 3, image(picture).getWidth(), 2);
    }

    @Test
    void manyPicturesShareWhatAFileMayHoldAndKeepTheirSize() throws IOException {
        double few = SharpPicture.pixels(with(10));
        double many = SharpPicture.pixels(with(200));
        assertEquals(few, SharpPicture.pixels(with(1)));
        assertTrue(many * 200 <= 240_000_000, "pixels of all: " + many * 200);
        assertEquals(many, SharpPicture.pixels(with(500)), "never less than what can be read");
        SharpPicture sharp = SharpPicture.of(diagram, WIDTH, HEIGHT, few);
        SharpPicture small = SharpPicture.of(diagram, WIDTH, HEIGHT, many / 2);
        assertEquals(sharp.width(), small.width(), "the same place on the page");
        assertTrue((double) image(small).getWidth() * image(small).getHeight() <= many / 2 * 1.01);
        assertTrue(small.png().length < sharp.png().length);
        assertTrue(image(small).getColorModel() instanceof IndexColorModel, "few colours");
    }
}
