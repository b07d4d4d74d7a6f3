/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Values to tick in a list that is searched by name; what is ticked stays so while others are looked for. */
public final class ChooseManyDialog extends TrayDialog {

    private final String title;
    private final List<?> choices;
    private final Set<Object> chosen;
    private CheckboxTableViewer viewer;
    private Text filter;

    /** A dialog with some values ticked. */
    public ChooseManyDialog(Shell shell, String title, List<?> choices, List<?> ticked) {
        super(shell);
        this.title = title;
        this.choices = choices;
        this.chosen = new LinkedHashSet<>(ticked);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** The ticked values: those that were ticked before in their order, then the others. */
    public List<Object> chosen() {
        return new ArrayList<>(chosen);
    }

    private static String name(Object value) {
        return value instanceof Person person ? ElementLabels.person(person) : ElementLabels.value(value);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Texts.get("explorer.filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 280;
        data.widthHint = 360;
        viewer.getTable().setLayoutData(data);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(ChooseManyDialog::name));
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object element) {
                return chosen.contains(element);
            }

            @Override
            public boolean isGrayed(Object element) {
                return false;
            }
        });
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer any, Object parentElement, Object element) {
                return name(element).toLowerCase(Locale.ROOT).contains(filter.getText().trim()
                        .toLowerCase(Locale.ROOT));
            }
        });
        viewer.addCheckStateListener(event -> {
            if (event.getChecked()) {
                chosen.add(event.getElement());
            } else {
                chosen.remove(event.getElement());
            }
        });
        filter.addListener(SWT.Modify, event -> viewer.refresh());
        viewer.setInput(choices);
        return area;
    }

    /** The list, for tests that drive it. */
    public CheckboxTableViewer viewer() {
        return viewer;
    }
}
