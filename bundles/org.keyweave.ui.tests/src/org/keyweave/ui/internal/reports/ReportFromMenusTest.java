/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.fixture.ContextMenu;
import org.keyweave.ui.internal.fixture.DialogAnswer;
import org.keyweave.ui.internal.fixture.OpenExample;

/** The report wizard opens for the account that its menu belongs to. */
class ReportFromMenusTest {

    @TempDir
    private Path folder;

    private OpenExample example;

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
    }

    @AfterEach
    void close() {
        example.close();
    }

    /** Chooses the report in the context menu of a control; gives back the accounts that the wizard has ticked. */
    private static List<Account> accounts(Control control) throws Exception {
        String name = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.keyweave.ui.report")
                .getName();
        List<Account> ticked = new java.util.ArrayList<>();
        DialogAnswer.to(WizardDialog.class,
                () -> ContextMenu.choose(control, name),
                dialog -> ticked.addAll(assertInstanceOf(ReportContentPage.class, dialog.getCurrentPage())
                        .accounts()));
        return ticked;
    }

    @Test
    void eachPageOfTheAccountEditorOffersTheReportOfItsAccount() throws Exception {
        for (String page : List.of("dashboard", "matrix", "plan", "interactions")) {
            FormPage shown = (FormPage) example.editor().setActivePage("org.keyweave.ui.account." + page);
            // Pages are built after their editor has come up.
            OpenExample.until(() -> shown.getManagedForm() != null);
            assertEquals(List.of(example.account()), accounts(shown.getManagedForm().getForm().getBody()), page);
        }
    }

    @Test
    void theExplorerOffersTheReportOfTheSelectedAccount() throws Exception {
        ExplorerView explorer = assertInstanceOf(ExplorerView.class,
                example.page().showView(KeyweavePerspective.EXPLORER));
        Account other = example.portfolio().getAccounts().get(1);
        explorer.viewer().refresh();
        explorer.viewer().setSelection(new StructuredSelection(other), true);
        assertEquals(List.of(other), explorer.viewer().getStructuredSelection().toList());
        assertEquals(List.of(other), accounts(explorer.viewer().getTree()));
    }
}
