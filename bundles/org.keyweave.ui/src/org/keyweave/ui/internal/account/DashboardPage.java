/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.figure.Figure;
import org.keyweave.analysis.figure.FigureCatalog;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.charts.CoverageChart;
import org.keyweave.ui.internal.charts.StageMap;
import org.keyweave.ui.internal.charts.Tile;
import org.keyweave.ui.internal.charts.TileLayout;
import org.keyweave.ui.internal.charts.ValueChart;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.FigurePopup;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.widgets.Slices;
import org.keyweave.ui.internal.wizards.StageInterviewWizard;

/**
 * The state of the account at a glance: four figures to read first, then those beside them, then charts, then what is
 * to be done. Each figure explains itself and leads to where it is edited, and each line leads to its element.
 */
public final class DashboardPage extends AccountPage {

    private static final List<String> HEADLINE = List.of("threadCount", "stageEvidence", "topShare",
            "decisionCoverage");

    private static final List<String> MORE = List.of("effectiveThreads", "trust", "silence", "commitmentsKept",
            "shareOfCustomer", "revenue");

    private static final List<String> LISTS = List.of("actions", "commitments", "openings", "risks", "critical",
            "uncovered", "missing");

    private final Map<String, Tile> tiles = new LinkedHashMap<>();
    private final Map<String, LinkList> lists = new LinkedHashMap<>();
    private StageMap map;
    private CoverageChart coverage;
    private ValueChart value;
    private Slices refreshing;
    private boolean resized;

    DashboardPage(AccountEditor editor) {
        super(editor, "dashboard");
    }

    @Override
    void createPage(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        refreshing = new Slices(form.getForm(), this::refreshed);
        Composite body = form.getForm().getBody();
        // Unlike a grid it asks its rows how high they are at the width that there is.
        TableWrapLayout layout = new TableWrapLayout();
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        Composite headline = row(toolkit, body, new TileLayout(190, 4));
        Composite charts = row(toolkit, body, new TileLayout(270, 3));
        Composite more = row(toolkit, body, new TileLayout(140, 6));
        ColumnLayout columns = new ColumnLayout();
        columns.minNumColumns = 1;
        columns.maxNumColumns = 3;
        columns.leftMargin = 0;
        columns.rightMargin = 0;
        columns.horizontalSpacing = 8;
        Composite below = row(toolkit, body, columns);
        HEADLINE.forEach(id -> later(() -> tile(headline, id, true)));
        later(() -> map = placed(new StageMap(charts, this::interview)));
        later(() -> coverage = placed(new CoverageChart(charts, () -> turnTo("matrix"))));
        later(() -> value = placed(new ValueChart(charts, () -> revealFirst(account().getValues()))));
        MORE.forEach(id -> later(() -> tile(more, id, false)));
        later(() -> actions(form));
        LISTS.forEach(id -> later(() -> lists.put(id,
                new LinkList(toolkit, below, Texts.get("dashboard." + id), this::reveal))));
    }

    /** Gives a control a place in a row that was laid out before it came. */
    private static <T extends Control> T placed(T control) {
        control.requestLayout();
        return control;
    }

    private void actions(IManagedForm form) {
        action(form, "interaction.log", "interaction",
                () -> LogInteractionDialog.open(getSite().getShell(), accountEditor().session(), account()));
        action(form, "interview.open", "stage", this::interview);
        form.getForm().getToolBarManager().update(true);
    }

    private static void action(IManagedForm form, String key, String icon, Runnable run) {
        form.getForm().getToolBarManager().add(new Action(Texts.get(key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        });
    }

    private static Composite row(FormToolkit toolkit, Composite body, org.eclipse.swt.widgets.Layout layout) {
        Composite row = toolkit.createComposite(body);
        row.setLayout(layout);
        row.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return row;
    }

    private void tile(Composite parent, String id, boolean large) {
        Figure figure = FigureCatalog.figure(id);
        // The figure is the evidence; what is shown first is the stage that it is for.
        String title = id.equals("stageEvidence") ? Texts.get("tile.stageEvidence") : figure.name(Locale.getDefault());
        tiles.put(id, placed(new Tile(parent, title, large, () -> {
            DashboardFigures.Shown shown = new DashboardFigures(accountEditor().analysis()).figure(id);
            new FigurePopup(tiles.get(id), figure, shown.value() + (shown.note().isBlank() ? "" : "; " + shown.note()),
                    Texts.get("figure.edit." + id), () -> edit(id)).open();
        })));
    }

    /** Leads to where the inputs of a figure are edited. */
    private void edit(String id) {
        switch (id) {
            case "stageEvidence" -> interview();
            case "silence" -> turnTo("interactions");
            case "commitmentsKept" -> {
                turnTo("plan");
                if (accountEditor().getActivePageInstance() instanceof PlanPage plan) {
                    plan.show("commitments");
                }
            }
            case "shareOfCustomer", "revenue" -> revealFirst(account().getValues());
            case "decisionCoverage" -> revealFirst(account().getAllPeople());
            default -> turnTo("matrix");
        }
    }

    private void turnTo(String page) {
        accountEditor().setActivePage("org.keyweave.ui.account." + page);
    }

    private void revealFirst(List<? extends EObject> elements) {
        reveal(elements.isEmpty() ? account() : elements.get(elements.size() - 1));
    }

    private void interview() {
        StageInterviewWizard.open(getSite().getShell(), accountEditor().session(), account());
    }

    /** Shows each figure, chart and list in turn; a change meanwhile begins anew. */
    @Override
    void refresh() {
        AccountAnalysis analysis = accountEditor().analysis();
        DashboardFigures figures = new DashboardFigures(analysis);
        DashboardLists lines = new DashboardLists(analysis);
        refreshing.clear();
        tiles.forEach((id, tile) -> refreshing.add(() -> {
            DashboardFigures.Shown shown = figures.figure(id);
            tile.show(shown.value(), shown.note(), shown.standing());
        }));
        refreshing.add(() -> map.show(account()));
        refreshing.add(() -> coverage.show(analysis.functionCoverage(), analysis.levelCoverage()));
        Portfolio portfolio = account().getPortfolio();
        refreshing.add(() -> value.show(analysis.value().periods(),
                portfolio == null ? null : portfolio.getCurrency()));
        lists.forEach((id, list) -> refreshing.add(() -> resized |= list.show(lines.lines(id))));
    }

    private void refreshed() {
        if (resized) {
            resized = false;
            reflow(true);
        }
    }

    @Override
    void complete() {
        super.complete();
        refreshing.finish();
    }

    private void reveal(EObject element) {
        select(element);
        IViewPart explorer = getSite().getPage().findView(KeyweavePerspective.EXPLORER);
        if (explorer instanceof ISetSelectionTarget target) {
            target.selectReveal(new StructuredSelection(element));
        }
    }

    /** What each tile and chart says, for tests and for whoever cannot see them. */
    public List<String> words() {
        complete();
        List<String> words = new ArrayList<>();
        tiles.values().forEach(tile -> words.add(tile.words()));
        words.add(map.words());
        words.add(coverage.words());
        words.add(value.words());
        return words;
    }
}
