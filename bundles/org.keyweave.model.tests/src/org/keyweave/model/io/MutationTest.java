/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of damaged files, from a seed: each one is refused with a reason or loads, and what loads can be saved and
 * loaded again. {@code -Dkeyweave.mutations=N} changes how many, {@code -Dkeyweave.firstMutation=SEED} the first one.
 */
class MutationTest {

    private static final int FIRST = Integer.getInteger("keyweave.firstMutation", 0);
    private static final int MUTATIONS = Integer.getInteger("keyweave.mutations", 4000);
    private static final long MOST_MILLIS = 5000;
    private static final String[] PIECES = {"<", ">", "\"", "&", "&#0;", "&#x10FFFF;", "<!--", "-->", "<![CDATA[",
        "]]>", "<!DOCTYPE a>", "<?x ?>", " xmi:id=\"_p\"", " xsi:type=\"keyweave:Person\"", " href=\"a.keyweave#b\"",
        " href=\"#//@accounts.0\"", "xmlns:a=\"b\"", "<units>", "</units>", "<supplier/>", "<roles/>",
        "<channels>x</channels>", " name=\"\"", " targets=\"_1 _2\"", "keyweave:", "\u0000", "\u00ff", "  \n", "NaN", "-1", "true", "//@supplier",
        "<people><people/></people>", " xsi:nil=\"true\"", "xmi:", "://", "#"};

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void noDamageSurprises() throws IOException {
        byte[][] originals = new byte[6][];
        for (int i = 0; i < originals.length; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ModelFile.write(ModelFile.create(RandomModels.portfolio(100 + i, 20 + 40 * i),
                    folder.resolve("m.keyweave")), out);
            originals[i] = out.toByteArray();
        }
        Map<ModelFileException.Kind, Integer> refusals = new EnumMap<>(ModelFileException.Kind.class);
        int loaded = 0;
        for (int seed = FIRST; seed < FIRST + MUTATIONS; seed++) {
            byte[] damaged = damage(originals[seed % originals.length], new Random(seed));
            long start = System.nanoTime();
            try {
                survive(damaged);
                loaded++;
            } catch (ModelFileException e) {
                refusals.merge(e.kind(), 1, Integer::sum);
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed + ":\n" + new String(damaged, StandardCharsets.UTF_8), e);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis < MOST_MILLIS, "seed " + seed + " took " + millis + " ms");
        }
        assertTrue(loaded > MUTATIONS / 20, loaded + " loaded");
        assertTrue(refusals.size() >= 3, refusals.toString());
    }

    private void survive(byte[] damaged) throws IOException {
        LoadedModel model = ModelFile.load(new ByteArrayInputStream(damaged), "m.keyweave", LoadOptions.DEFAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        byte[] first = out.toByteArray();
        LoadedModel again;
        try {
            again = ModelFile.load(new ByteArrayInputStream(first), "m.keyweave", LoadOptions.DEFAULT);
        } catch (ModelFileException e) {
            String text = new String(first, StandardCharsets.UTF_8);
            throw new IllegalStateException("saved, but not loadable:\n" + text, e);
        }
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        ModelFile.write(again, second);
        if (!java.util.Arrays.equals(first, second.toByteArray())) {
            throw new IllegalStateException("not stable:\n" + new String(first, StandardCharsets.UTF_8) + "\n---\n"
                    + second.toString(StandardCharsets.UTF_8));
        }
    }

    private static byte[] damage(byte[] original, Random random) {
        StringBuilder text = new StringBuilder(new String(original, StandardCharsets.UTF_8));
        for (int i = 1 + random.nextInt(3); i > 0 && text.length() > 2; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(40));
            switch (random.nextInt(8)) {
            case 0 -> text.setLength(at);
            case 1 -> text.delete(at, end);
            case 2 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
            case 3 -> text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            case 4 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            case 5 -> text.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
            case 6 -> swapLines(text, random);
            default -> swapValue(text, at, random);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void swapLines(StringBuilder text, Random random) {
        String[] lines = text.toString().split("\n");
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        String line = lines[one];
        lines[one] = lines[other];
        lines[other] = line;
        text.setLength(0);
        text.append(String.join("\n", lines));
    }

    /** Replaces an attribute's value: well-formed damage. */
    private static void swapValue(StringBuilder text, int from, Random random) {
        int start = text.indexOf("=\"", from);
        int end = start < 0 ? -1 : text.indexOf("\"", start + 2);
        if (end > 0) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            text.replace(start + 2, end, piece.replaceAll("[<&\"\u0000]", ""));
        }
    }
}
