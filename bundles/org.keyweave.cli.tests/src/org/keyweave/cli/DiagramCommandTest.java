/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code keyweave diagram}: what it draws, lists and checks, and what it refuses without leaving anything behind. */
class DiagramCommandTest {

    private static final String NETWORK = "RelationshipNetwork";

    @TempDir
    private static Path models;

    @TempDir
    private Path folder;

    @BeforeAll
    static void model() {
        assertEquals(0, Cli.english(models).run("examples", "automation", "-o", "m.keyweave").code());
    }

    private Cli.Result draw(String... options) {
        return Cli.english(folder).run(Stream.concat(Stream.of("diagram", models.resolve("m.keyweave").toString()),
                Stream.of(options)).toArray(String[]::new));
    }

    private String svg(String... options) throws IOException {
        Cli.Result result = draw(Stream.concat(Stream.of(options), Stream.of("--out", "p.svg")).toArray(String[]::new));
        assertEquals(0, result.code(), result.toString());
        return Files.readString(folder.resolve("p.svg"));
    }

    @Test
    void diagramsAreListedWithWhatTheyCanBeDrawnFor() {
        Cli.Result text = draw("--list");
        assertEquals(0, text.code());
        for (String expected : List.of("(RelationshipNetwork)", "(AccountOrganisation)", "(FunctionPairing)",
                "(StageMap)", "(StrategyMap)", "(PortfolioMap)", "Lingshuo Paper", "layers: ", "filters: ")) {
            assertTrue(text.out().contains(expected), expected);
        }
        Cli.Result json = draw("--list", "--format", "json");
        assertTrue(json.out().replace(" ", "").contains("\"name\":\"RelationshipNetwork\""), json.out());
        assertTrue(draw("--list", "--lang", "zh").out().contains("\u5173\u7cfb"));
    }

    @Test
    void theNotationIsCheckedWithoutAModel() {
        Cli.Result result = Cli.english(folder).run("diagram", "--lint");
        assertEquals(0, result.code(), result.toString());
        assertTrue(result.out().contains("0 problems"), result.out());
        assertTrue(Cli.english(folder).run("diagram", "--lint", "--format", "json").out().contains("problems"));
    }

    @Test
    void theElementIsNamedByNameCodeOrId() throws IOException {
        String first = svg("--diagram", NETWORK);
        assertTrue(first.contains("Relationship network of Lingshuo Paper"));
        assertEquals(first, svg("--diagram", "relationshipnetwork", "--for", "lingshuo paper"));
        assertEquals(first, svg("--diagram", NETWORK, "--for", "lingshuo"));
        assertTrue(svg("--diagram", NETWORK, "--for", "Qingluo Dairy").contains("Qingluo Dairy"));
        assertTrue(first.contains("m.keyweave") && first.contains("K\u00f6nig"), "a footer with model and definition");
    }

    @Test
    void layersFiltersAndThemeChangeThePicture() throws IOException {
        String usual = svg("--diagram", NETWORK);
        assertTrue(usual.contains("data-mapping=\"Legend\"") && usual.contains("data-mapping=\"PlannedTouchpoint\""));
        String layer = svg("--diagram", NETWORK, "--layer", "Competitors");
        assertTrue(layer.contains("data-mapping=\"RivalTeam\""));
        assertFalse(layer.contains("data-mapping=\"Legend\""), "named layers stand in place of the usual ones");
        String filtered = svg("--diagram", NETWORK, "--filter", "HideDormant");
        assertTrue(usual.contains("data-mapping=\"DormantTouchpoint\""));
        assertFalse(filtered.contains("data-mapping=\"DormantTouchpoint\""));
        String dark = svg("--diagram", NETWORK, "--theme", "dark");
        assertTrue(dark.contains("#161b22") && !usual.contains("#161b22"), "a dark sheet");
        assertTrue(svg("--diagram", NETWORK, "--lang", "zh").contains("xml:lang=\"zh"));
    }

    @Test
    void picturesAreWrittenAsTheirNameSays() throws IOException {
        assertEquals(0, draw("--diagram", "StageMap", "--out", "p.png").code());
        assertEquals(0, draw("--diagram", "StageMap", "--out", "q.png", "--scale", "2").code());
        int width = ImageIO.read(folder.resolve("p.png").toFile()).getWidth();
        assertEquals(2.0, ImageIO.read(folder.resolve("q.png").toFile()).getWidth() / (double) width, 0.01);
        assertEquals(0, draw("--diagram", "StageMap", "--out", "p.pdf").code());
        assertTrue(new String(Files.readAllBytes(folder.resolve("p.pdf")), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));
        assertEquals(0, draw("--diagram", "StageMap", "--out", "plain", "--type", "svg").code());
        assertTrue(Files.readString(folder.resolve("plain")).contains("<svg"));
    }

    @Test
    void allPicturesOfAModelGoIntoAFolder() throws IOException {
        Cli.Result result = draw("--all", "new/pictures", "--diagram", "StrategyMap");
        assertEquals(0, result.code(), result.toString());
        try (Stream<Path> files = Files.list(folder.resolve("new/pictures"))) {
            assertEquals(4, files.filter(file -> file.getFileName().toString().endsWith(".svg")).count());
        }
        assertTrue(result.out().contains("4 pictures"));
    }

    @Test
    void whatIsShownIsPrinted() {
        Cli.Result result = draw("--diagram", "FunctionPairing", "--dump");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("CustomerFunction") && !Files.exists(folder.resolve("p.svg")));
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource(delimiter = '|', value = {
        "--diagram Nothing --out p.svg | 2 | there is no diagram Nothing | RelationshipNetwork",
        "--diagram RelationshipNetwork | 2 | no file is named | --out",
        "--diagram RelationshipNetwork --for Nobody --out p.svg | 2 | cannot be drawn for Nobody | Lingshuo Paper",
        "--diagram RelationshipNetwork --layer Fog --out p.svg | 2 | no layer or filter Fog | --list",
        "--diagram RelationshipNetwork --filter Fog --out p.svg | 2 | no layer or filter Fog | --list",
        "--diagram RelationshipNetwork --theme pink --out p.svg | 2 | pink | light",
        "--diagram RelationshipNetwork --type gif --out p | 2 | gif | svg",
        "--diagram RelationshipNetwork --scale 0 --out p.png | 2 | scale 0 | above 0",
        "--diagram RelationshipNetwork --scale -1 --out p.png | 2 | scale -1 | above 0",
        "--diagram RelationshipNetwork --out no/such/p.svg | 4 | does not exist | Make the folder",
        "--diagram RelationshipNetwork --out . | 4 | cannot be written | folder",
        "--all p.txt/in | 4 | cannot be written | folder"})
    void whatCannotBeDoneIsRefused(String options, int code, String message, String remedy) throws IOException {
        Files.writeString(folder.resolve("p.txt"), "a file");
        Cli.Result result = draw(options.strip().split(" "));
        assertEquals(code, result.code(), result.toString());
        assertTrue(result.err().contains(message), result.err());
        assertTrue(result.err().contains(remedy), result.err());
        assertEquals("", result.out());
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of("p.txt"), files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString()).toList(), "nothing half-written stays");
        }
    }

    @Test
    void aModelIsNeededAndMustBeOne() throws IOException {
        assertEquals(2, Cli.english(folder).run("diagram").code());
        assertEquals(3, Cli.english(folder).run("diagram", "missing.keyweave", "--list").code());
        Files.writeString(folder.resolve("broken.keyweave"), "<not a model");
        Cli.Result result = Cli.english(folder).run("diagram", "broken.keyweave", "--diagram", NETWORK, "--out",
                "p.svg");
        assertEquals(3, result.code(), result.toString());
        assertFalse(Files.exists(folder.resolve("p.svg")));
    }

    /** Positions are a comfort: a file of them that cannot be read costs a word, not the picture. */
    @Test
    void unreadablePositionsAreToldAndLeftOut() throws IOException {
        Files.copy(models.resolve("m.keyweave"), folder.resolve("m.keyweave"));
        Files.write(folder.resolve("m.keyviews"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        Cli.Result result = Cli.english(folder).run("diagram", "m.keyweave", "--diagram", NETWORK, "--out", "p.svg");
        assertEquals(0, result.code(), result.toString());
        assertTrue(result.err().contains("m.keyviews"), result.err());
        assertTrue(Files.exists(folder.resolve("p.svg")));
    }
}
