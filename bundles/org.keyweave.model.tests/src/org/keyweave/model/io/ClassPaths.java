/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.keyweave.model.KeyweavePackage;

/** A class path for a second process, from where this one has its classes: works in plain Java and in OSGi. */
final class ClassPaths {

    private ClassPaths() {
    }

    static String ofThisTest() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : new Class<?>[] {LoopSaver.class, KeyweavePackage.class, EPackage.class, URI.class,
            XMIResource.class}) {
            places.add(place(type));
        }
        return String.join(File.pathSeparator, places);
    }

    private static String place(Class<?> type) {
        URL location = type.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path path = Path.of(location.toURI());
            // Tycho runs a bundle from its folder, where the classes lie below target
            Path classes = path.resolve("target/classes");
            return (Files.isDirectory(classes) ? classes : path).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(location.toString(), e);
        }
    }
}
