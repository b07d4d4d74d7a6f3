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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Loads the viewpoint specifications with the metamodels that Sirius publishes: no unknown class or feature, no
 * reference that leads nowhere, no violated constraint. Runs where {@code -Dsirius.metamodels=DIR} names a folder
 * with {@code viewpoint.ecore} and {@code diagram.ecore} (the second also needs table, tree and properties); Keyweave holds no copy of them.
 */
class SiriusConformanceTest {

    /** Both specifications; the second is part of a bundle that only a build with Sirius has. */
    static Stream<Path> specifications() {
        return Stream.of(Path.of("../org.keyweave.design", KeyweaveDesign.SPECIFICATION_PATH),
                Path.of("../org.keyweave.sirius/description/keyweave-sirius.odesign"));
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void specificationConformsToTheMetamodelsOfSirius(Path specification) throws IOException {
        String folder = System.getProperty("sirius.metamodels");
        assumeTrue(folder != null, "skipped: -Dsirius.metamodels=DIR names no folder with Sirius' .ecore files");
        SiriusMetamodels sirius = SiriusMetamodels.load(Path.of(folder));
        List<String> missing = missingMetamodels(specification, Path.of(folder));
        assumeTrue(missing.isEmpty(), "skipped: " + specification + " needs " + missing + " in " + folder);
        try (InputStream in = Files.newInputStream(specification)) {
            Resource resource = sirius.loadSpecification(specification.getFileName().toString(), in);
            assertEquals(List.of(), sirius.problems(resource));
            System.getLogger(SiriusConformanceTest.class.getName()).log(System.Logger.Level.INFO,
                    specification.getFileName() + ": " + count(resource) + " elements conform to the metamodels in "
                            + folder);
        }
    }

    @Test
    void theFolderIsNamedWhenItHoldsNoMetamodel() throws IOException {
        Path empty = Files.createTempDirectory("no-sirius");
        try {
            IOException missing = assertThrows(IOException.class,
                    () -> SiriusMetamodels.load(empty));
            assertTrue(missing.getMessage().contains("viewpoint.ecore"), missing.getMessage());
        } finally {
            Files.delete(empty);
        }
    }

    /** The metamodels that a specification declares the namespaces of and the folder does not hold. */
    private static List<String> missingMetamodels(Path specification, Path folder) throws IOException {
        String text = Files.readString(specification);
        return Stream.of("table", "tree", "properties")
                .filter(name -> text.contains("=\"http://www.eclipse.org/sirius/" + name + "/"))
                .map(name -> name + ".ecore")
                .filter(name -> !Files.isRegularFile(folder.resolve(name))).toList();
    }

    private static int count(Resource resource) {
        int elements = 0;
        for (var it = resource.getAllContents(); it.hasNext(); it.next()) {
            elements++;
        }
        return elements;
    }
}
