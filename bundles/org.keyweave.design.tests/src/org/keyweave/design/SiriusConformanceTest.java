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
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;

/**
 * Loads the viewpoint specification with the metamodels that Sirius publishes: no unknown class or feature, no
 * reference that leads nowhere, no violated constraint. Runs where {@code -Dsirius.metamodels=DIR} names a folder
 * with {@code viewpoint.ecore} and {@code diagram.ecore}; Keyweave holds no copy of them.
 */
class SiriusConformanceTest {

    @Test
    void specificationConformsToTheMetamodelsOfSirius() throws IOException {
        String folder = System.getProperty("sirius.metamodels");
        assumeTrue(folder != null, "skipped: -Dsirius.metamodels=DIR names no folder with Sirius' .ecore files");
        SiriusMetamodels sirius = SiriusMetamodels.load(Path.of(folder));
        URL specification = KeyweaveDesign.specification();
        try (InputStream in = specification.openStream()) {
            Resource resource = sirius.loadSpecification("keyweave.odesign", in);
            assertEquals(List.of(), sirius.problems(resource));
            System.getLogger(SiriusConformanceTest.class.getName()).log(System.Logger.Level.INFO,
                    "keyweave.odesign: " + count(resource) + " elements conform to the metamodels in " + folder);
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

    private static int count(Resource resource) {
        int elements = 0;
        for (var it = resource.getAllContents(); it.hasNext(); it.next()) {
            elements++;
        }
        return elements;
    }
}
