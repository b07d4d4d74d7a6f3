/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.properties.ElementProperties;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.EditorSession;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** One account on several pages that all follow the model. */
public final class AccountEditor extends FormEditor implements ISaveablesSource {

    private static final int REFRESH_MILLIS = 120;

    private final Runnable refresh = this::refreshPages;
    private EditorSession tie;
    private AccountAnalysis analysis;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        tie = new EditorSession(input, this::modelChanged, () -> close(false));
        if (!(tie.element().orElse(null) instanceof Account)) {
            throw new PartInitException(input.getName());
        }
        setPartName(ElementLabels.label(account()));
        setTitleImage(Icons.image("account"));
    }

    /** The account as it is in the model now. */
    public Account account() {
        return (Account) tie.element().orElseThrow();
    }

    /** The session of the model. */
    public ModelSession session() {
        return tie.session();
    }

    /** The figures of the account; computed once after each change. */
    public AccountAnalysis analysis() {
        if (analysis == null) {
            analysis = AccountAnalysis.of(account());
        }
        return analysis;
    }

    @Override
    protected void addPages() {
        try {
            addPage(new DashboardPage(this));
            addPage(new MatrixPage(this));
            addPage(new PlanPage(this));
            addPage(new InteractionsPage(this));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private void modelChanged() {
        analysis = null;
        if (getContainer() == null || getContainer().isDisposed()) {
            return;
        }
        firePropertyChange(PROP_DIRTY);
        getContainer().getDisplay().timerExec(REFRESH_MILLIS, refresh);
    }

    private void refreshPages() {
        if (getContainer() == null || getContainer().isDisposed() || tie.element().isEmpty()) {
            return;
        }
        setPartName(ElementLabels.label(account()));
        if (getActivePageInstance() instanceof AccountPage page) {
            page.refreshNow();
        }
    }

    @Override
    protected void pageChange(int newPageIndex) {
        super.pageChange(newPageIndex);
        IFormPage page = getActivePageInstance();
        if (page instanceof AccountPage own) {
            own.refreshNow();
        }
    }

    @Override
    public boolean isDirty() {
        return tie != null && tie.session().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            tie.saveables()[0].doSave(monitor);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void doSaveAs() {
        // The command for it works on the model, not on an editor.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public Saveable[] getSaveables() {
        return tie.saveables();
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return tie.saveables();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == ModelSession.class && tie != null) {
            return adapter.cast(tie.session());
        }
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page())
                : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (tie != null) {
            tie.dispose();
        }
        super.dispose();
    }
}
