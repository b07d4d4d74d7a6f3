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
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.ViewPart;
import org.keyweave.model.FindingSeverity;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.validation.ValidationReport;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** What validation finds, with why it matters, what to do about it, and the fixes that apply. */
public final class ProblemsView extends ViewPart {

    private final Runnable refresh = this::refresh;
    private TableViewer viewer;
    private FindingDetails details;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        left.setLayout(layout);
        viewer = new TableViewer(left, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "problems.message", 6);
        column(layout, "problems.account", 2);
        column(layout, "problems.rule", 2);
        details = new FindingDetails(sash, this::fix);
        sash.setWeights(62, 38);
        viewer.addSelectionChangedListener(event -> details.show(selected().stream().findFirst().orElse(null)));
        viewer.addDoubleClickListener(event -> reveal());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == '1' && (event.stateMask & SWT.MOD1) != 0) {
                selected().stream().findFirst().flatMap(finding -> finding.quickFixes().stream().findFirst())
                        .ifPresent(fix -> fix(selected().get(0), fix, false));
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(menu));
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        LiveValidation.addListener(refresh);
        refresh();
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text((Finding) element, key);
            }

            @Override
            public Image getImage(Object element) {
                return key.equals("problems.message") ? Icons.severity(((Finding) element).severity()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Finding) element).message(Locale.getDefault());
            }
        });
    }

    private static String text(Finding finding, String key) {
        return switch (key) {
            case "problems.message" -> finding.message(Locale.getDefault());
            case "problems.account" -> finding.account() == null ? "" : ElementLabels.label(finding.account());
            default -> finding.rule().name(Locale.getDefault());
        };
    }

    private List<Finding> selected() {
        List<Finding> findings = new ArrayList<>();
        viewer.getStructuredSelection().forEach(each -> findings.add((Finding) each));
        return findings;
    }

    private void fill(MenuManager menu) {
        Optional<Finding> first = selected().stream().findFirst();
        if (first.isEmpty()) {
            return;
        }
        for (QuickFix fix : first.get().quickFixes()) {
            menu.add(new FixAction(first.get(), fix));
        }
        menu.add(new org.eclipse.jface.action.Separator());
        menu.add(new Action(Texts.get("problems.reveal")) {
            @Override
            public void run() {
                reveal();
            }
        });
    }

    private void fix(Finding finding, QuickFix fix, boolean allOfKind) {
        FixRunner runner = new FixRunner(getSite().getShell());
        List<Finding> findings = allOfKind
                ? LiveValidation.reports().stream().flatMap(report -> report.findings().stream())
                        .filter(each -> each.rule() == finding.rule()).toList()
                : selected().size() > 1 ? selected() : List.of(finding);
        runner.run(findings, fix.id());
    }

    private void reveal() {
        for (Finding finding : selected()) {
            EObject subject = finding.subject();
            IViewPart explorer = getSite().getPage().findView(KeyweavePerspective.EXPLORER);
            if (explorer instanceof ISetSelectionTarget target) {
                target.selectReveal(new StructuredSelection(subject));
            }
            return;
        }
    }

    private void refresh() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        List<ValidationReport> reports = LiveValidation.reports();
        List<Finding> findings = reports.stream().flatMap(report -> report.findings().stream())
                .sorted(java.util.Comparator.comparing(Finding::severity)).toList();
        viewer.setInput(findings);
        long errors = count(findings, FindingSeverity.ERROR);
        long warnings = count(findings, FindingSeverity.WARNING);
        setContentDescription(Texts.get("problems.summary", errors, warnings, findings.size() - errors - warnings));
        details.show(selected().stream().findFirst().orElse(null));
    }

    private static long count(List<Finding> findings, FindingSeverity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The list, for tests that drive it. */
    public TableViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        LiveValidation.removeListener(refresh);
        super.dispose();
    }

    /** A fix in the menu. */
    private final class FixAction extends Action {

        private final Finding finding;
        private final QuickFix fix;

        FixAction(Finding finding, QuickFix fix) {
            super(fix.label(Locale.getDefault()), Icons.descriptor("fix"));
            this.finding = finding;
            this.fix = fix;
        }

        @Override
        public void run() {
            fix(finding, fix, false);
        }
    }
}
