/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.files;

import java.nio.file.Files;
import java.nio.file.Path;

import org.keyweave.ui.internal.widgets.Remembered;

/** The folder in which the user keeps models: the one used last, at first a folder of its own at home. */
public final class ModelsFolder {

    private static final String KEY = "newModel.folder";

    private ModelsFolder() {
    }

    /** The folder, which may not be there yet. */
    public static Path get() {
        return Path.of(Remembered.get(KEY, Path.of(System.getProperty("user.home"), "Keyweave").toString()));
    }

    /** The folder, or the nearest one around it that is there, for a dialog to start in. */
    public static String existing() {
        Path folder = get();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return String.valueOf(folder == null ? System.getProperty("user.home") : folder);
    }

    /** Keeps the folder of a file for the next time. */
    public static void rememberOf(Path file) {
        if (file.getParent() != null) {
            Remembered.put(KEY, file.getParent().toString());
        }
    }
}
