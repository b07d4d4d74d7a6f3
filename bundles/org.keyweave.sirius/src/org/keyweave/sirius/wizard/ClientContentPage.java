/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius.wizard;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;
import org.keyweave.sirius.Messages;

/** Asks what the new project holds: an empty client with one account, or an example. */
final class ClientContentPage extends WizardPage {

    private final Messages messages;
    private final List<Example> examples = Examples.list();
    private Combo content;
    private Text client;
    private Text account;

    ClientContentPage(Messages messages) {
        super("content");
        this.messages = messages;
        setTitle(messages.get("project.content.title"));
        setDescription(messages.get("project.content.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        content = new Combo(page, SWT.READ_ONLY);
        content.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        content.add(messages.get("project.content.empty"));
        examples.forEach(example -> content.add(example.title(Locale.getDefault())));
        content.select(0);
        client = field(page, "project.content.client");
        account = field(page, "project.content.account");
        content.addListener(SWT.Selection, event -> check());
        check();
        setErrorMessage(null);
        setControl(page);
    }

    /** The chosen example; null for an empty client. */
    Example example() {
        int chosen = content.getSelectionIndex();
        return chosen <= 0 ? null : examples.get(chosen - 1);
    }

    /** Name of the client. */
    String client() {
        return client.getText().strip();
    }

    /** Name of the first account. */
    String account() {
        return account.getText().strip();
    }

    private Text field(Composite page, String key) {
        new Label(page, SWT.NONE).setText(messages.get(key));
        Text field = new Text(page, SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> check());
        return field;
    }

    private void check() {
        if (client == null || account == null) {
            return;
        }
        boolean empty = example() == null;
        client.setEnabled(empty);
        account.setEnabled(empty);
        boolean complete = !empty || !client().isEmpty() && !account().isEmpty();
        setErrorMessage(complete ? null : messages.get("project.content.missing"));
        setPageComplete(complete);
    }
}
