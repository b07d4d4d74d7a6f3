/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.exporting.ExportFormat;
import org.keyweave.exchange.exporting.ExportOptions;
import org.keyweave.exchange.exporting.ModelExport;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ModelSession;

/** Exports the current model as it stands, saved or not, and shows the folder afterwards. */
public final class ExportWizard extends Wizard {

    private final ModelSession session;
    private final ExportPage page;
    private Consumer<Path> opener = folder -> Program.launch(folder.toString());

    /**
     * A wizard for a model.
     *
     * @param accounts accounts that are chosen at first; empty for all
     */
    public ExportWizard(ModelSession session, List<Account> accounts) {
        this.session = session;
        page = new ExportPage(session, accounts);
        setWindowTitle(Texts.get("export.title"));
        setDefaultPageImageDescriptor(Icons.banner("export_page"));
        setNeedsProgressMonitor(true);
    }

    /** Opens the wizard in a dialog; gives back how it ended. */
    public static int open(Shell shell, ExportWizard wizard) {
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setMinimumPageSize(620, 420);
        return dialog.open();
    }

    /** Says how the folder is shown afterwards; usually by the program of the system. */
    public void setOpener(Consumer<Path> shown) {
        opener = shown;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ExportFormat format = page.format();
        ExportOptions options = page.options();
        Path target = page.target();
        try {
            getContainer().run(true, true, monitor -> write(format, options, target, monitor));
        } catch (InterruptedException e) {
            page.setMessage(Texts.get("export.cancelled"), IMessageProvider.INFORMATION);
            return false;
        } catch (InvocationTargetException e) {
            failed(e.getCause(), target);
            return false;
        }
        page.remember();
        if (page.opens()) {
            opener.accept(target.toAbsolutePath().getParent());
        }
        return true;
    }

    private void write(ExportFormat format, ExportOptions options, Path target, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Texts.get("export.working"), IProgressMonitor.UNKNOWN);
        try {
            ModelExport.write(session.model(), format, options, target, written -> {
                monitor.subTask(Texts.get("export.written", written / 1024));
                return !monitor.isCanceled();
            });
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (IOException | ExchangeException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    private void failed(Throwable cause, Path target) {
        String message;
        if (cause instanceof ExchangeException e) {
            message = e.source() + ": " + e.reason().in(Locale.getDefault()) + "\n\n"
                    + e.remedy().in(Locale.getDefault());
        } else if (cause instanceof FileAlreadyExistsException) {
            message = Texts.get("export.mayNotReplace", target);
        } else if (cause instanceof IOException) {
            message = Texts.get("export.notWritten", target, String.valueOf(cause.getMessage()));
        } else {
            throw new IllegalStateException(cause);
        }
        MessageDialog.openError(getShell(), Texts.get("export.failed"), message);
    }
}
