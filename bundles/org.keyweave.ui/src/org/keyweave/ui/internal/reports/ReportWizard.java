/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.reports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.keyweave.model.Account;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.office.TemplateException;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ModelSession;

/** Writes a report: what it is about, who leaves for the what-if memo, and how it is written. */
public final class ReportWizard extends Wizard {

    private final ModelSession session;
    private final ReportContentPage content;
    private final ReportPeoplePage people;
    private final ReportTargetPage target;
    private Consumer<Path> opener = file -> Program.launch(file.toString());

    /**
     * A wizard for a model.
     *
     * @param accounts accounts that are chosen at first; empty for all
     */
    public ReportWizard(ModelSession session, List<Account> accounts) {
        this.session = session;
        content = new ReportContentPage(session, accounts);
        people = new ReportPeoplePage(session);
        target = new ReportTargetPage(session, content);
        setWindowTitle(Texts.get("report.title"));
        setDefaultPageImageDescriptor(Icons.banner("report"));
        setNeedsProgressMonitor(true);
    }

    /** Says how a report is opened that was written; usually by the program of the system. */
    public void setOpener(Consumer<Path> opener) {
        this.opener = opener;
    }

    @Override
    public void addPages() {
        addPage(content);
        addPage(people);
        addPage(target);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page != content) {
            return super.getNextPage(page);
        }
        if (content.kind() == ReportKind.WHAT_IF) {
            people.show(content.accounts());
            return people;
        }
        return target;
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        return page == target && content.kind() != ReportKind.WHAT_IF ? content : super.getPreviousPage(page);
    }

    @Override
    public boolean canFinish() {
        // The name of the file is proposed from what was chosen, so the last page must have been seen.
        return content.isPageComplete() && target.isPageComplete() && getContainer().getCurrentPage() == target;
    }

    @Override
    public boolean performFinish() {
        ReportRequest request = new ReportRequest(content.kind(), content.accounts(),
                content.kind() == ReportKind.WHAT_IF ? people.chosen() : List.of(), content.since(), target.language(),
                target.format(), target.template(), target.file());
        if (Files.exists(request.target()) && !target.mayReplace(request.target())) {
            return false;
        }
        try {
            getContainer().run(true, true, new ReportRun(session, request));
        } catch (InterruptedException e) {
            target.setMessage(Texts.get("report.cancelled"), IMessageProvider.INFORMATION);
            return false;
        } catch (InvocationTargetException e) {
            failed(e.getCause(), request);
            return false;
        }
        content.remember();
        target.remember();
        if (target.opens()) {
            opener.accept(request.target());
        }
        return true;
    }

    private void failed(Throwable cause, ReportRequest request) {
        String message;
        if (cause instanceof ModelFileException e) {
            message = e.message(Locale.getDefault()) + "\n\n" + e.remedy(Locale.getDefault());
        } else if (cause instanceof TemplateException) {
            message = Texts.get("report.templateWrong", cause.getMessage());
        } else if (cause instanceof IOException) {
            message = Texts.get("report.notWritten", request.target(), String.valueOf(cause.getMessage()));
        } else {
            throw new IllegalStateException(cause);
        }
        MessageDialog.openError(getShell(), Texts.get("report.failed"), message);
    }
}
