/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyweave.model.Interaction;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.edit.Duplicate;
import org.keyweave.ui.internal.edit.SafeDelete;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** What happened between both sides, newest first. */
final class InteractionsPage extends AccountPage {

    private FeatureTable table;
    private Text filter;

    InteractionsPage(AccountEditor editor) {
        super(editor, "interactions");
    }

    @Override
    void createPage(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        body.setLayout(new GridLayout());
        later(() -> bar(toolkit, body));
        later(() -> {
            table(body);
            table.viewer().getTable().requestLayout();
        });
    }

    private void bar(FormToolkit toolkit, Composite body) {
        Composite bar = toolkit.createComposite(body);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 2;
        layout.marginHeight = 2;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button(toolkit, bar, "interaction.log", this::log);
        button(toolkit, bar, "plan.duplicate", () -> {
            List<EObject> copies = Duplicate.run(accountEditor().session(), table.selected());
            refreshNow();
            table.viewer().setSelection(new StructuredSelection(copies), true);
        });
        button(toolkit, bar, "plan.remove", this::remove);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Texts.get("plan.filter.text"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addListener(SWT.Modify, event -> refresh());
    }

    private void table(Composite body) {
        table = new FeatureTable(body, () -> accountEditor().session(),
                () -> accountEditor().analysis().context().asOf())
                .column(INTERACTION__DATE, 120).column(INTERACTION__KIND, 140).column(INTERACTION__CHANNEL, 90)
                .column(NAMED_ELEMENT__NAME, 220).column(INTERACTION__SUPPLIER_PARTICIPANTS, 180)
                .column(INTERACTION__CUSTOMER_PARTICIPANTS, 180).column(INTERACTION__OUTCOME, 260)
                .note("interaction.empty", "plan.empty.filtered");
        table.viewer().addFilter(new ByText());
        table.viewer().addSelectionChangedListener(event -> select(table.selected()));
        table.viewer().getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            } else if (event.keyCode == SWT.INSERT) {
                log();
            }
        });
    }

    private static void button(FormToolkit toolkit, Composite parent, String key, Runnable run) {
        Button button = toolkit.createButton(parent, Texts.get(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void log() {
        LogInteractionDialog.open(getSite().getShell(), accountEditor().session(), account());
    }

    private void remove() {
        SafeDelete.run(accountEditor().session(), table.selected(), getSite().getShell(), true);
    }

    @Override
    void refresh() {
        List<Interaction> newestFirst = new ArrayList<>(account().getInteractions());
        newestFirst.sort(Comparator.comparing(Interaction::getDate, Comparator.nullsLast(Comparator.reverseOrder())));
        table.show(newestFirst);
    }

    /** Looks for a text in subject, outcome and people. */
    private final class ByText extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            String wanted = filter.getText().trim().toLowerCase(Locale.ROOT);
            if (wanted.isEmpty()) {
                return true;
            }
            Interaction interaction = (Interaction) element;
            List<Person> people = new ArrayList<>(interaction.getSupplierParticipants());
            people.addAll(interaction.getCustomerParticipants());
            String all = ElementLabels.value(interaction.getName()) + "\n"
                    + ElementLabels.value(interaction.getOutcome()) + "\n" + ElementLabels.value(people) + "\n"
                    + ElementLabels.value(interaction.getKind());
            return all.toLowerCase(Locale.ROOT).contains(wanted);
        }
    }
}
