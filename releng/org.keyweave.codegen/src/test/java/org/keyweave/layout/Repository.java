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
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the repository. */
final class Repository {

    /** The tests run in the folder of their module, {@code releng/org.keyweave.codegen}. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Set<String> GENERATED = Set.of("target", "src-gen", "bin", ".git", ".mvn");

    private Repository() {
    }

    /** The bundles and test fragments, by name. */
    static List<BundleManifest> bundles() {
        List<BundleManifest> bundles = new ArrayList<>();
        try (var folders = Files.newDirectoryStream(ROOT.resolve("bundles"), Files::isDirectory)) {
            for (Path folder : folders) {
                Path manifest = folder.resolve("META-INF/MANIFEST.MF");
                if (Files.isRegularFile(manifest)) {
                    bundles.add(BundleManifest.read(manifest));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bundles.sort((a, b) -> a.name().compareTo(b.name()));
        return bundles;
    }

    /** All files below a folder that are written by hand and have this ending. */
    static List<Path> files(Path folder, String ending) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return GENERATED.contains(visited.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(ending)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
