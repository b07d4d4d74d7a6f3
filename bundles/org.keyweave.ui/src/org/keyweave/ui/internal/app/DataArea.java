/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder that keeps layout and preferences, one for each user; the start script chooses it. */
public final class DataArea {

    private DataArea() {
    }

    /** The folder; empty when Keyweave runs without one. */
    public static Optional<Path> folder() {
        Location instance = Platform.getInstanceLocation();
        if (instance == null || !instance.isSet()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URIUtil.toURI(instance.getURL())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            System.getLogger(DataArea.class.getName()).log(Level.WARNING, "not a folder: " + instance.getURL(), e);
            return Optional.empty();
        }
    }

    /** Takes the folder for this process; {@code false} when another one has it. */
    static boolean lock() {
        Location instance = Platform.getInstanceLocation();
        if (instance == null || !instance.isSet()) {
            return true;
        }
        try {
            return instance.lock();
        } catch (IOException e) {
            // Some network folders know no locks. Then nobody can tell, and work goes on.
            System.getLogger(DataArea.class.getName()).log(Level.WARNING, "the data area cannot be locked", e);
            return true;
        }
    }

    static void release() {
        Location instance = Platform.getInstanceLocation();
        if (instance != null && instance.isSet()) {
            instance.release();
        }
    }
}
