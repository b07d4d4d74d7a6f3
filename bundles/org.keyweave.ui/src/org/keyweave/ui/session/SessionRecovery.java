/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;

import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.RecoveryFile;

/** Keeps what is not saved of one model for the case of a crash. */
final class SessionRecovery {

    private final RecoveryFile file;

    SessionRecovery(Path model) {
        file = new RecoveryFile(model);
    }

    /**
     * Writes the files of the model that differ from the disk, or removes what was written before when nothing is to be
     * saved any more.
     *
     * @param background where it is read and written, so that the user is not held up by a large model
     */
    void write(LoadedModel model, GuardedCommandStack stack, Executor background) {
        int turn = file.turn();
        if (stack.isSaveNeeded()) {
            background.execute(() -> PatientReading.unsaved(model, stack)
                    .ifPresent(files -> file.write(files, turn)));
        } else {
            background.execute(() -> file.write(Map.of(), turn));
        }
    }

    /** Removes what was written; the state was saved or given up. */
    void discard() {
        file.delete();
    }
}
