/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.diagram.render.PreparedPicture;
import org.keyweave.diagram.ui.text.Messages;

/**
 * Makes a picture behind a dialog with a button to let go of it. The libraries that paint cannot be stopped in all they do,
 * so the painting has a thread of its own: who lets go returns at once, and that thread ends unheard at its next
 * occasion.
 */
final class PictureWork {

    private static final int LOOK_MILLIS = 40;

    private final Shell shell;
    private final Messages messages;

    PictureWork(Shell shell, Messages messages) {
        this.shell = shell;
        this.messages = messages;
    }

    /**
     * Makes it.
     *
     * @param preparing reads the diagram; finished in any case, since the diagram belongs to the user again afterwards
     * @return the picture; empty when the user let go of it
     */
    Optional<byte[]> make(Supplier<PreparedPicture> preparing) throws IOException {
        byte[][] result = new byte[1][];
        try {
            new Patience(shell).run(true, true, monitor -> {
                monitor.beginTask(messages.get("picture.running"), IProgressMonitor.UNKNOWN);
                result[0] = paint(preparing.get(), monitor);
                monitor.done();
            });
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException failed) {
                throw failed;
            }
            if (cause instanceof OutOfMemoryError full) {
                throw full;
            }
            throw new IOException(cause.getMessage(), cause);
        } catch (InterruptedException e) {
            return Optional.empty();
        }
        return Optional.of(result[0]);
    }

    private static byte[] paint(PreparedPicture picture, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        FutureTask<byte[]> painting = new FutureTask<>(() -> {
            ByteArrayOutputStream out = new Abandonable();
            picture.write(out);
            return out.toByteArray();
        });
        Thread thread = new Thread(painting, "picture");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            if (monitor.isCanceled()) {
                painting.cancel(true);
                throw new InterruptedException();
            }
            try {
                return painting.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Not yet: look whether the user still wants it.
            } catch (ExecutionException e) {
                throw new InvocationTargetException(e.getCause());
            }
        }
    }

    /** Takes nothing more once its thread was told to stop, which ends whoever writes. */
    private static final class Abandonable extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            super.write(bytes, offset, length);
        }
    }

    /** A dialog whose closing lets go of the work, as its button does. */
    private static final class Patience extends ProgressMonitorDialog {

        Patience(Shell shell) {
            super(shell);
        }

        @Override
        protected void handleShellCloseEvent() {
            cancelPressed();
        }
    }
}
