/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/**
 * Imports people, touchpoints and interactions from any kind of file into the current model: source, meaning of the
 * columns, dry run with decisions. Finishing changes the model in one step that can be undone.
 */
public final class ImportWizard extends Wizard implements IImportWizard {

    private ModelSession session;
    private ImportDraft draft;
    private ImportSourcePage source;
    private ImportMappingPage mapping;
    private ImportPreviewPage preview;

    /** A wizard for the current model. */
    public ImportWizard() {
        setWindowTitle(Texts.get("import.title"));
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
        draft = new ImportDraft(session == null ? null : session.portfolio().orElseThrow(),
                ColumnMemory.ofWorkbench());
        source = new ImportSourcePage(session, draft);
        mapping = new ImportMappingPage(draft);
        preview = new ImportPreviewPage(draft, this::plan);
        addPage(source);
        addPage(mapping);
        addPage(preview);
    }

    /** Chooses a file, as if it had been typed. */
    public void setFile(Path file) {
        source.setFile(file);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == source && source.isPageComplete()) {
            source.apply();
            String problem = read();
            source.setErrorMessage(problem);
            if (problem != null) {
                return null;
            }
            if (!draft.hasMapping()) {
                return preview;
            }
        }
        return super.getNextPage(page);
    }

    /** Reads the beginning of the file beside the user interface; gives back why it cannot be read. */
    private String read() {
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    draft.open();
                } catch (ExchangeException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody can stop this", e);
        } catch (InvocationTargetException e) {
            return words(refusal(e));
        }
    }

    private static ExchangeException refusal(InvocationTargetException e) {
        if (e.getCause() instanceof ExchangeException refused) {
            return refused;
        }
        throw new IllegalStateException(e.getCause());
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        return page == preview && !draft.hasMapping() ? source : super.getPreviousPage(page);
    }

    /** Called by the container when a page comes to the front. */
    void entered(IWizardPage page) {
        if (page == mapping) {
            mapping.show();
        } else if (page == preview) {
            plan();
        }
    }

    @Override
    public void setContainer(org.eclipse.jface.wizard.IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangedListener(event -> entered((IWizardPage) event.getSelectedPage()));
        }
    }

    /** Tries the import; the wizard is modal, so nobody edits the model meanwhile. */
    private void plan() {
        ImportPlan[] plan = new ImportPlan[1];
        String problem = null;
        try {
            getContainer().run(true, true, monitor -> plan[0] = plan(monitor));
        } catch (InterruptedException e) {
            problem = Texts.get("import.cancelled");
        } catch (InvocationTargetException e) {
            problem = words(refusal(e));
        }
        preview.show(plan[0], problem);
        getContainer().updateButtons();
    }

    private ImportPlan plan(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Texts.get("import.working"), IProgressMonitor.UNKNOWN);
        try {
            return draft.plan((rows, total) -> {
                monitor.subTask(Texts.get("import.workingRows", rows));
                return !monitor.isCanceled();
            });
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (ExchangeException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    private static String words(ExchangeException e) {
        Locale locale = Locale.getDefault();
        String place = e.line() > 0 ? Texts.get("import.line", e.line()) + ": " : "";
        return place + e.reason().in(locale) + " " + e.remedy().inWorkbench(locale);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && preview.plan().filter(plan -> !plan.isEmpty()).isPresent();
    }

    @Override
    public boolean performFinish() {
        ImportPlan plan = preview.plan().orElseThrow();
        if (!session.execute(plan.command(Locale.getDefault()))) {
            preview.setErrorMessage(Texts.get("import.readOnly"));
            return false;
        }
        source.remember();
        draft.remember();
        return true;
    }
}
