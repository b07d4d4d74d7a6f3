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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The unsaved state of one model, written beside it while the user works and removed when it is saved or given up.
 * One that is there when a model is opened is what a crash left behind. Only the main file of a model is kept.
 */
public final class RecoveryFile {

    private static final Logger LOG = System.getLogger(RecoveryFile.class.getName());

    private final Path file;
    private final Path recovery;
    private int turn;

    /** The recovery file of a model file. */
    public RecoveryFile(Path file) {
        this.file = file;
        this.recovery = file.resolveSibling("." + file.getFileName() + ".recovery");
    }

    /** Whether a crash left something behind that is newer than the file. */
    public boolean isNewer() {
        try {
            return Files.isRegularFile(recovery) && (!Files.exists(file)
                    || Files.getLastModifiedTime(recovery).compareTo(Files.getLastModifiedTime(file)) > 0);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot look at " + recovery, e);
            return false;
        }
    }

    /** Goes up with each {@link #delete}: what was to be written for an older turn is no longer wanted. */
    synchronized int turn() {
        return turn;
    }

    /** Writes the unsaved state of a turn, unless the turn is over; on any thread. */
    synchronized void write(byte[] content, int ofTurn) {
        if (ofTurn != turn) {
            return;
        }
        Path next = recovery.resolveSibling(recovery.getFileName() + ".tmp");
        try {
            Files.write(next, content);
            Files.move(next, recovery, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // A folder that cannot be written costs the safety net, not the work.
            LOG.log(Level.WARNING, "no recovery file for " + file, e);
        }
    }

    /**
     * Puts the state that a crash left behind in place of the file; what the file held is kept beside it.
     *
     * @return where the former state is now
     */
    public Path restore() throws IOException {
        Path former = file.resolveSibling(file.getFileName() + ".before-recovery");
        if (Files.exists(file)) {
            Files.copy(file, former, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(recovery, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return former;
    }

    /** Keeps it under a name that no new recovery file takes, for a user who cannot decide now. */
    void keepAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".unsaved");
        try {
            Files.move(recovery, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot keep " + recovery, e);
        }
    }

    /** Removes it; the state was saved or given up. */
    public synchronized void delete() {
        turn++;
        try {
            Files.deleteIfExists(recovery);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete " + recovery, e);
        }
    }
}
