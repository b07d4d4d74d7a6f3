/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;



import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class FewColoursTest {

    private static final Color GROUND = new Color(0xf5f7fb);
    private static final Color CARD = new Color(0xe5f4ed);

    /** Flat grounds and hundreds of smoothed edges in many hues. */
    private static BufferedImage drawing() {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(GROUND);
        graphics.fillRect(0, 0, 400, 300);
        graphics.setColor(CARD);
        graphics.fillRect(10, 10, 100, 60);
        for (int i = 0; i < 60; i++) {
            graphics.setColor(Color.getHSBColor(i / 60f, 0.8f, 0.6f));
            graphics.drawLine(120, 3 * i, 390, 7 * i + 11);
        }
        graphics.dispose();
        return image;
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @Test
    void flatGroundsStayAndShadesMoveLittle() {
        BufferedImage before = drawing();
        assertTrue(colours(before).size() > 1_000);
        BufferedImage after = FewColours.of(before);
        assertTrue(colours(after).size() <= 256);
        assertEquals(GROUND.getRGB(), after.getRGB(2, 2));
        assertEquals(CARD.getRGB(), after.getRGB(50, 40));
        long error = 0;
        for (int x = 0; x < before.getWidth(); x++) {
            for (int y = 0; y < before.getHeight(); y++) {
                error += Math.abs((before.getRGB(x, y) >> 8 & 255) - (after.getRGB(x, y) >> 8 & 255));
            }
        }
        assertTrue(error < before.getWidth() * before.getHeight(), "less than one step of 255 on average: " + error);
    }

    @Test
    void imageOfFewColoursStaysAsItIs() {
        BufferedImage image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, 0xff123456);
        BufferedImage after = FewColours.of(image);
        assertEquals(Set.of(0xff000000, 0xff123456), colours(after));
        assertEquals(0xff123456, after.getRGB(3, 4));
    }

    @Test
    void whatIsBehindAnImageIsSeenAsBefore() {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 1, 0x80ff0000);
        BufferedImage after = FewColours.of(image);
        assertEquals(0, after.getRGB(0, 0));
        assertEquals(0x80ff0000, after.getRGB(1, 1));
    }
}
