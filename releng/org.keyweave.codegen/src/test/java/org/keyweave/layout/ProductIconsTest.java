/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The icons of the product for each system hold the pictures that the workbench shows. Run with
 * {@code -Dkeyweave.icons.update=true} to write them anew after a change of a picture.
 */
class ProductIconsTest {

    private static final Path ICONS = Repository.ROOT.resolve("bundles/org.keyweave.ui/icons");
    private static final Path WINDOWS = Repository.ROOT
            .resolve("features/org.keyweave.feature/rootfiles/windows/keyweave.ico");
    private static final Path MAC = Repository.ROOT
            .resolve("releng/org.keyweave.product/macos/Resources/keyweave.icns");
    private static final Path LINUX = Repository.ROOT
            .resolve("features/org.keyweave.feature/rootfiles/unix/keyweave.svg");

    private static byte[] png(int size) throws IOException {
        return Files.readAllBytes(ICONS.resolve("png/keyweave" + size + ".png"));
    }

    /** The size of a PNG stands in its first chunk. */
    @ParameterizedTest
    @ValueSource(ints = { 16, 32, 48, 64, 128, 256, 512 })
    void picturesHaveTheSizesThatTheyAreNamedAfter(int size) throws IOException {
        ByteBuffer picture = ByteBuffer.wrap(png(size));
        assertEquals(size, picture.getInt(16));
        assertEquals(size, picture.getInt(20));
    }

    @Test
    void windows() throws IOException {
        compare(WINDOWS, ico(16, 32, 48, 64, 128, 256));
    }

    @Test
    void mac() throws IOException {
        Map<String, Integer> types = new LinkedHashMap<>();
        types.put("icp4", 16);
        types.put("icp5", 32);
        types.put("icp6", 64);
        types.put("ic07", 128);
        types.put("ic08", 256);
        types.put("ic09", 512);
        compare(MAC, icns(types));
        String plist = Files.readString(MAC.resolveSibling("../Info.plist"));
        assertTrue(plist.contains("<string>" + MAC.getFileName() + "</string>"), plist);
    }

    @Test
    void linux() throws IOException {
        compare(LINUX, Files.readAllBytes(ICONS.resolve("keyweave.svg")));
    }

    private static void compare(Path file, byte[] expected) throws IOException {
        if (Boolean.getBoolean("keyweave.icons.update")) {
            Files.createDirectories(file.getParent());
            Files.write(file, expected);
        }
        assertArrayEquals(expected, Files.readAllBytes(file), file + " does not hold the pictures of the workbench");
    }

    /** A directory of pictures, then the pictures; a size of 256 is written as 0. */
    private static byte[] ico(int... sizes) throws IOException {
        int entry = 16;
        int offset = 6 + entry * sizes.length;
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        for (int size : sizes) {
            byte[] picture = png(size);
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32).putInt(picture.length).putInt(offset + pictures.size());
            pictures.write(picture);
        }
        return join(head.array(), pictures.toByteArray());
    }

    /** Blocks with a type and their whole length, in one block of the same kind. */
    private static byte[] icns(Map<String, Integer> types) throws IOException {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> type : types.entrySet()) {
            blocks.write(block(type.getKey(), png(type.getValue())));
        }
        return block("icns", blocks.toByteArray());
    }

    private static byte[] block(String type, byte[] content) {
        return join(ByteBuffer.allocate(8).put(type.getBytes(StandardCharsets.US_ASCII)).putInt(content.length + 8)
                .array(), content);
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
