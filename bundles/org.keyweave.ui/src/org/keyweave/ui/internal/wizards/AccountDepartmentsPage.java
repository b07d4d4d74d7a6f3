/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.keyweave.model.BusinessFunction;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Which functions the customer has, and what their departments are called there. */
final class AccountDepartmentsPage extends WizardPage {

    private final AccountDraft draft;
    private final Map<BusinessFunction, Button> checks = new EnumMap<>(BusinessFunction.class);
    private final Map<BusinessFunction, Text> names = new EnumMap<>(BusinessFunction.class);

    AccountDepartmentsPage(AccountDraft draft) {
        super("accountDepartments");
        this.draft = draft;
        setTitle(Texts.get("newAccount.departments"));
        setDescription(Texts.get("newAccount.departments.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 10;
        layout.verticalSpacing = 3;
        layout.horizontalSpacing = 12;
        area.setLayout(layout);
        for (BusinessFunction function : BusinessFunction.VALUES) {
            Button check = new Button(area, SWT.CHECK);
            check.setText(ElementLabels.value(function));
            check.addListener(SWT.Selection, event -> {
                draft.departmentsChosen = true;
                take(function);
            });
            Text text = new Text(area, SWT.BORDER);
            text.setMessage(ElementLabels.value(function));
            text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            text.addListener(SWT.Modify, event -> {
                draft.departmentsChosen = true;
                take(function);
            });
            checks.put(function, check);
            names.put(function, text);
        }
        setControl(area);
    }

    private void take(BusinessFunction function) {
        boolean on = checks.get(function).getSelection();
        names.get(function).setEnabled(on);
        if (on) {
            draft.departments.put(function, names.get(function).getText());
        } else {
            draft.departments.remove(function);
        }
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            draft.proposeDepartments();
            for (BusinessFunction function : BusinessFunction.VALUES) {
                checks.get(function).setSelection(draft.departments.containsKey(function));
                names.get(function).setEnabled(draft.departments.containsKey(function));
            }
        }
        super.setVisible(visible);
    }
}
