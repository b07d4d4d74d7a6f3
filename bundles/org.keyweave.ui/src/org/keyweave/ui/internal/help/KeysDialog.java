/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.help;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.keyweave.ui.internal.text.Texts;

/** A sheet of all keys, as they are bound now, with a search over commands and keys. */
final class KeysDialog extends Dialog {

    private static final Point SIZE = new Point(640, 620);
    private static final String PREFERENCES = "org.eclipse.ui.preferencePages.Keys";

    private final List<KeyTable.Row> rows = KeyTable.rows();
    private TableViewer viewer;

    KeysDialog(Shell shell) {
        super(shell);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("keys.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        search.setMessage(Texts.get("keys.search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite table = new Composite(area, SWT.NONE);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout layout = new TableColumnLayout();
        table.setLayout(layout);
        viewer = new TableViewer(table, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "keys.category", 2, KeyTable.Row::category);
        column(layout, "keys.command", 4, KeyTable.Row::command);
        column(layout, "keys.keys", 3, KeyTable.Row::keys);
        viewer.setInput(rows);
        search.addModifyListener(event -> filter(search.getText()));
        return area;
    }

    private void column(TableColumnLayout layout, String key, int weight,
            java.util.function.Function<KeyTable.Row, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((KeyTable.Row) row)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private void filter(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        viewer.setInput(rows.stream().filter(row -> (row.category() + ' ' + row.command() + ' ' + row.keys())
                .toLowerCase(Locale.ROOT).contains(wanted)).toList());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, Texts.get("keys.change"), false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        Shell owner = getParentShell();
        close();
        if (button == IDialogConstants.DETAILS_ID) {
            PreferencesUtil.createPreferenceDialogOn(owner, PREFERENCES, null, null).open();
        }
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}
