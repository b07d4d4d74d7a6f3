/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** All that the wizard will add, before it does. */
final class AccountPreviewPage extends WizardPage {

    private final AccountDraft draft;
    private Text text;

    AccountPreviewPage(AccountDraft draft) {
        super("accountPreview");
        this.draft = draft;
        setTitle(Texts.get("newAccount.preview"));
        setDescription(Texts.get("newAccount.preview.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            text.setText(String.join("\n", lines()));
        }
        super.setVisible(visible);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.get("newAccount.preview.account", draft.name.trim(), ElementLabels.value(draft.status)));
        if (draft.relationshipType != null) {
            lines.add(Texts.get("newAccount.type") + " " + ElementLabels.value(draft.relationshipType));
        }
        if (draft.manager != null) {
            lines.add(Texts.get("newAccount.manager") + " " + ElementLabels.person(draft.manager));
        }
        lines.add(Texts.get("newAccount.stage") + " " + (draft.stage == null ? Texts.get("newAccount.notAssessed")
                : ElementLabels.label(draft.stage)));
        lines.add("");
        lines.add(Texts.get("newAccount.preview.departments", draft.departments.size(),
                String.join(Texts.get("list.separator"), draft.departmentNames())));
        lines.add(draft.named().isEmpty() ? Texts.get("newAccount.preview.nobody")
                : Texts.get("newAccount.preview.people", draft.named().size(),
                draft.named().stream().filter(each -> each.ours != null).count()));
        for (AccountDraft.Contact contact : draft.named()) {
            lines.add("  \u2022 " + contact.name.trim() + (contact.title.isBlank() ? "" : ", " + contact.title.trim())
                    + (contact.ours == null ? "" : "  \u2013  " + ElementLabels.label(contact.ours)));
        }
        return lines;
    }
}
