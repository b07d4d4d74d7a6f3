/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.wizards.StageInterviewWizard;

/** The state of the account at a glance; each figure explains itself and each line leads to its element. */
final class DashboardPage extends AccountPage {

    private static final List<String> FIGURES = List.of("threadCount", "stageEvidence", "effectiveThreads", "topShare",
            "functionCoverage", "levelCoverage", "decisionCoverage", "trust", "silence", "commitmentsKept",
            "shareOfCustomer", "revenue");

    private static final List<String> LEFT = List.of("missing", "critical");
    private static final List<String> RIGHT = List.of("actions", "openings", "risks", "commitments", "uncovered");

    private final Map<String, FigureCard> cards = new LinkedHashMap<>();
    private final Map<String, LinkList> lists = new LinkedHashMap<>();
    private StageMap map;

    DashboardPage(AccountEditor editor) {
        super(editor, "dashboard");
    }

    @Override
    void createPage(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Action assess = new Action(Texts.get("interview.open"), Icons.descriptor("stage")) {
            @Override
            public void run() {
                StageInterviewWizard.open(getSite().getShell(), accountEditor().session(), account());
            }
        };
        form.getForm().getToolBarManager().add(assess);
        form.getForm().getToolBarManager().update(true);
        Composite body = form.getForm().getBody();
        body.setLayout(new GridLayout(2, true));
        Composite figures = toolkit.createComposite(body);
        figures.setLayout(new GridLayout(4, true));
        figures.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        FIGURES.forEach(id -> cards.put(id, new FigureCard(toolkit, figures, id)));
        Composite left = column(toolkit, body);
        Composite right = column(toolkit, body);
        Section stage = toolkit.createSection(left, ExpandableComposite.TITLE_BAR);
        stage.setText(Texts.get("dashboard.map"));
        stage.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        map = new StageMap(stage);
        toolkit.adapt(map);
        stage.setClient(map);
        LEFT.forEach(id -> lists.put(id, new LinkList(toolkit, left, Texts.get("dashboard." + id), this::reveal)));
        RIGHT.forEach(id -> lists.put(id, new LinkList(toolkit, right, Texts.get("dashboard." + id), this::reveal)));
    }

    private static Composite column(FormToolkit toolkit, Composite body) {
        Composite column = toolkit.createComposite(body);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 10;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return column;
    }

    @Override
    void refresh() {
        DashboardFigures figures = new DashboardFigures(accountEditor().analysis());
        cards.forEach((id, card) -> {
            DashboardFigures.Shown shown = figures.figure(id);
            card.show(shown.value(), shown.note());
        });
        DashboardLists lines = new DashboardLists(accountEditor().analysis());
        lists.forEach((id, list) -> list.show(lines.lines(id)));
        map.show(account());
        getManagedForm().reflow(true);
    }

    private void reveal(EObject element) {
        select(element);
        IViewPart explorer = getSite().getPage().findView(KeyweavePerspective.EXPLORER);
        if (explorer instanceof ISetSelectionTarget target) {
            target.selectReveal(new StructuredSelection(element));
        }
    }
}
