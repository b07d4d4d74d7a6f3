/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a manifest says about who a bundle is and whom it knows.
 *
 * @param name             symbolic name
 * @param folder           where the bundle lies
 * @param host             the host of a fragment, otherwise empty
 * @param requiredBundles  symbolic names
 * @param importedPackages package names
 */
record BundleManifest(String name, Path folder, String host, List<String> requiredBundles,
        List<String> importedPackages) {

    static BundleManifest read(Path file) throws IOException {
        Attributes attributes;
        try (var stream = Files.newInputStream(file)) {
            attributes = new Manifest(stream).getMainAttributes();
        }
        List<String> host = names(attributes.getValue("Fragment-Host"));
        return new BundleManifest(names(attributes.getValue("Bundle-SymbolicName")).get(0),
                file.getParent().getParent(), host.isEmpty() ? "" : host.get(0),
                names(attributes.getValue("Require-Bundle")), names(attributes.getValue("Import-Package")));
    }

    boolean isTest() {
        return name.endsWith(".tests");
    }

    /** Names of a header without its directives and attributes. */
    private static List<String> names(String header) {
        if (header == null) {
            return List.of();
        }
        // Version ranges hold commas in quotes.
        return Arrays.stream(header.replaceAll("\"[^\"]*\"", "").split(","))
                .map(clause -> clause.split(";")[0].strip()).filter(name -> !name.isEmpty()).toList();
    }
}
