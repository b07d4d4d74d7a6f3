/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Imports people, touchpoints and interactions from a CSV file; a dry run shows first what would happen. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private ModelSession session;
    private ImportSourcePage source;
    private ImportPreviewPage preview;

    /** A wizard for the current model. */
    public ImportWizard() {
        setWindowTitle(Texts.get("import.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        session = CurrentSession.get().filter(each -> each.portfolio().isPresent()).orElse(null);
    }

    @Override
    public void addPages() {
        source = new ImportSourcePage(Optional.ofNullable(session));
        preview = new ImportPreviewPage(source);
        addPage(source);
        addPage(preview);
    }

    ModelSession session() {
        return session;
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && preview.plan().filter(plan -> !plan.isEmpty()).isPresent();
    }

    @Override
    public boolean performFinish() {
        ImportPlan plan = preview.plan().orElseThrow();
        return session.execute(plan.command(Locale.getDefault()));
    }
}
