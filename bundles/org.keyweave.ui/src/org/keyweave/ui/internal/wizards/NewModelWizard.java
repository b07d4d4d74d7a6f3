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

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.model.io.SaveOptions;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.commands.ModelErrors;
import org.keyweave.ui.internal.exchange.ImportSteps;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;

/** Makes a client model, from scratch, of a contact list or as a copy of an example, saves it and opens it. */
public final class NewModelWizard extends Wizard implements INewWizard {

    private ImportSteps steps;
    private NewModelPage page;

    /** A wizard; a contact list leads it through the pages of an import. */
    public NewModelWizard() {
        setWindowTitle(Texts.get("newModel.title"));
        setDefaultPageImageDescriptor(Icons.banner("portfolio"));
        setNeedsProgressMonitor(true);
    }

    /** Shows the wizard. */
    public static void open(Shell shell) {
        WizardDialog dialog = new WizardDialog(shell, new NewModelWizard());
        dialog.setMinimumPageSize(760, 340);
        dialog.open();
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // Nothing that is selected matters.
    }

    @Override
    public void addPages() {
        steps = new ImportSteps(this, null, Texts.get("newModel.preview"));
        page = new NewModelPage(steps);
        addPage(page);
        steps.addPages();
        steps.follow(getContainer());
    }

    @Override
    public IWizardPage getNextPage(IWizardPage from) {
        if (from == page) {
            return page.canFlipToNextPage() && page.readContacts() ? steps.first() : null;
        }
        return super.getNextPage(from);
    }

    @Override
    public boolean canFinish() {
        // What a contact list brings has to be seen before it is taken.
        return page.isPageComplete()
                && (!page.startsWithContacts() || steps.isReady(getContainer().getCurrentPage()));
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
            save(file);
        } catch (ExchangeException e) {
            MessageDialog.openError(getShell(), getWindowTitle(), e.source() + ": " + ImportSteps.words(e));
            return false;
        } catch (ModelFileException e) {
            ModelErrors.show(getShell(), Texts.get("saveAs.failed"), e);
            return false;
        } catch (IOException e) {
            MessageDialog.openError(getShell(), Texts.get("saveAs.failed"), e.getLocalizedMessage());
            return false;
        }
        page.remember();
        if (page.startsWithContacts()) {
            steps.remember();
        }
        FileOpener.open(file);
        return true;
    }

    /** Writes the model; the file that it replaces, as the user confirmed, stays until then and as a backup. */
    private void save(Path file) throws ModelFileException, ExchangeException {
        SaveOptions options = SaveOptions.DEFAULT.overwriting();
        if (page.exported().isPresent()) {
            ModelFile.save(page.exported().get().read(file), options);
        } else if (page.example().isPresent()) {
            ModelFile.saveAs(page.example().get().load(Locale.getDefault()), file, options);
        } else if (page.startsWithContacts()) {
            saveContacts(file, options);
        } else {
            ModelFile.save(ModelFile.create(page.portfolio(), file), options);
        }
    }

    /** Does what the dry run showed; when the file cannot be written, the wizard can go on as if nothing had been. */
    private void saveContacts(Path file, SaveOptions options) throws ModelFileException {
        Command fill = steps.result().command(Locale.getDefault());
        fill.execute();
        boolean saved = false;
        try {
            ModelFile.save(ModelFile.create(steps.portfolio(), file), options);
            saved = true;
        } finally {
            if (!saved) {
                fill.undo();
            }
        }
    }
}
