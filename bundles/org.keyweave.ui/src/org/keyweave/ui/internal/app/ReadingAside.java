/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.PlatformUI;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.report.picture.Notation;
import org.keyweave.ui.internal.text.Texts;

/**
 * Reads a model aside while the window stays alive: a busy pointer first, and for what takes longer a dialog that says
 * which file is read and can cancel it.
 */
public final class ReadingAside {

    private static final long LOOK_MILLIS = 50;

    private ReadingAside() {
    }

    /**
     * Reads a file; to be called on the user interface thread.
     *
     * @throws ModelFileException when the file cannot be read
     * @throws OperationCanceledException when the user gave up; what was read is dropped
     */
    public static LoadedModel read(Path file) throws ModelFileException {
        LoadedModel[] result = new LoadedModel[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(Texts.get("open.reading", file.getFileName()), IProgressMonitor.UNKNOWN);
                result[0] = await(CompletableFuture.supplyAsync(() -> load(file)), monitor);
                monitor.done();
            });
        } catch (InvocationTargetException e) {
            throw unwrapped(e.getCause());
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
        return result[0];
    }

    /** Waits in short steps, since a reader cannot be stopped: whoever gives up does not wait for its end. */
    private static LoadedModel await(CompletableFuture<LoadedModel> reading, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        while (true) {
            try {
                return reading.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (monitor.isCanceled()) {
                    throw new InterruptedException();
                }
            } catch (ExecutionException e) {
                throw new InvocationTargetException(e.getCause());
            }
        }
    }

    private static LoadedModel load(Path file) {
        try {
            LoadedModel model = ModelFile.load(file);
            // The explorer asks for it to list the diagrams; compiling it would hold the window up.
            Notation.in(Locale.getDefault());
            return model;
        } catch (ModelFileException e) {
            throw new Refused(e);
        }
    }

    private static ModelFileException unwrapped(Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused.reason;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    /** Carries what is wrong with a file out of the thread that read it. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ModelFileException reason;

        Refused(ModelFileException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
