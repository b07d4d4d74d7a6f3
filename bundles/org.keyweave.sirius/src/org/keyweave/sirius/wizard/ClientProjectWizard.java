/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.sirius.ClientProject;
import org.keyweave.sirius.Messages;
import org.keyweave.sirius.SiriusActivator;

/** Makes a modeling project with a client model, empty or an example, and opens its first diagram. */
public final class ClientProjectWizard extends Wizard implements INewWizard {

    private final Messages messages = Messages.of(Locale.getDefault());
    private WizardNewProjectCreationPage projectPage;
    private ClientContentPage contentPage;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(messages.get("project.window"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        projectPage = new WizardNewProjectCreationPage("project");
        projectPage.setTitle(messages.get("project.page.title"));
        projectPage.setDescription(messages.get("project.page.description"));
        addPage(projectPage);
        contentPage = new ClientContentPage(messages);
        addPage(contentPage);
    }

    @Override
    public boolean performFinish() {
        String name = projectPage.getProjectName();
        IPath location = projectPage.useDefaults() ? null : projectPage.getLocationPath();
        ClientProject[] made = new ClientProject[1];
        try {
            LoadedModel model = contentPage.example() == null ? emptyModel(name)
                    : contentPage.example().load(Locale.getDefault());
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    made[0] = ClientProject.create(name, location, model, monitor);
                }
            });
        } catch (InvocationTargetException e) {
            return failed(e.getCause());
        } catch (ModelFileException e) {
            return failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        made[0].representations().stream().findFirst().ifPresent(first -> DialectUIManager.INSTANCE
                .openEditor(made[0].session(), first, new NullProgressMonitor()));
        return true;
    }

    private LoadedModel emptyModel(String name) {
        KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
        Portfolio portfolio = factory.createPortfolio();
        portfolio.setName(name);
        portfolio.setClient(contentPage.client());
        Supplier supplier = factory.createSupplier();
        supplier.setName(contentPage.client());
        portfolio.setSupplier(supplier);
        Account account = factory.createAccount();
        account.setName(contentPage.account());
        portfolio.getAccounts().add(account);
        portfolio.setMethodology(MethodologyLibrary.load(Locale.getDefault()));
        return ModelFile.create(portfolio, Path.of(name + "." + ModelFile.EXTENSION));
    }

    private boolean failed(Throwable cause) {
        IStatus status = new Status(IStatus.ERROR, SiriusActivator.PLUGIN_ID, String.valueOf(cause.getMessage()), cause);
        ErrorDialog.openError(getShell(), getWindowTitle(), messages.get("project.failed"), status);
        return false;
    }
}
