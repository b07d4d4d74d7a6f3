/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.advice.Obstacle;
import org.keyweave.analysis.advice.Proposal;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** The fewest new touchpoints that raise the thread count, each with its reasons and a button that plans it. */
final class AdvicePart {

    private static final int MULTI_THREADED = 3;
    private static final int MOST_THREADS = 20;

    /** A proposal that the user has accepted. */
    record Offer(Proposal proposal) {
    }

    private final Spinner target;
    private final ScrolledComposite scroll;
    private final Consumer<Offer> accepted;
    private AccountAnalysis analysis;
    private List<Person> leaving = List.of();
    private Composite body;

    AdvicePart(Composite parent, Consumer<Offer> accepted) {
        this.accepted = accepted;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        new Label(area, SWT.NONE).setText(Texts.get("advice.target"));
        target = new Spinner(area, SWT.BORDER);
        target.setValues(MULTI_THREADED, 1, MOST_THREADS, 0, 1, 2);
        target.addListener(SWT.Selection, event -> fill());
        scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    void show(AccountAnalysis newAnalysis, List<Person> newLeaving) {
        boolean other = newAnalysis != null
                && (analysis == null || analysis.account() != newAnalysis.account());
        if (other) {
            // One more than there are, and never fewer than make an account multi-threaded.
            target.setSelection(Math.max(MULTI_THREADED, newAnalysis.threads().count() + 1));
        }
        analysis = newAnalysis;
        leaving = newLeaving;
        fill();
    }

    private void fill() {
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroll, SWT.NONE);
        body.setLayout(new GridLayout(2, false));
        if (analysis != null) {
            ThreadAdvice advice = leaving.isEmpty() ? analysis.adviseThreads(target.getSelection())
                    : ThreadAdvice.of(analysis.network().without(leaving),
                            StageJudge.of(analysis.account(), analysis.context()), target.getSelection());
            text(Texts.get(advice.isReached() ? "advice.reached" : "advice.short", advice.before(), advice.after(),
                    advice.proposals().size()), 2);
            advice.proposals().forEach(this::proposal);
            for (Obstacle obstacle : advice.obstacles()) {
                text(obstacle.text(Locale.getDefault()), 2);
            }
        }
        scroll.setContent(body);
        measure();
    }

    private void proposal(Proposal proposal) {
        Locale locale = Locale.getDefault();
        text(ElementLabels.person(proposal.supplierPerson()) + "  \u2194  "
                + ElementLabels.person(proposal.customerPerson()) + "\n"
                + proposal.reasons().stream().map(reason -> "\u2022 " + reason.text(locale))
                        .collect(Collectors.joining("\n")), 1);
        Button accept = new Button(body, SWT.PUSH);
        accept.setText(Texts.get("advice.accept"));
        accept.setToolTipText(Texts.get("advice.accept.hint"));
        accept.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        // Later, since accepting disposes of this button.
        accept.addListener(SWT.Selection, event -> accept.getDisplay()
                .asyncExec(() -> accepted.accept(new Offer(proposal))));
    }

    private void text(String text, int span) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, span, 1);
        data.widthHint = 180;
        label.setLayoutData(data);
    }

    private void measure() {
        if (body != null && !body.isDisposed()) {
            scroll.setMinSize(body.computeSize(Math.max(220, scroll.getClientArea().width), SWT.DEFAULT));
            body.layout();
        }
    }
}
