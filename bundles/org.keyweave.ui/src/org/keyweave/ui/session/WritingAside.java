/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.Lock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.model.io.SaveOptions;
import org.keyweave.ui.internal.text.Texts;

/**
 * Writes large models on another thread while the window goes on being drawn but takes no input; after a moment it
 * shows the progress and offers to stop. Small ones are written before a window could react.
 */
final class WritingAside {

    /** A model of this size takes about a tenth of a second. */
    private static final long LARGE_BYTES = 2 << 20;

    private static final int STEPS = 1_000;

    /** Writes the files. */
    @FunctionalInterface
    interface Writer {

        /** Writes with options. */
        void write(SaveOptions options) throws ModelFileException;
    }

    private WritingAside() {
    }

    /**
     * Writes and waits for the end.
     *
     * @param files the files of the model as they are on the disk
     * @param lock held meanwhile, so that nothing changes the model
     */
    static void write(List<Path> files, Lock lock, SaveOptions options, Writer writer) throws ModelFileException {
        long bytes = files.stream().map(Path::toFile).mapToLong(File::length).sum();
        if (bytes < LARGE_BYTES || Display.getCurrent() == null || !PlatformUI.isWorkbenchRunning()) {
            writer.write(options);
            return;
        }
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(Texts.get("save.writing", files.get(0).getFileName()), STEPS);
                lock.lock();
                try {
                    writer.write(options.withProgress(new Shown(monitor)::advance));
                } catch (ModelFileException e) {
                    throw new InvocationTargetException(e);
                } finally {
                    lock.unlock();
                    monitor.done();
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ModelFileException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shows how far the writing is. */
    private static final class Shown {

        private final IProgressMonitor monitor;
        private int shown;

        Shown(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        boolean advance(long done, long total) {
            int now = total <= 0 ? shown : (int) Math.min(STEPS, STEPS * done / total);
            monitor.worked(Math.max(0, now - shown));
            shown = Math.max(shown, now);
            return !monitor.isCanceled();
        }
    }
}
