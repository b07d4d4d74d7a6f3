/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.compare;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.ui.internal.text.Texts;

/** Hands a comparison over: as text on the clipboard, as a page in a file. */
final class CompareHandOver {

    private CompareHandOver() {
    }

    static void copy(String text, Shell shell) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Asks for a file, writes the page and opens it. */
    static void page(Comparison comparison, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] { "*.html" });
        dialog.setFilterPath(comparison.session().file().toAbsolutePath().getParent().toString());
        dialog.setFileName(comparison.session().file().getFileName().toString().replaceFirst("\\.keyweave$", "")
                + "-" + Texts.get("compare.fileName") + ".html");
        String chosen = dialog.open();
        if (chosen != null && write(comparison, Path.of(chosen), new ProgressMonitorDialog(shell))) {
            Program.launch(chosen);
        }
    }

    /**
     * Writes the page while its progress is shown and can be stopped; then no file is left.
     *
     * @return whether it was written
     */
    static boolean write(Comparison comparison, Path target, IRunnableContext progress) {
        try {
            progress.run(true, true, monitor -> write(comparison, target, monitor));
            return true;
        } catch (InterruptedException e) {
            return false;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.keyweave.ui", Texts.get(
                    "report.notWritten", target, String.valueOf(cause.getMessage())), cause), StatusManager.SHOW);
            return false;
        }
    }

    private static void write(Comparison comparison, Path target, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Texts.get("report.working"), IProgressMonitor.UNKNOWN);
        try {
            comparison.writePage(target, step -> {
                monitor.subTask(step);
                return !monitor.isCanceled();
            });
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }
}
