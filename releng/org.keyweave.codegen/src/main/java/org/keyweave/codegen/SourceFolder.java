/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A folder that holds generated files only. Writing leaves alone what did not change, so that compilers that look at
 * time stamps have nothing to do; {@link #deleteStale()} removes what this run did not write.
 */
final class SourceFolder {

    private final Path root;
    private final Set<Path> written = new HashSet<>();
    private int changed;

    SourceFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Writes a file unless it has this content already.
     *
     * @param name    path below the folder, with slashes
     * @param content the bytes
     */
    void write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(name + " is outside " + root);
        }
        written.add(file);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        changed++;
    }

    /** Writes every file below {@code source} to the same place in this folder; nothing when there is no such folder. */
    void writeAll(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return;
        }
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                write(source.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes the files that were not written since this object was made, and the folders that became empty. */
    void deleteStale() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!written.contains(file)) {
                    Files.delete(file);
                    changed++;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                try (var children = Files.list(folder)) {
                    if (children.findAny().isPresent() || folder.equals(root)) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** How many files were written or deleted because they differed. */
    int changed() {
        return changed;
    }

    /** How many files this run produced, changed or not. */
    int files() {
        return written.size();
    }
}
