/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramDump;
import org.keyweave.diagram.render.RenderOptions;
import org.keyweave.diagram.render.SvgRenderer;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;
import org.keyweave.model.Portfolio;

/**
 * All six diagrams of both examples in both languages against kept files: what is shown ({@code .dump}, also the side of
 * Keyweave's own runtime in a comparison with Sirius) and how it is drawn ({@code .svg}). Text is measured by a rule that
 * needs no font and numbers are rounded, so that every machine gets the same. Run with
 * {@code -Dkeyweave.golden.update=true} to write the files anew, and look at what changed.
 */
class GoldenPictureTest {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Path FOLDER = Path.of("golden");

    static Stream<Arguments> pictures() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (Example example : Examples.list()) {
            for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE }) {
                Notation.compiled().orThrow().diagrams()
                        .forEach(spec -> all.add(Arguments.of(example.id(), locale, spec.name())));
            }
        }
        return all.build();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("pictures")
    void pictureIsAsKept(String exampleId, Locale locale, String diagramName) throws IOException {
        Portfolio portfolio = Examples.find(exampleId).orElseThrow().load(locale).requirePortfolio();
        SyncInput input = SyncInput.of(Notation.diagram(diagramName, locale), target(portfolio, diagramName))
                .withLocale(locale).withMeasurer(new PlainMeasurer());
        String name = exampleId + "-" + locale.getLanguage() + "-" + diagramName;
        String[] drawn = DesignLanguage.with(locale, () -> {
            try (DiagramSynchronizer synchronizer = DiagramSynchronizer.open(input)) {
                Arrangement.all(synchronizer, LayoutMonitor.NONE);
                Diagram diagram = synchronizer.diagram();
                assertEquals("[]", diagram.problems().toString(), "expressions that failed");
                assertTrue(diagram.size() > 5, "hardly anything is shown");
                return new String[] { DiagramDump.of(diagram, GoldenPictureTest::id),
                        normalised(new SvgRenderer(RenderOptions.DEFAULT.withLocale(locale)).render(diagram)) };
            }
        });
        compare(FOLDER.resolve(name + ".dump"), drawn[0]);
        compare(FOLDER.resolve(name + ".svg"), drawn[1]);
    }

    private static EObject target(Portfolio portfolio, String diagramName) {
        return switch (diagramName) {
            case "PortfolioMap" -> portfolio;
            case "StageMap" -> portfolio.getMethodology().getStageModels().get(0);
            default -> portfolio.getAccounts().get(0);
        };
    }

    private static String id(EObject element) {
        return ((XMLResource) element.eResource()).getID(element);
    }

    /** Whole numbers: the last bits of a layout may differ between processors. */
    private static String normalised(String svg) {
        return DECIMAL.matcher(svg)
                .replaceAll(number -> String.valueOf(Math.round(Double.parseDouble(number.group()))));
    }

    private static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("keyweave.golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
            return;
        }
        Path got = Path.of("target", "golden").resolve(file.getFileName());
        Files.createDirectories(got.getParent());
        Files.writeString(got, actual);
        assertTrue(Files.isRegularFile(file), "no " + file + "; what was drawn is in " + got);
        String expected = Files.readString(file);
        assertFalse(expected.isBlank());
        assertEquals(expected, actual, file + " differs; what was drawn is in " + got);
    }
}
