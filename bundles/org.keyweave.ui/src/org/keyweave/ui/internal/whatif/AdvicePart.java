/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.Locale;
import java.util.OptionalInt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.keyweave.analysis.advice.Obstacle;
import org.keyweave.analysis.advice.Proposal;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** Proposed touchpoints, each with its reasons, to be planned or dismissed. */
final class AdvicePart {

    private static final int MOST_THREADS = 50;
    private static final int COLUMNS = 3;

    private final Button wanted;
    private final Spinner target;
    private final ScrolledComposite scroll;
    private ModelSession session;
    private Account account;
    private Composite body;

    AdvicePart(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        wanted = new Button(area, SWT.CHECK);
        wanted.setText(Texts.get("advice.target"));
        wanted.setToolTipText(Texts.get("advice.target.hint"));
        wanted.addListener(SWT.Selection, event -> ask());
        target = new Spinner(area, SWT.BORDER);
        target.setValues(1, 1, MOST_THREADS, 0, 1, 2);
        target.addListener(SWT.Selection, event -> {
            wanted.setSelection(true);
            ask();
        });
        scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    private void ask() {
        if (account == null) {
            return;
        }
        if (wanted.getSelection()) {
            Scenario.of(session).advise(account, target.getSelection());
        } else {
            Scenario.of(session).stopAdvice(account);
        }
    }

    void show(ModelSession newSession, Account newAccount) {
        session = newSession;
        account = newAccount;
        wanted.setEnabled(account != null);
        target.setEnabled(account != null);
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(body);
        if (account != null) {
            Scenario scenario = Scenario.of(session);
            OptionalInt asked = scenario.target(account);
            wanted.setSelection(asked.isPresent());
            target.setSelection(asked.orElseGet(() -> scenario.usualTarget(account)));
            scenario.outcome(account).advice().ifPresentOrElse(this::fill,
                    () -> text(Texts.get("advice.none"), COLUMNS));
            int dismissed = scenario.dismissed(account);
            if (asked.isPresent() && dismissed > 0) {
                link(Texts.get("advice.bringBack", dismissed), () -> scenario.bringBack(account));
            }
        }
        scroll.setContent(body);
        measure();
    }

    private void fill(ThreadAdvice advice) {
        AdviceDeeds deeds = new AdviceDeeds(session, account);
        text(AdviceDeeds.summary(advice), COLUMNS);
        if (advice.proposals().size() > 1) {
            link(Texts.get("advice.acceptAll"), () -> deeds.acceptAll(body.getShell()));
        }
        advice.proposals().forEach(proposal -> proposal(proposal, deeds));
        for (Obstacle obstacle : advice.obstacles()) {
            text(obstacle.text(Locale.getDefault()), COLUMNS);
        }
    }

    private void proposal(Proposal proposal, AdviceDeeds deeds) {
        Label title = text(ElementLabels.person(proposal.supplierPerson()) + "  \u2194  "
                + ElementLabels.person(proposal.customerPerson()), COLUMNS);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        text(AdviceDeeds.reasons(proposal), 1);
        button("advice.accept", "advice.accept.hint", () -> deeds.accept(proposal));
        button("advice.dismiss", "advice.dismiss.hint", () -> deeds.dismiss(proposal));
    }

    private void button(String key, String hint, Runnable work) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(Texts.get(key));
        button.setToolTipText(Texts.get(hint));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(button);
        // Later, since it disposes of this button.
        button.addListener(SWT.Selection, event -> button.getDisplay().asyncExec(work));
    }

    private void link(String text, Runnable work) {
        Link link = new Link(body, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(link);
        link.addListener(SWT.Selection, event -> link.getDisplay().asyncExec(work));
    }

    private Label text(String text, int span) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).span(span, 1).applyTo(label);
        return label;
    }

    private void measure() {
        if (body != null && !body.isDisposed()) {
            scroll.setMinSize(body.computeSize(Math.max(220, scroll.getClientArea().width), SWT.DEFAULT));
            body.layout();
        }
    }

    /** What is below the target, for tests that drive it. */
    Composite body() {
        return body;
    }
}
