/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.exporting;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file or folder that is written in a temporary folder beside its target and moved there when it is whole. What the
 * target was before is moved away first and deleted last, so that one of the two is always there.
 */
final class StagedOutput implements AutoCloseable {

    private final Path target;
    private final Path temporary;

    private StagedOutput(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /**
     * Begins an output.
     *
     * @throws FileAlreadyExistsException when the target exists and must not be replaced
     * @throws NotDirectoryException when its parent is no folder
     */
    static StagedOutput beside(Path target, boolean replace) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        if (absolute.getParent() == null || !Files.isDirectory(absolute.getParent())) {
            throw new NotDirectoryException(String.valueOf(absolute.getParent()));
        }
        if (Files.exists(absolute) && !replace) {
            throw new FileAlreadyExistsException(absolute.toString());
        }
        return new StagedOutput(absolute, Files.createTempDirectory(absolute.getParent(), ".keyweave"));
    }

    /** Where to write; nothing is there yet. */
    Path path() {
        return temporary.resolve("output");
    }

    /** Puts the output in its place. */
    void commit() throws IOException {
        Path old = temporary.resolve("old");
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(path(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            List<Path> paths = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : paths) {
                Files.deleteIfExists(each);
            }
        }
    }
}
