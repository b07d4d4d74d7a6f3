/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;


import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same image with at most 256 colours, which halves a PNG file. A drawing has few flat colours and thousands of
 * shades where edges are smoothed: the colours that cover most are kept as they are, those that differ clearly from all
 * kept before go first, and every other pixel takes the nearest. Batik's own reduction averages colours instead, so that
 * flat grounds shift by what an eye sees.
 */
final class FewColours {

    private static final int MOST = 256;
    /** Squared distances that count as clear, the greatest first; then whatever there is. */
    private static final int[] CLEAR = {200, 60, 0};

    private FewColours() {
    }

    /** The image with few colours; what lets through what is behind goes on doing so. */
    static BufferedImage of(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        Map<Integer, int[]> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.computeIfAbsent(pixel, key -> new int[1])[0]++;
        }
        int[] palette = palette(counts);
        Map<Integer, Byte> places = new HashMap<>();
        counts.keySet().forEach(colour -> places.put(colour, (byte) nearest(palette, palette.length, colour)));
        BufferedImage result = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(Byte.SIZE, palette.length, palette, 0, true, -1,
                        DataBuffer.TYPE_BYTE));
        byte[] data = ((DataBufferByte) result.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            data[i] = places.get(pixels[i]);
        }
        return result;
    }

    private static int[] palette(Map<Integer, int[]> counts) {
        List<Integer> often = new ArrayList<>(counts.keySet());
        often.sort(Comparator.comparingInt((Integer colour) -> -counts.get(colour)[0]).thenComparing(
                Comparator.naturalOrder()));
        int[] palette = new int[Math.min(MOST, often.size())];
        int size = 0;
        for (int clear : CLEAR) {
            for (int colour : often) {
                if (size < palette.length && (size == 0
                        || distance(palette[nearest(palette, size, colour)], colour) > clear)) {
                    palette[size++] = colour;
                }
            }
        }
        return size == palette.length ? palette : Arrays.copyOf(palette, size);
    }

    private static int nearest(int[] palette, int size, int colour) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (distance(palette[i], colour) < distance(palette[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int alpha = (one >>> 24) - (other >>> 24);
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return alpha * alpha + red * red + green * green + blue * blue;
    }
}
