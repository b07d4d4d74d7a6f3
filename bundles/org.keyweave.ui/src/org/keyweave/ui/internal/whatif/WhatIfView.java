/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.Side;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.account.AccountEditor;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;
import org.keyweave.ui.session.Sessions;

/** Takes people out of the current account and shows what becomes of it. The model changes only by accepted advice. */
public final class WhatIfView extends ViewPart implements ISelectionListener, SessionListener {

    private Label title;
    private CheckboxTableViewer people;
    private ComparisonPart comparison;
    private AdvicePart advice;
    private ModelSession session;
    private String accountId;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(new GridLayout());
        title = new Label(left, SWT.WRAP);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        people = CheckboxTableViewer.newCheckList(left, SWT.BORDER | SWT.V_SCROLL);
        people.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        people.setContentProvider(ArrayContentProvider.getInstance());
        people.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ElementLabels.person((Person) element);
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image(((Person) element).getParty() instanceof Account ? "person" : "supplier");
            }
        });
        people.addCheckStateListener(event -> compute());
        comparison = new ComparisonPart(sash);
        advice = new AdvicePart(sash, this::accept);
        sash.setWeights(28, 34, 38);
        getSite().getPage().addSelectionListener(this);
        selectionChanged(getSite().getPage().getActiveEditor(), getSite().getPage().getSelection());
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        EObject at = selection instanceof IStructuredSelection structured
                ? Adapters.adapt(structured.getFirstElement(), EObject.class) : null;
        while (at != null && !(at instanceof Account)) {
            at = at.eContainer();
        }
        if (at == null && part instanceof AccountEditor editor) {
            at = editor.account();
        }
        if (at instanceof Account account && !Optional.of(account).equals(account())) {
            show(account);
        } else if (session == null) {
            title.setText(Texts.get("whatif.empty"));
        }
    }

    private void show(Account account) {
        Sessions.of(account).ifPresent(owner -> {
            if (session != null) {
                session.removeListener(this);
            }
            session = owner;
            session.addListener(this);
            accountId = owner.id(account);
            people.setCheckedElements(new Object[0]);
            refresh();
        });
    }

    private Optional<Account> account() {
        return session == null ? Optional.empty() : session.element(accountId).map(Account.class::cast);
    }

    private void refresh() {
        if (people.getControl().isDisposed()) {
            return;
        }
        Optional<Account> account = account();
        title.setText(account.map(each -> Texts.get("whatif.title", ElementLabels.label(each))
                .replace("&", "&&")).orElse(Texts.get("whatif.empty")));
        Set<Object> checked = new HashSet<>(List.of(people.getCheckedElements()));
        people.setInput(account.map(this::candidates).orElse(List.of()));
        people.setCheckedElements(checked.toArray());
        title.getParent().layout();
        compute();
    }

    /** The people of both sides who have a contact that counts, those who would be missed most first. */
    private List<Person> candidates(Account account) {
        List<Person> candidates = new ArrayList<>();
        AccountAnalysis analysis = AccountAnalysis.of(account);
        analysis.losses().forEach(loss -> candidates.add(loss.member().person()));
        for (Side side : Side.values()) {
            analysis.network().people(side).stream().filter(person -> !candidates.contains(person))
                    .filter(person -> person.getParty() == account).forEach(candidates::add);
        }
        return candidates;
    }

    private void compute() {
        Optional<Account> account = account();
        if (account.isEmpty()) {
            comparison.show(null);
            advice.show(null, List.of());
            return;
        }
        AccountAnalysis analysis = AccountAnalysis.of(account.get());
        List<Person> leaving = new ArrayList<>();
        for (Object each : people.getCheckedElements()) {
            leaving.add((Person) each);
        }
        comparison.show(analysis.leave(leaving));
        advice.show(analysis, leaving);
    }

    private void accept(AdvicePart.Offer offer) {
        account().ifPresent(account -> session.execute(AcceptProposal.command(session, account, offer.proposal())));
    }

    @Override
    public void changed(ModelSession ofSession) {
        refresh();
    }

    @Override
    public void closed(ModelSession ofSession) {
        session = null;
        refresh();
    }

    /** The list of people, for tests that drive it. */
    public CheckboxTableViewer people() {
        return people;
    }

    @Override
    public void setFocus() {
        people.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        if (session != null) {
            session.removeListener(this);
        }
        super.dispose();
    }
}
