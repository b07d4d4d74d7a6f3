/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** One finding in full: message, why it matters, what to do, and its fixes. */
final class FindingDetails {

    private final ScrolledComposite scroll;
    private final ProblemsView view;
    private Composite body;
    private Shown shown;

    /** A row with all that may change about it: the names in its message, and how many of its kind can be treated. */
    private record Shown(ProblemRow row, String message, List<Integer> kinds) {

        static Shown of(ProblemRow row, ProblemsView view) {
            return row instanceof ProblemRow.Found found
                    ? new Shown(row, row.message(), found.finding().quickFixes().stream()
                            .map(fix -> view.ofKind(found.finding()).size()).toList())
                    : new Shown(row, "", List.of());
        }
    }

    FindingDetails(Composite parent, ProblemsView view) {
        this.view = view;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    /** Shows a row, or what to do without one; built anew only when it says something else than before. */
    void show(ProblemRow row) {
        Shown now = Shown.of(row, view);
        if (now.equals(shown) && !(row instanceof ProblemRow.Excluded)) {
            return;
        }
        shown = now;
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        body.setLayout(layout);
        if (row instanceof ProblemRow.Excluded excluded) {
            exclusion(excluded);
        } else if (row instanceof ProblemRow.Found found) {
            Finding finding = found.finding();
            Locale locale = Locale.getDefault();
            text(finding.message(locale), true);
            text(Texts.get("problems.why"), true);
            text(finding.explanation(locale), false);
            text(Texts.get("problems.todo"), true);
            text(finding.remedy(locale), false);
            finding.quickFixes().forEach(fix -> fix(finding, fix));
        } else {
            text(Texts.get("problems.none.selected"), false);
        }
        scroll.setContent(body);
        measure();
    }

    private void exclusion(ProblemRow.Excluded row) {
        text(Texts.get("exclusion.why"), true);
        text(String.valueOf(row.exclusion().getReason()), false);
        text(Texts.get("exclusion.by", ElementLabels.value(row.exclusion().getExcludedBy()),
                ElementLabels.value(row.exclusion().getDate())), false);
        if (row.finding() == null) {
            text(Texts.get("exclusion.gone", ElementLabels.label(row.exclusion().getElement())), false);
        } else {
            text(Texts.get("exclusion.finding"), true);
            text(row.finding().message(Locale.getDefault()), false);
        }
        link("<a href=\"back\">" + Texts.get("exclusion.reinstate") + "</a>   <a href=\"edit\">"
                + Texts.get("exclusion.edit") + "</a>", null, text -> {
                    if ("back".equals(text)) {
                        Exclusions.reinstate(List.of(row.exclusion()));
                    } else {
                        Exclusions.editReason(view.shell(), row);
                    }
                });
    }

    /** Runs what a link stands for later, since that disposes of the link. */
    private void link(String text, String hint, Consumer<String> work) {
        Link link = new Link(body, SWT.WRAP);
        link.setText(text);
        link.setToolTipText(hint);
        link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        link.addListener(SWT.Selection, event -> link.getDisplay().asyncExec(() -> work.accept(event.text)));
    }

    private void text(String text, boolean bold) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (bold) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void fix(Finding finding, QuickFix fix) {
        Locale locale = Locale.getDefault();
        List<Finding> kind = view.ofKind(finding);
        String all = kind.size() < 2 ? "" : "   <a href=\"all\">" + Texts.get("problems.fixAll", kind.size()) + "</a>";
        link("<a href=\"one\">" + fix.label(locale).replace("&", "&&") + "</a>" + all, fix.description(locale),
                text -> view.fix("all".equals(text) ? kind : List.of(finding), fix));
    }

    private void measure() {
        if (body != null && !body.isDisposed()) {
            int width = scroll.getClientArea().width;
            scroll.setMinSize(body.computeSize(width, SWT.DEFAULT));
            body.layout();
        }
    }
}
