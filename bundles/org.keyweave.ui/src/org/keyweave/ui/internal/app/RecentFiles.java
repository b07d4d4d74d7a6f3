/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The files opened last, newest first, remembered in the preferences. */
public final class RecentFiles {

    private static final int LIMIT = 12;
    private static final String NODE = "org.keyweave.ui";
    private static final String KEY = "recentFiles";
    // A line break is in no sane file name and needs no escape.
    private static final String SEPARATOR = "\n";

    private RecentFiles() {
    }

    /** The files, newest first; some may be gone from the disk. */
    public static List<Path> list() {
        List<Path> files = new ArrayList<>();
        for (String line : node().get(KEY, "").split(SEPARATOR)) {
            if (!line.isBlank()) {
                files.add(Path.of(line));
            }
        }
        return files;
    }

    /** Puts a file first. */
    public static void add(Path file) {
        List<Path> files = list();
        files.remove(file);
        files.add(0, file);
        store(files.subList(0, Math.min(LIMIT, files.size())));
    }

    /** Forgets a file that could not be opened. */
    public static void remove(Path file) {
        List<Path> files = list();
        files.remove(file);
        store(files);
    }

    private static void store(List<Path> files) {
        node().put(KEY, String.join(SEPARATOR, files.stream().map(Path::toString).toList()));
        try {
            node().flush();
        } catch (BackingStoreException e) {
            System.getLogger(RecentFiles.class.getName()).log(System.Logger.Level.WARNING, "recent files not kept", e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
