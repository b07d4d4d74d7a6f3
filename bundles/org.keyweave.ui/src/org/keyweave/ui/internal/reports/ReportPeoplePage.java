/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.reports;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.PeopleChecklist;
import org.keyweave.ui.session.ModelSession;

/** Who leaves, for the what-if memo. */
final class ReportPeoplePage extends WizardPage {

    private final ModelSession session;
    private PeopleChecklist suppliers;
    private PeopleChecklist customers;

    ReportPeoplePage(ModelSession session) {
        super("people");
        this.session = session;
        setTitle(Texts.get("report.people.title"));
        setDescription(Texts.get("report.people.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, true));
        suppliers = new PeopleChecklist(area, Texts.get("report.people.supplier"), () -> { });
        customers = new PeopleChecklist(area, Texts.get("report.people.customer"), () -> { });
        setControl(area);
    }

    /** Offers the people of the supplier and of some accounts; who is ticked stays so. */
    void show(List<Account> accounts) {
        List<Person> chosen = chosen();
        var supplier = session.portfolio().orElseThrow().getSupplier();
        suppliers.show(supplier == null ? List.of() : supplier.getAllPeople(), chosen);
        customers.show(accounts.stream().flatMap(account -> account.getAllPeople().stream()).toList(), chosen);
    }

    PeopleChecklist suppliers() {
        return suppliers;
    }

    List<Person> chosen() {
        List<Person> all = new ArrayList<>(suppliers.chosen());
        all.addAll(customers.chosen());
        return all;
    }
}
