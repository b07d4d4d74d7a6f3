/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.keyweave.analysis.figure.Messages;
import org.keyweave.analysis.whatif.Departure;
import org.keyweave.analysis.whatif.Situation;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Numbers;
import org.keyweave.ui.internal.widgets.Shades;
import org.keyweave.ui.session.ElementLabels;

/** The account before and after people have left. */
final class ComparisonPart {

    private static final int NARROWEST = 80;
    /** The names of the figures have to be read whole. */
    private static final int WORDS = 130;

    private final Label verdict;
    private final Table table;

    ComparisonPart(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        verdict = new Label(area, SWT.WRAP);
        verdict.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        verdict.setLayoutData(data);
        Composite frame = new Composite(area, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(layout, "whatif.figure", 26, WORDS);
        column(layout, "whatif.before", 37, NARROWEST);
        column(layout, "whatif.after", 37, NARROWEST);
        ValueTips.on(table);
    }

    private void column(TableColumnLayout layout, String key, int weight, int narrowest) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(Texts.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, narrowest));
    }

    Table table() {
        return table;
    }

    void show(Outcome outcome) {
        Departure departure = outcome == null ? null : outcome.departure();
        table.removeAll();
        verdict.setText(departure == null ? "" : verdict(departure).replace("&", "&&"));
        if (departure != null) {
            row(departure, "whatif.threads", each -> Integer.toString(each.threads()));
            row("whatif.critical", Members.names(outcome.before().criticalSet()),
                    Members.names(outcome.after().criticalSet()));
            row(departure, "whatif.class", each -> Messages.of(Locale.getDefault()).label(each.threadClass()));
            row(departure, "whatif.contacts", each -> Integer.toString(each.contacts()));
            row(departure, "whatif.effective", each -> Numbers.one(each.effectiveThreads()),
                    rises(departure.before().effectiveThreads(), departure.after().effectiveThreads()));
            row(departure, "whatif.topShare", each -> Numbers.share(each.topShare()),
                    rises(departure.after().topShare(), departure.before().topShare()));
            row(departure, "whatif.functions", each -> names(each.functions()));
            row(departure, "whatif.levels", each -> names(each.levels()));
            row(departure, "whatif.decision", each -> Numbers.share(each.decisionShare()));
            row(departure, "whatif.stage", each -> each.evidenced().map(ElementLabels::label)
                    .orElse(Texts.get("card.stage.none")));
        }
        verdict.getParent().layout();
    }

    private static boolean rises(OptionalDouble from, OptionalDouble to) {
        return from.isPresent() && to.isPresent() && to.getAsDouble() > from.getAsDouble();
    }

    private static String names(Collection<?> values) {
        return values.size() + (values.isEmpty() ? "" : ": "
                + values.stream().map(ElementLabels::value).collect(Collectors.joining(", ")));
    }

    private void row(Departure departure, String key, Function<Situation, String> figure) {
        row(departure, key, figure, false);
    }

    private void row(Departure departure, String key, Function<Situation, String> figure, boolean better) {
        row(key, figure.apply(departure.before()), figure.apply(departure.after()), better);
    }

    private void row(String key, String before, String after) {
        row(key, before, after, false);
    }

    /** What gets worse is red; a mean or a share may also get better when somebody busy goes. */
    private void row(String key, String before, String after, boolean better) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] { Texts.get(key), before, after });
        if (!before.equals(after)) {
            if (!better) {
                item.setForeground(2, Shades.alarm());
            }
            item.setFont(2, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
    }

    private static String verdict(Departure departure) {
        if (departure.leaving().isEmpty()) {
            return Texts.get("whatif.nobody");
        }
        List<String> parts = new ArrayList<>();
        parts.add(Texts.get("whatif.lost", departure.lostTouchpoints().size(), departure.threadsLost()));
        if (departure.fallsToNone()) {
            parts.add(Texts.get("whatif.none"));
        } else if (departure.fallsToSingleThread()) {
            parts.add(Texts.get("whatif.single"));
        }
        if (departure.losesClaimedStage()) {
            parts.add(Texts.get("whatif.stageLost"));
        }
        return String.join(" ", parts);
    }
}
