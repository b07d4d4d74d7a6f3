/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;

class KeyviewsFileTest {

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Random random = new Random(3);
        Keyviews views = new Keyviews();
        for (int d = 0; d < 3; d++) {
            DiagramState diagram = views.open("Kind " + d, "_a" + d);
            diagram.setTitle(d == 0 ? "" : "Titel \"quoted\"\n次 \\ = " + d);
            diagram.setLayers(d == 1 ? null : Set.of("one, two", "b\\c"));
            diagram.setFilters(d == 2 ? Set.of() : Set.of("f=1"));
            diagram.setGuides(d == 0 ? List.of() : List.of(new Guide(false, 7 * d), new Guide(true, -40),
                    new Guide(true, 120, Map.of("Person/_1 王\"", Guide.Hold.END, "a,b", Guide.Hold.START))));
            for (int i = 0; i < 40; i++) {
                diagram.put("Person/_" + i + " 王\"" + d, random(random));
            }
        }
        String text = KeyviewsFile.text(views);
        KeyviewsFile.Loaded loaded = KeyviewsFile.parse(text, Locale.ENGLISH);
        assertEquals(List.of(), loaded.problems());
        assertEquals(text, KeyviewsFile.text(loaded.views()));
        for (DiagramState diagram : views.diagrams()) {
            DiagramState read = loaded.views().diagram(diagram.id()).orElseThrow();
            assertEquals(diagram.elements(), read.elements());
            assertEquals(diagram.title(), read.title());
            assertEquals(diagram.layers(), read.layers());
            assertEquals(diagram.filters(), read.filters());
            assertEquals(diagram.guides(), read.guides());
        }
    }

    private static ElementState random(Random random) {
        ElementState state = ElementState.NONE.withPosition(new Point(random.nextDouble() * 900, -random.nextInt(99)));
        state = random.nextBoolean() ? state.withSize(new Size(random.nextInt(300), 48.5)) : state;
        state = random.nextBoolean() ? state.withBendPoints(List.of(new Point(1.25, 2), new Point(3, 4)),
                random.nextBoolean()) : state;
        state = random.nextBoolean() ? state.withLabelShare(EdgeLabel.Slot.CENTER, random.nextDouble()) : state;
        state = random.nextBoolean() ? state.withLabelHidden(random.nextBoolean()) : state;
        return state.withPinned(random.nextBoolean()).withHidden(random.nextBoolean());
    }

    @Test
    void oneChangeIsOneLine() {
        Keyviews views = new Keyviews();
        DiagramState diagram = views.open("Plan", "_a");
        for (int i = 0; i < 20; i++) {
            diagram.put("Person/_" + i, ElementState.NONE.withPosition(new Point(i, i)));
        }
        List<String> before = KeyviewsFile.text(views).lines().toList();
        diagram.put("Person/_7", ElementState.NONE.withPosition(new Point(70, 7)));
        List<String> after = KeyviewsFile.text(views).lines().toList();
        assertEquals(1, after.stream().filter(line -> !before.contains(line)).count());
        assertEquals(before.size(), after.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Person/_1 at=1", "  Person/_1 at=1,NaN", "  Person/_1 at=1e300,2",
            "  Person/_1 color=red", "  Person/_1 label.center=2", "  \"open", "  Person/_1 label=maybe",
            "future something", "guide", "guide x=1.5", "guide z=3", "guide x=1 y=2", "guide x=1 start=a end=a",
            "guide x=20000000",
            "  Person/_2 at=9,9"})
    void whatIsNotUnderstoodIsKeptAndReported(String line) throws IOException {
        String text = "keyviews 1\ndiagram Plan@_a description=Plan target=_a\n  Person/_2 at=3,4\n" + line + "\n";
        KeyviewsFile.Loaded loaded = KeyviewsFile.parse(text, Locale.ENGLISH);
        assertEquals(1, loaded.problems().size());
        assertEquals(4, loaded.problems().get(0).line());
        assertTrue(loaded.problems().get(0).message().contains(line.strip()));
        assertTrue(KeyviewsFile.text(loaded.views()).contains("\n" + line + "\n"));
        assertEquals(new Point(3, 4), loaded.views().diagram("Plan@_a").orElseThrow().get("Person/_2").position()
                .orElseThrow());
    }

    @Test
    void guidesAreLinesOfTheirOwnThatAnOlderVersionKeeps() throws IOException {
        Keyviews views = new Keyviews();
        DiagramState diagram = views.open("Plan", "_a");
        diagram.put("Person/_2", ElementState.NONE.withPosition(new Point(3, 4)));
        diagram.setGuides(List.of(new Guide(false, 60), new Guide(true, 20, Map.of("Person/_2", Guide.Hold.MIDDLE))));
        assertEquals(List.of("  Person/_2 at=3,4", "guide x=20 middle=Person/_2", "guide y=60"),
                KeyviewsFile.text(views).lines().skip(2).toList());
        assertEquals(1, KeyviewsFile.parse(KeyviewsFile.text(views) + "guide y=60\n", Locale.ENGLISH).problems().size(),
                "two at one place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<xml/>", "keyviews 2\n", "keyviews\n"})
    void whatIsNoKeyviewsFileIsRefused(String text) {
        assertThrows(KeyviewsException.class, () -> KeyviewsFile.parse(text, Locale.ENGLISH));
    }

    @Test
    void aFileIsReplacedWhole(@TempDir Path folder) throws IOException {
        Path file = KeyviewsFile.beside(folder.resolve("client.keyweave"));
        assertEquals("client.keyviews", file.getFileName().toString());
        assertEquals(0, KeyviewsFile.load(file, Locale.ENGLISH).views().diagrams().size());
        Keyviews views = new Keyviews();
        views.open("Plan", "_a").put("x", ElementState.NONE.withPinned(true));
        KeyviewsFile.save(views, file);
        byte[] first = Files.readAllBytes(file);
        views.open("Plan", "_b");
        KeyviewsFile.save(views, file);
        assertEquals(2, KeyviewsFile.load(file, Locale.ENGLISH).views().diagrams().size());
        views.remove("Plan@_b");
        KeyviewsFile.save(views, file);
        assertArrayEquals(first, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half-written stays");
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.keyviews");
        Files.write(file, new byte[] {'k', (byte) 0xff, (byte) 0xfe});
        assertThrows(KeyviewsException.class, () -> KeyviewsFile.load(file, Locale.ENGLISH));
    }
}
