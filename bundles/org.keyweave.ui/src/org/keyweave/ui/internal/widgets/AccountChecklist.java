/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Accounts that can be ticked, one by one or all of them; two rows of a grid with three columns. */
public final class AccountChecklist {

    private static final int COLUMNS = 3;

    private final CheckboxTableViewer viewer;
    private final Composite buttons;

    /**
     * A list.
     *
     * @param label what is ticked
     * @param ticked accounts that are ticked at first; empty for all
     * @param height of the list in pixels, which grows with the page
     * @param changed called when accounts were ticked or not any more
     */
    public AccountChecklist(Composite grid, String label, List<Account> all, List<Account> ticked, int height,
            Runnable changed) {
        Label name = new Label(grid, SWT.NONE);
        name.setText(label);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        viewer = CheckboxTableViewer.newCheckList(grid, SWT.BORDER | SWT.V_SCROLL);
        GridData list = new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS - 1, 1);
        list.heightHint = height;
        viewer.getTable().setLayoutData(list);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(each -> ElementLabels.label((Account) each)));
        viewer.setInput(all);
        viewer.setCheckedElements((ticked.isEmpty() ? all : ticked).toArray());
        viewer.addCheckStateListener(event -> changed.run());
        new Label(grid, SWT.NONE);
        buttons = new Composite(grid, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS - 1, 1));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        buttons.setLayout(layout);
        button("accounts.all", true, changed);
        button("accounts.none", false, changed);
    }

    private void button(String key, boolean on, Runnable changed) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(Texts.get(key));
        button.addListener(SWT.Selection, event -> {
            viewer.setAllChecked(on);
            changed.run();
        });
    }

    /** Lets accounts be ticked or not. */
    public void setEnabled(boolean enabled) {
        viewer.getTable().setEnabled(enabled);
        for (var button : buttons.getChildren()) {
            button.setEnabled(enabled);
        }
    }

    /** The accounts that are ticked. */
    public List<Account> chosen() {
        return Arrays.stream(viewer.getCheckedElements()).map(Account.class::cast).toList();
    }
}
