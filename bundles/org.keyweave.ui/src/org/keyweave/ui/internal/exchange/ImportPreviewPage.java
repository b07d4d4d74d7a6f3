/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.keyweave.exchange.importing.Change;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.RowIssue;
import org.keyweave.exchange.importing.TableReport;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.TextTable;

/** What the import would do, before anything is done: all changes, what needs a decision, and what is not taken. */
final class ImportPreviewPage extends WizardPage {

    private final ImportDraft draft;
    private final Runnable replan;
    private Label summary;
    private TabFolder tabs;
    private TextTable<Change> changes;
    private TextTable<RowIssue> issues;
    private DoubtTable doubts;
    private ImportPlan plan;

    ImportPreviewPage(ImportDraft draft, Runnable replan) {
        super("importPreview");
        this.draft = draft;
        this.replan = replan;
        setTitle(Texts.get("import.preview"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        summary = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 700;
        summary.setLayoutData(wide);
        tabs = new TabFolder(area, SWT.TOP);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Locale locale = Locale.getDefault();
        changes = new TextTable<>(tabs, SWT.VIRTUAL);
        changes.column(Texts.get("import.change"), 1, change -> change.words().in(locale));
        doubts = new DoubtTable(tabs, draft, replan);
        issues = new TextTable<>(tabs, SWT.VIRTUAL);
        issues.column(Texts.get("import.place"), 3, ImportPreviewPage::place);
        issues.column(Texts.get("import.reason"), 7, issue -> issue.reason().in(locale));
        issues.column(Texts.get("import.remedy"), 9, issue -> issue.remedy().inWorkbench(locale));
        tab(changes.control());
        tab(doubts.control());
        tab(issues.control());
        setControl(area);
        setPageComplete(false);
    }

    private void tab(org.eclipse.swt.widgets.Control control) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setControl(control);
    }

    private static String place(RowIssue issue) {
        return issue.column().isEmpty() ? Texts.get("import.line", issue.line())
                : Texts.get("import.cell", issue.line(), issue.column());
    }

    Optional<ImportPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Shows a plan; {@code null} and why there is none. */
    void show(ImportPlan planned, String problem) {
        plan = planned;
        setErrorMessage(problem);
        setPageComplete(plan != null);
        if (plan == null) {
            summary.setText("");
            return;
        }
        List<Change> told = plan.changes().stream().filter(change -> change.words() != null).toList();
        summary.setText(words());
        changes.viewer().setInput(told);
        doubts.show(plan.doubts());
        issues.viewer().setInput(plan.issues());
        tabs.getItem(0).setText(Texts.get("import.tab.changes", told.size()));
        tabs.getItem(1).setText(Texts.get("import.tab.doubts", doubts.open()));
        tabs.getItem(2).setText(Texts.get("import.tab.issues", plan.issues().size()));
        if (doubts.open() > 0) {
            tabs.setSelection(1);
        } else if (told.isEmpty() && !plan.issues().isEmpty()) {
            tabs.setSelection(2);
        }
        summary.getParent().layout(true, true);
    }

    private String words() {
        Locale locale = Locale.getDefault();
        List<String> lines = new ArrayList<>();
        for (TableReport table : plan.tables()) {
            lines.add(Texts.get("import.tableRows", Texts.get("import.kind.short." + table.kind().key()), table.rows(),
                    table.taken(), table.leftOut(), table.refused()));
            if (!table.ignoredHeaders().isEmpty()) {
                lines.add(Texts.get("import.ignored", String.join(Texts.get("list.separator"),
                        table.ignoredHeaders())));
            }
        }
        List<String> counts = new ArrayList<>();
        plan.counts().forEach((type, count) -> counts.add(Texts.get("import.count", ModelLabels.of(locale).type(type),
                count.created(), count.changed())));
        if (!counts.isEmpty()) {
            lines.add(String.join("   ", counts));
        } else if (plan.refused() == 0) {
            lines.add(Texts.get("import.nothing"));
        }
        return String.join("\n", lines);
    }
}
