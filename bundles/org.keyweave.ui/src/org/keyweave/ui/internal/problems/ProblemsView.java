/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.HintPane;
import org.keyweave.ui.internal.widgets.PartSelection;
import org.keyweave.ui.internal.widgets.Slices;
import org.keyweave.ui.internal.widgets.TextFirst;
import org.keyweave.ui.session.Sessions;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;
import org.osgi.framework.FrameworkUtil;

/** What the validation of the open models has found, with explanation and quick fixes; and what was excluded. */
public final class ProblemsView extends ViewPart {

    private static final String GROUPING = "grouping";
    private static final String SASH = "sash";
    private static final int USUAL_SASH = 72;

    private final Runnable refresh = this::refresh;
    private final ProblemRows rows = new ProblemRows();
    private final PartSelection subjects = new PartSelection();
    private final ProblemMenu menu = new ProblemMenu(this);
    private SashForm sash;
    private ProblemFilterBar filters;
    private HintPane pane;
    private ProblemTable table;
    private FindingDetails details;
    private Slices filtering;

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
                FrameworkUtil.getBundle(ProblemsView.class)).getDialogSettings(), "problems");
    }

    @Override
    public void createPartControl(Composite parent) {
        rows.setGrouping(grouping());
        sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        filters = new ProblemFilterBar(left, rows, this::show);
        pane = new HintPane(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        table = new ProblemTable(pane, rows, settings(), this::show);
        pane.setContent(table.control());
        pane.onLink(command -> filters.clear());
        details = new FindingDetails(sash, this);
        int share = settings().get(SASH) == null ? USUAL_SASH : settings().getInt(SASH);
        sash.setWeights(share, 100 - share);
        getSite().setSelectionProvider(subjects);
        filtering = new Slices(sash, () -> { });
        viewer().addSelectionChangedListener(event -> selected());
        viewer().addDoubleClickListener(event -> open());
        viewer().getTable().addListener(SWT.KeyDown, new ProblemKeys(this, menu));
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu::fill);
        viewer().getTable().setMenu(manager.createContextMenu(viewer().getTable()));
        new ProblemToolBar(this, rows).fill(getViewSite().getActionBars());
        global(ActionFactory.COPY, this::copy);
        global(ActionFactory.SELECT_ALL, table::selectAll);
        global(ActionFactory.FIND, filters::search);
        LiveValidation.addListener(refresh);
        refresh();
    }

    private static ProblemGrouping grouping() {
        String kept = settings().get(GROUPING);
        for (ProblemGrouping grouping : ProblemGrouping.values()) {
            if (grouping.name().equals(kept)) {
                return grouping;
            }
        }
        return ProblemGrouping.NONE;
    }

    private void global(ActionFactory factory, Runnable work) {
        IAction action = new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
        TextFirst.set(getViewSite().getActionBars(), factory, action);
    }

    /** Details, properties and commands follow what is selected. */
    private void selected() {
        details.show(first());
        subjects.setSelection(new StructuredSelection(table.selected().stream().map(ProblemRow::subject)
                .filter(Objects::nonNull).distinct().toList()));
    }

    ProblemTable table() {
        return table;
    }

    Shell shell() {
        return getSite().getShell();
    }

    ProblemRow first() {
        return table.selected().stream().findFirst().orElse(null);
    }

    /** All findings of the same rule in the same model. */
    List<Finding> ofKind(Finding finding) {
        return Sessions.of(finding.subject()).flatMap(LiveValidation::report).map(report -> report.findings().stream()
                .filter(each -> each.rule() == finding.rule()).toList()).orElse(List.of());
    }

    /** Runs a fix on findings as one step and says how many were treated. */
    void fix(List<Finding> findings, QuickFix fix) {
        int treated = new FixRunner(shell()).run(findings, fix.id());
        getViewSite().getActionBars().getStatusLineManager().setMessage(treated == 0 ? null
                : Texts.get(treated == 1 ? "problems.fixed.one" : "problems.fixed", treated));
    }

    /** Goes to the element of a row, or opens or closes a group. */
    void open() {
        ProblemRow row = first();
        if (row instanceof ProblemRow.Head head) {
            rows.toggle(head);
            show();
        } else if (row != null && row.subject() != null) {
            new ProblemPlaces(getViewSite()).open(row.subject());
        }
    }

    /** Copies the selected rows, without a selection all, one a line. */
    void copy() {
        ProblemCopy.toClipboard(table.selected().isEmpty() ? input() : table.selected(), shell().getDisplay());
    }

    private List<ProblemRow> input() {
        List<ProblemRow> all = new ArrayList<>();
        if (viewer().getInput() instanceof List<?> list) {
            list.forEach(row -> all.add((ProblemRow) row));
        }
        return all;
    }

    void setGrouping(ProblemGrouping grouping) {
        settings().put(GROUPING, grouping.name());
        rows.setGrouping(grouping);
        show();
    }

    void setExcluded(boolean excluded) {
        rows.setExcluded(excluded);
        refresh();
    }

    /** Shows what was found now, the list first and what filters it after the next events. */
    private void refresh() {
        if (!viewer().getControl().isDisposed()) {
            List<ProblemRow> all = rows.all(LiveValidation.reports());
            show(all);
            filtering.clear();
            filters.pieces(all).forEach(filtering::add);
        }
    }

    private void show() {
        show(rows.all(LiveValidation.reports()));
    }

    /** Shows the rows that the filters leave. */
    private void show(List<ProblemRow> all) {
        List<ProblemRow> shown = rows.shown(all);
        table.show(shown);
        setContentDescription(ProblemSummary.text(rows, all, shown));
        setPartName(all.isEmpty() || rows.isExcluded() ? Texts.get("problems.tab")
                : Texts.get("problems.tab.count", all.size()));
        pane.show(shown.isEmpty() ? Texts.get(ProblemSummary.emptyKey(rows)) : "");
        details.show(first());
    }

    /** Brings the view to the front with a finding selected. */
    public static void show(Finding finding) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (page.showView(KeyweavePerspective.PROBLEMS) instanceof ProblemsView view) {
                view.table.select(List.of(new ProblemRow.Found(finding)), true);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** The list, for tests that drive it. */
    public TableViewer viewer() {
        return table.viewer();
    }

    /** The filters, for tests that drive them. */
    ProblemFilterBar filters() {
        filtering.finish();
        return filters;
    }

    @Override
    public void setFocus() {
        viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        LiveValidation.removeListener(refresh);
        if (sash != null && !sash.isDisposed()) {
            int[] weights = sash.getWeights();
            settings().put(SASH, Math.round(100f * weights[0] / (weights[0] + weights[1])));
        }
        super.dispose();
    }
}
