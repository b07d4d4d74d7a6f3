/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.commands.ModelErrors;
import org.keyweave.ui.internal.text.Texts;

/** Makes a client model, from scratch or as a copy of an example, saves it and opens it. */
public final class NewModelWizard extends Wizard implements INewWizard {

    private NewModelPage page;

    /** A wizard with one page. */
    public NewModelWizard() {
        setWindowTitle(Texts.get("newModel.title"));
    }

    /** Shows the wizard. */
    public static void open(Shell shell) {
        WizardDialog dialog = new WizardDialog(shell, new NewModelWizard());
        dialog.open();
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // Nothing that is selected matters.
    }

    @Override
    public void addPages() {
        page = new NewModelPage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file();
        if (Files.exists(file) && !MessageDialog.openConfirm(getShell(), getWindowTitle(),
                Texts.get("newModel.overwrite", file))) {
            return false;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (page.example().isPresent()) {
                page.example().get().copyTo(file, Locale.getDefault());
            } else {
                Portfolio portfolio = NewPortfolio.create(page.modelName(), page.supplierName(), page.accountName(),
                        Locale.getDefault());
                if (page.contacts().isPresent()) {
                    page.contacts().get().fill(portfolio, Locale.getDefault());
                }
                ModelFile.save(ModelFile.create(portfolio, file));
            }
        } catch (ExchangeException e) {
            MessageDialog.openError(getShell(), getWindowTitle(), e.reason().in(Locale.getDefault()) + "\n"
                    + e.remedy().in(Locale.getDefault()));
            return false;
        } catch (ModelFileException e) {
            ModelErrors.show(getShell(), Texts.get("saveAs.failed"), e);
            return false;
        } catch (IOException e) {
            MessageDialog.openError(getShell(), Texts.get("saveAs.failed"), e.getLocalizedMessage());
            return false;
        }
        page.remember();
        FileOpener.open(file);
        return true;
    }
}
