/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ModelSession;

/**
 * Imports people, touchpoints and interactions from any kind of file into the current model: source, meaning of the
 * columns, dry run with decisions. Finishing changes the model in one step that can be undone.
 */
public final class ImportWizard extends Wizard implements IImportWizard {

    private ModelSession session;
    private ImportSteps steps;
    private ImportSourcePage source;

    /** A wizard for the current model. */
    public ImportWizard() {
        setWindowTitle(Texts.get("import.title"));
        setDefaultPageImageDescriptor(Icons.banner("group_interactions"));
        setNeedsProgressMonitor(true);
    }

    /** A wizard for a model. */
    public ImportWizard(ModelSession session) {
        this();
        this.session = session;
    }

    /** Opens the wizard in a dialog; gives back how it ended. */
    public static int open(Shell shell, ImportWizard wizard) {
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setMinimumPageSize(780, 430);
        return dialog.open();
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        session = CurrentSession.get().filter(each -> each.portfolio().isPresent()).orElse(null);
    }

    @Override
    public void addPages() {
        steps = new ImportSteps(this, session == null ? null : session.portfolio().orElseThrow(),
                Texts.get("import.preview.description"));
        source = new ImportSourcePage(session, steps.draft());
        addPage(source);
        steps.addPages();
        steps.follow(getContainer());
    }

    /** Chooses a file, as if it had been typed. */
    public void setFile(Path file) {
        source.setFile(file);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == source && source.isPageComplete()) {
            source.apply();
            String problem = steps.read().orElse(null);
            source.setErrorMessage(problem);
            return problem != null ? null : steps.first();
        }
        return super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return steps.isReady(getContainer().getCurrentPage());
    }

    @Override
    public boolean performFinish() {
        String problem = steps.make(session);
        if (problem != null) {
            steps.refuse(problem);
            return false;
        }
        source.remember();
        steps.remember();
        return true;
    }
}
