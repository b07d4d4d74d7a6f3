/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.keyweave.model.io.DiskState;

/** Names the files of a model that others did something to, for the questions about it. */
public final class FilesOnDisk {

    private FilesOnDisk() {
    }

    /** The names of the files in a state, with commas; that of the main one if none can be looked at. */
    public static String names(ModelSession session, DiskState state) {
        List<Path> files = List.of();
        try {
            files = session.model().files(state);
        } catch (IOException e) {
            System.getLogger(FilesOnDisk.class.getName()).log(Level.WARNING, "cannot look at " + session.file(), e);
        }
        return (files.isEmpty() ? List.of(session.file()) : files).stream().map(each -> each.getFileName().toString())
                .collect(Collectors.joining(", "));
    }
}
