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
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.Sessions;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** What can be done about findings, as entries of a menu. */
public final class FindingMenu {

    private static final int LONGEST = 90;

    private final Shell shell;

    /** A menu whose questions are asked over a window. */
    public FindingMenu(Shell shell) {
        this.shell = shell;
    }

    /** The fixes of one finding; those of several in a menu for each. */
    public List<IContributionItem> items(List<Finding> findings) {
        List<IContributionItem> items = new ArrayList<>();
        if (findings.size() == 1) {
            items.addAll(items(findings.get(0)));
        } else {
            for (Finding finding : findings) {
                MenuManager menu = new MenuManager(text(finding), Icons.severityDescriptor(finding.severity()), null);
                items(finding).forEach(menu::add);
                items.add(menu);
            }
        }
        return items;
    }

    private List<IContributionItem> items(Finding finding) {
        List<IContributionItem> items = new ArrayList<>();
        for (QuickFix fix : finding.quickFixes()) {
            if (fix.needsReason()) {
                items.add(new Separator());
            }
            Action action = new Action(fix.label(Locale.getDefault()).replace("&", "&&"),
                    Icons.descriptor(fix.needsReason() ? "group_exclusions" : "fix")) {
                @Override
                public void run() {
                    new FixRunner(shell).run(List.of(finding), fix.id());
                }
            };
            action.setDescription(fix.description(Locale.getDefault()));
            action.setToolTipText(action.getDescription());
            items.add(item(action));
        }
        Action show = new Action(Texts.get("problems.showInView"), Icons.descriptor("warning")) {
            @Override
            public void run() {
                ProblemsView.show(finding);
            }
        };
        items.add(new Separator());
        items.add(item(show));
        return items;
    }

    static IContributionItem item(IAction action) {
        return new ActionContributionItem(action);
    }

    private static String text(Finding finding) {
        String message = finding.message(Locale.getDefault());
        int end = message.length() <= LONGEST ? message.length() : message.offsetByCodePoints(0,
                Math.min(LONGEST, message.codePointCount(0, message.length())));
        return (end < message.length() ? message.substring(0, end) + "\u2026" : message).replace("&", "&&");
    }
}
