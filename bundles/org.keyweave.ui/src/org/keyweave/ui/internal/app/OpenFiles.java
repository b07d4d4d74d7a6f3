/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Files that the user asked to open before the window was there or beside it: from the command line, by the desktop's
 * open-document event, or by a second start. {@link #drain()} hands each of them out once.
 */
final class OpenFiles {

    private final Display display;
    private final List<Path> waiting = new ArrayList<>();
    private boolean wanted;

    OpenFiles(Display display, List<Path> files) {
        this.display = display;
        waiting.addAll(files);
        display.addListener(SWT.OpenDocument, event -> add(Path.of(event.text)));
    }

    /** The arguments that name a model file; options and their values are left to the platform. */
    static List<Path> fromArguments(String[] arguments) {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments == null ? new String[0] : arguments) {
            if (argument.endsWith(".keyweave") && !argument.startsWith("-")) {
                try {
                    files.add(Path.of(argument).toAbsolutePath());
                } catch (InvalidPathException e) {
                    System.getLogger(OpenFiles.class.getName()).log(System.Logger.Level.WARNING,
                            "not a file name: {0}", argument);
                }
            }
        }
        return files;
    }

    /** A second start asks for files and for the window; to be called on any thread. */
    void request(List<Path> files) {
        synchronized (this) {
            waiting.addAll(files);
            wanted = true;
        }
        if (!display.isDisposed()) {
            display.wake();
        }
    }

    /** Whether the window was asked for since the last call. */
    synchronized boolean takeWanted() {
        boolean was = wanted;
        wanted = false;
        return was;
    }

    private synchronized void add(Path file) {
        waiting.add(file);
    }

    synchronized List<Path> drain() {
        List<Path> files = List.copyOf(waiting);
        waiting.clear();
        return files;
    }
}
