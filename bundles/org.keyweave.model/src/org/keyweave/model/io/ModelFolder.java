/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;

/** The folder that no file of a model may lie outside of. Turns references into paths and refuses all others. */
final class ModelFolder {

    /** Extension of model files, without the dot. */
    static final String EXTENSION = "keyweave";

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Path folder;

    ModelFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    /**
     * The file that a reference names.
     *
     * @param from the file that holds the reference
     * @param address relative address without the fragment, percent-encoded
     * @return {@code null} if the address is refused: not relative, outside the folder (also by a link), no model file
     */
    Path resolve(Path from, String address) {
        if (!isPlain(address)) {
            return null;
        }
        try {
            Path path = from.toAbsolutePath().resolveSibling(URI.decode(address)).normalize();
            return path.startsWith(folder) && isInsideReally(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Whether an address is a relative path to a model file, without scheme, host, query or anything disguised. */
    static boolean isPlain(String address) {
        if (address.isEmpty() || SCHEME.matcher(address).matches() || address.indexOf('\\') >= 0
                || address.startsWith("/") || address.indexOf('?') >= 0) {
            return false;
        }
        String name = URI.decode(address);
        return name.endsWith("." + EXTENSION) && !name.startsWith("/") && name.indexOf('\\') < 0
                && name.chars().noneMatch(Character::isISOControl);
    }

    /** Whether the path, seen through links, lies in the folder; a file that is not there cannot be elsewhere. */
    private boolean isInsideReally(Path path) {
        if (!Files.exists(path)) {
            return true;
        }
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a path lies in the folder, also when links are followed. */
    boolean holds(Path path) {
        return contains(path) && isInsideReally(path);
    }

    /** Whether a file to be written lies in the folder. */
    boolean contains(Path path) {
        return path.toAbsolutePath().normalize().startsWith(folder);
    }
}
