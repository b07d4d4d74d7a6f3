/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyweave.model.FindingSeverity;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ElementLabels;

/** The line above the list: words, severities with their numbers, account, rule. */
final class ProblemFilterBar {

    private static final List<FindingSeverity> SEVERITIES = List.of(FindingSeverity.ERROR, FindingSeverity.WARNING,
            FindingSeverity.INFO);

    private static final int FEW = 20;

    private final ProblemRows rows;
    private final Runnable changed;
    private final Text words;
    private final ToolBar toggles;
    private final Map<FindingSeverity, ToolItem> severities = new EnumMap<>(FindingSeverity.class);
    private final Combo account;
    private final Combo rule;

    ProblemFilterBar(Composite parent, ProblemRows rows, Runnable changed) {
        this.rows = rows;
        this.changed = changed;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 2).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Texts.get("problems.search"));
        GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
        words.addListener(SWT.Modify, event -> {
            rows.setText(words.getText());
            changed.run();
        });
        toggles = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        SEVERITIES.forEach(severity -> severities.put(severity, toggle(toggles, severity)));
        account = choice(bar, "problems.account.all", rows::setAccount);
        rule = choice(bar, "problems.rule.all", rows::setRule);
    }

    private ToolItem toggle(ToolBar bar, FindingSeverity severity) {
        ToolItem item = new ToolItem(bar, SWT.CHECK);
        item.setImage(Icons.severity(severity));
        item.setText("0");
        item.setToolTipText(Texts.get("problems.severity.hint", ElementLabels.value(severity)));
        item.setSelection(rows.shows(severity));
        item.addListener(SWT.Selection, event -> {
            rows.setShows(severity, item.getSelection());
            changed.run();
        });
        return item;
    }

    private Combo choice(Composite bar, String allKey, Consumer<String> setter) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        combo.setItems(Texts.get(allKey));
        combo.select(0);
        combo.setToolTipText(Texts.get(allKey));
        combo.addListener(SWT.Selection, event -> {
            setter.accept(combo.getSelectionIndex() == 0 ? "" : combo.getText());
            changed.run();
        });
        return combo;
    }

    /**
     * Offers the accounts and rules that occur and shows the numbers; a choice that occurs no more is given up. In
     * pieces: a large portfolio has tens of thousands of problems and hundreds of accounts.
     */
    List<Runnable> pieces(List<ProblemRow> all) {
        return List.of(() -> count(all),
                // There are far more problems than accounts and rules; naming one costs more than telling it apart.
                () -> offer(account, "problems.account.all", all.stream().map(ProblemRow::account).distinct()
                        .map(ProblemRows::nameOf), rows::setAccount),
                () -> offer(rule, "problems.rule.all", all.stream().filter(distinct(ProblemRow::kind))
                        .map(ProblemRow::rule), rows::setRule));
    }

    private void count(List<ProblemRow> all) {
        Map<FindingSeverity, Integer> counts = new EnumMap<>(FindingSeverity.class);
        all.forEach(row -> counts.merge(row.severity(), 1, Integer::sum));
        boolean other = false;
        for (FindingSeverity severity : SEVERITIES) {
            String text = Integer.toString(counts.getOrDefault(severity, 0));
            other |= !text.equals(severities.get(severity).getText());
            severities.get(severity).setText(text);
        }
        if (other) {
            // Only these: the system asks a list of accounts for the size of every one of its items.
            toggles.getParent().layout(new Control[] { toggles });
        }
    }

    private static Predicate<ProblemRow> distinct(Function<ProblemRow, Object> key) {
        Set<Object> met = new HashSet<>();
        return row -> met.add(key.apply(row));
    }

    private void offer(Combo combo, String allKey, Stream<String> present, Consumer<String> setter) {
        String chosen = combo.getSelectionIndex() > 0 ? combo.getText() : "";
        String[] items = Stream.concat(Stream.of(Texts.get(allKey)),
                present.filter(each -> !each.isEmpty()).distinct().sorted(String.CASE_INSENSITIVE_ORDER))
                .toArray(String[]::new);
        if (!Arrays.equals(items, combo.getItems())) {
            change(combo, items);
            int place = chosen.isEmpty() ? 0 : Math.max(0, List.of(items).indexOf(chosen));
            combo.select(place);
            if (place == 0 && !chosen.isEmpty()) {
                setter.accept("");
                changed.run();
            }
        }
    }

    /** One account more or less among hundreds: to fill the list anew takes the system a tenth of a millisecond each. */
    private static void change(Combo combo, String[] items) {
        if (Math.abs(items.length - combo.getItemCount()) > FEW) {
            combo.setItems(items);
            return;
        }
        Set<String> wanted = new HashSet<>(Arrays.asList(items));
        for (int i = combo.getItemCount() - 1; i >= 0; i--) {
            if (!wanted.contains(combo.getItem(i))) {
                combo.remove(i);
            }
        }
        for (int i = 0; i < items.length; i++) {
            if (i >= combo.getItemCount() || !items[i].equals(combo.getItem(i))) {
                combo.add(items[i], i);
            }
        }
        if (!Arrays.equals(items, combo.getItems())) {
            combo.setItems(items);
        }
    }

    /** Shows everything again. */
    void clear() {
        severities.forEach((severity, item) -> {
            item.setSelection(true);
            rows.setShows(severity, true);
        });
        account.select(0);
        rows.setAccount("");
        rule.select(0);
        rows.setRule("");
        rows.setText("");
        if (words.getText().isEmpty()) {
            changed.run();
        } else {
            words.setText("");
        }
    }

    /** Puts the cursor into the search. */
    void search() {
        words.setFocus();
        words.selectAll();
    }

    /** The search, for tests that drive it. */
    Text words() {
        return words;
    }

    /** The toggle of a severity, for tests that drive it. */
    ToolItem severity(FindingSeverity severity) {
        return severities.get(severity);
    }
}
