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

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.keyweave.model.FindingExclusion;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** The context menu of the list of problems. */
final class ProblemMenu {

    private final ProblemsView view;

    ProblemMenu(ProblemsView view) {
        this.view = view;
    }

    void fill(IMenuManager menu) {
        List<ProblemRow> rows = view.table().selected();
        List<Finding> findings = rows.stream().filter(ProblemRow.Found.class::isInstance)
                .map(row -> ((ProblemRow.Found) row).finding()).toList();
        List<FindingExclusion> exclusions = rows.stream().filter(ProblemRow.Excluded.class::isInstance)
                .map(row -> ((ProblemRow.Excluded) row).exclusion()).toList();
        if (!findings.isEmpty()) {
            fixes(findings).forEach(menu::add);
            if (view.ofKind(findings.get(0)).size() > 1) {
                menu.add(ofKind(findings.get(0)));
            }
        }
        if (!exclusions.isEmpty()) {
            menu.add(action("exclusion.reinstate", "fix", () -> Exclusions.reinstate(exclusions)));
            menu.add(action("exclusion.edit", "group_exclusions", () -> Exclusions.editReason(view.shell(),
                    (ProblemRow.Excluded) rows.stream().filter(ProblemRow.Excluded.class::isInstance).findFirst()
                            .orElseThrow())));
        }
        menu.add(new Separator());
        rows.stream().filter(row -> row.subject() != null).findFirst().ifPresent(row -> {
            ProblemPlaces places = new ProblemPlaces(view.getViewSite());
            menu.add(action("problems.diagram", "diagram", () -> places.diagram(row.subject())));
            menu.add(action("problems.reveal", "explorer", () -> ShowIn.explorer(row.subject(),
                    view.getSite().getPage())));
            ShowIn.account(row.subject()).ifPresent(account -> menu.add(action("live.dashboard", "account",
                    () -> ShowIn.dashboard(account, view.getSite().getPage()))));
        });
        menu.add(new Separator());
        menu.add(action("problems.copy", "copy", view::copy));
    }

    /** The fixes that every selected finding offers; one run treats them all in one step. */
    List<IContributionItem> fixes(List<Finding> findings) {
        List<IContributionItem> items = new ArrayList<>();
        for (QuickFix fix : findings.get(0).quickFixes()) {
            List<Finding> able = findings.stream().filter(finding -> finding.rule() == findings.get(0).rule()
                    || fix.needsReason()).toList();
            String label = fix.label(Locale.getDefault()) + (able.size() > 1 ? " (" + able.size() + ")" : "");
            items.add(FindingMenu.item(fixAction(label, fix, able)));
        }
        return items;
    }

    private IContributionItem ofKind(Finding finding) {
        List<Finding> kind = view.ofKind(finding);
        MenuManager menu = new MenuManager(Texts.get("problems.fixKind", kind.size()), Icons.descriptor("fix"), null);
        finding.quickFixes().forEach(fix -> menu.add(fixAction(fix.label(Locale.getDefault()), fix, kind)));
        return menu;
    }

    private IAction fixAction(String label, QuickFix fix, List<Finding> findings) {
        Action action = new Action(label.replace("&", "&&"),
                Icons.descriptor(fix.needsReason() ? "group_exclusions" : "fix")) {
            @Override
            public void run() {
                view.fix(findings, fix);
            }
        };
        action.setToolTipText(fix.description(Locale.getDefault()));
        return action;
    }

    private static IAction action(String key, String icon, Runnable work) {
        return new Action(Texts.get(key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
