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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyweave.model.Interaction;
import org.keyweave.ui.internal.edit.SafeDelete;
import org.keyweave.ui.internal.text.Texts;

/** What happened between both sides, newest first. */
final class InteractionsPage extends AccountPage {

    private FeatureTable table;

    InteractionsPage(AccountEditor editor) {
        super(editor, "interactions");
    }

    @Override
    void createPage(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        body.setLayout(new GridLayout());
        Composite buttons = toolkit.createComposite(body);
        buttons.setLayout(new GridLayout(2, false));
        Button log = toolkit.createButton(buttons, Texts.get("interaction.log"), SWT.PUSH);
        log.addListener(SWT.Selection, event -> new LogInteractionDialog(getSite().getShell(),
                accountEditor().session(), account()).open());
        Button remove = toolkit.createButton(buttons, Texts.get("plan.remove"), SWT.PUSH);
        remove.addListener(SWT.Selection, event -> SafeDelete.run(accountEditor().session(), selected(),
                getSite().getShell(), true));
        table = new FeatureTable(body, () -> accountEditor().session(), (element, feature) -> false).height(300)
                .column(INTERACTION__DATE, 110).column(INTERACTION__KIND, 110).column(NAMED_ELEMENT__NAME, 220)
                .column(INTERACTION__SUPPLIER_PARTICIPANTS, 180).column(INTERACTION__CUSTOMER_PARTICIPANTS, 180)
                .column(INTERACTION__OUTCOME, 240);
        table.viewer().addSelectionChangedListener(event -> {
            List<EObject> selected = selected();
            select(selected.isEmpty() ? null : selected.get(0));
        });
    }

    private List<EObject> selected() {
        List<EObject> selected = new ArrayList<>();
        table.viewer().getStructuredSelection().forEach(each -> selected.add((EObject) each));
        return selected;
    }

    @Override
    void refresh() {
        List<Interaction> newestFirst = new ArrayList<>(account().getInteractions());
        newestFirst.sort(Comparator.comparing(Interaction::getDate, Comparator.nullsLast(Comparator.reverseOrder())));
        table.show(newestFirst);
    }
}
