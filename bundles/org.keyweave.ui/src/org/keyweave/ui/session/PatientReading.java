/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

/**
 * Reads a whole model aside without holding up the user: as soon as a command wants to change it, reading is given up
 * and tried again a little later.
 */
final class PatientReading {

    private static final int ATTEMPTS = 5;
    private static final int PAUSE_MILLIS = 1_000;

    private PatientReading() {
    }

    /** The files that differ from the disk; nothing when the user goes on again and again before they are read. */
    static Optional<Map<Path, byte[]>> unsaved(LoadedModel model, GuardedCommandStack stack) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Map<Path, byte[]>> read = attempt(model, stack);
            if (read.isPresent()) {
                return read;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<Path, byte[]>> attempt(LoadedModel model, GuardedCommandStack stack) {
        stack.lock().lock();
        try {
            return Optional.of(ModelFile.unsaved(model, out -> new Yielding(out, stack)));
        } catch (InterruptedIOException e) {
            return Optional.empty();
        } catch (IOException e) {
            System.getLogger(PatientReading.class.getName()).log(Level.WARNING, "cannot read " + model.file(), e);
            return Optional.empty();
        } finally {
            stack.lock().unlock();
        }
    }

    /** Takes what is written until somebody waits for the model. */
    private static final class Yielding extends FilterOutputStream {

        private final GuardedCommandStack stack;

        Yielding(OutputStream out, GuardedCommandStack stack) {
            super(out);
            this.stack = stack;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            yieldIfAwaited();
            out.write(bytes, offset, length);
        }

        @Override
        public void write(int value) throws IOException {
            yieldIfAwaited();
            out.write(value);
        }

        private void yieldIfAwaited() throws InterruptedIOException {
            if (stack.isAwaited()) {
                throw new InterruptedIOException();
            }
        }
    }
}
