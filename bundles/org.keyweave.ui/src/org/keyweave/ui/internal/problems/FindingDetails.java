/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** One finding in full: message, why it matters, what to do, and its fixes. */
final class FindingDetails {

    /** Runs a fix, on this finding or on all findings of its kind. */
    interface Runner {
        void run(Finding finding, QuickFix fix, boolean allOfKind);
    }

    private final ScrolledComposite scroll;
    private final Runner runner;
    private Composite body;

    FindingDetails(Composite parent, Runner runner) {
        this.runner = runner;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    void show(Finding finding) {
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        body.setLayout(layout);
        if (finding == null) {
            text(Texts.get("problems.none.selected"), false);
        } else {
            Locale locale = Locale.getDefault();
            text(finding.message(locale), true);
            text(Texts.get("problems.why"), true);
            text(finding.explanation(locale), false);
            text(Texts.get("problems.todo"), true);
            text(finding.remedy(locale), false);
            finding.quickFixes().forEach(fix -> fix(finding, fix));
        }
        scroll.setContent(body);
        measure();
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
        Link link = new Link(body, SWT.WRAP);
        link.setText("<a href=\"one\">" + fix.label(locale).replace("&", "&&") + "</a>   <a href=\"all\">"
                + Texts.get("problems.fixAll") + "</a>");
        link.setToolTipText(fix.description(locale));
        link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        // Later, since running it disposes of this link.
        link.addListener(SWT.Selection, event -> link.getDisplay()
                .asyncExec(() -> runner.run(finding, fix, "all".equals(event.text))));
    }

    private void measure() {
        if (body != null && !body.isDisposed()) {
            int width = scroll.getClientArea().width;
            scroll.setMinSize(body.computeSize(width, SWT.DEFAULT));
            body.layout();
        }
    }
}
