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
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.Side;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.navigation.ShowIn;
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
    private final Runnable refresh = this::refresh;
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
        people.addCheckStateListener(event -> scenario().ifPresent(scenario -> scenario
                .setLeaving(List.of((Person) event.getElement()), event.getChecked())));
        comparison = new ComparisonPart(sash);
        advice = new AdvicePart(sash);
        sash.setWeights(28, 34, 38);
        fillToolBar();
        getSite().getPage().addSelectionListener(this);
        selectionChanged(getSite().getPage().getActiveEditor(), getSite().getPage().getSelection());
    }

    private void fillToolBar() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("whatif.diagram", "diagram", () -> account()
                .ifPresent(account -> ShowIn.network(account, getSite().getPage()))));
        bar.add(action("whatif.reset", "reset", () -> scenario().ifPresent(Scenario::reset)));
    }

    private static IAction action(String key, String icon, Runnable work) {
        Action action = new Action(Texts.get(key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(action.getText());
        return action;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        EObject at = selection instanceof IStructuredSelection structured
                ? Adapters.adapt(structured.getFirstElement(), EObject.class) : null;
        Optional<Account> found = ShowIn.account(at)
                .or(() -> part instanceof IEditorPart editor ? ShowIn.account(editor) : Optional.empty());
        if (found.isPresent() && !found.equals(account())) {
            show(found.get());
        } else if (session == null) {
            title.setText(Texts.get("whatif.empty"));
        }
    }

    private void show(Account account) {
        Sessions.of(account).ifPresent(owner -> {
            forget();
            session = owner;
            session.addListener(this);
            Scenario.of(session).addListener(refresh);
            accountId = owner.id(account);
            refresh();
        });
    }

    private void forget() {
        if (session != null) {
            session.removeListener(this);
            Scenario.of(session).removeListener(refresh);
            session = null;
        }
    }

    private Optional<Scenario> scenario() {
        return Optional.ofNullable(session).map(Scenario::of);
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
        List<Person> candidates = account.map(this::candidates).orElse(List.of());
        people.setInput(candidates);
        people.setCheckedElements(scenario().map(scenario -> candidates.stream().filter(scenario::isLeaving).toArray())
                .orElse(new Object[0]));
        title.getParent().layout();
        compute();
    }

    /** The people of both sides who have a contact that counts, those who would be missed most first. */
    private List<Person> candidates(Account account) {
        List<Person> candidates = new ArrayList<>();
        AccountAnalysis analysis = Scenario.of(session).outcome(account).analysis();
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
            advice.show(null, null);
            return;
        }
        Scenario scenario = Scenario.of(session);
        comparison.show(scenario.outcome(account.get()));
        advice.show(session, account.get());
    }

    @Override
    public void closed(ModelSession ofSession) {
        session = null;
        refresh();
    }

    /** The table of figures, for tests that look at it. */
    Table comparison() {
        return comparison.table();
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
        forget();
        super.dispose();
    }
}
