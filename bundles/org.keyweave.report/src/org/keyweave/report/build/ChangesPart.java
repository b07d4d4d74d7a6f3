/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.keyweave.analysis.compare.Change;
import org.keyweave.analysis.compare.ComparisonTexts;
import org.keyweave.analysis.compare.Trend;
import org.keyweave.analysis.compare.Version;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;
import org.keyweave.validation.compare.VersionComparison;
import org.keyweave.validation.core.Finding;

/** What changed since an earlier version, heaviest first, and which findings came and went. */
final class ChangesPart {

    private final Workshop shop;
    private final Texts texts;
    private final VersionComparison comparison;
    private final ComparisonTexts words;

    ChangesPart(Workshop shop, VersionComparison comparison) {
        this.shop = shop;
        this.comparison = comparison;
        texts = shop.texts();
        words = ComparisonTexts.of(texts.locale(), MethodologyLibrary::localized);
    }

    /** A chapter on the whole portfolio. */
    void add() {
        shop.add("since", texts.get("section.since"), 1, blocks(comparison.model().changes(), null, true));
    }

    /** A part of a chapter on one account. */
    void add(Account account) {
        shop.add("since", texts.get("section.since"), 2, blocks(comparison.model().changes(account), account, false));
    }

    private List<Block> blocks(List<Change> changes, Account account, boolean whole) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(summary(changes, whole || comparison.model().matching().match(account).isPresent()));
        if (!changes.isEmpty()) {
            blocks.add(table(whole ? "changes" : "accountChanges", texts.get("table.changes"), changes, whole));
        }
        blocks.add(findings(account, whole));
        return blocks;
    }

    /** From when to when, and how many changes are good or bad. */
    Block summary(List<Change> changes, boolean known) {
        Version before = comparison.model().before();
        String name = shop.order().since().map(EarlierVersion::modelName).orElse("");
        if (!known) {
            return texts.paragraph("since.newAccount", name, before.asOf());
        }
        return changes.isEmpty() ? texts.paragraph("since.nothing", name, before.asOf(), shop.date())
                : texts.paragraph("since.summary", name, before.asOf(), shop.date(), count(changes, Trend.WORSE),
                        count(changes, Trend.BETTER), count(changes, Trend.NEUTRAL));
    }

    static long count(List<Change> changes, Trend trend) {
        return changes.stream().filter(change -> change.trend() == trend).count();
    }

    /** A table of changes, with the account where there may be several. */
    Block table(String id, String caption, List<Change> changes, boolean withAccount) {
        List<Texts.Column> columns = new ArrayList<>(List.of(texts.column("column.trend")));
        if (withAccount) {
            columns.add(texts.column("column.account"));
        }
        columns.add(texts.column("column.area"));
        columns.add(texts.column("column.change"));
        Texts.Rows rows = texts.rows(shop.unique(id), caption, columns.toArray(Texts.Column[]::new));
        for (Change change : changes) {
            List<Cell> cells = new ArrayList<>(List.of(texts.text(words.label(change.trend()))
                    .with(tone(change.trend()))));
            if (withAccount) {
                cells.add(texts.remark(change.account() == null ? "" : texts.name(change.account())));
            }
            cells.add(texts.text(words.label(change.kind().area())));
            cells.add(texts.text(change.text(words)));
            rows.row(cells);
        }
        return rows.table();
    }

    static Tone tone(Trend trend) {
        return switch (trend) {
            case WORSE -> Tone.RISK;
            case BETTER -> Tone.GOOD;
            case NEUTRAL -> Tone.PLAIN;
        };
    }

    /** Findings that are new or resolved; of one account, or of all. */
    Block findings(Account account, boolean all) {
        List<Finding> appeared = some(comparison.findings().appeared(), account, all);
        List<Finding> resolved = some(comparison.findings().resolved(), account, all);
        int remaining = some(comparison.findings().remaining(), account, all).size();
        if (appeared.isEmpty() && resolved.isEmpty()) {
            return texts.paragraph("since.noFindings", remaining);
        }
        List<Texts.Column> columns = new ArrayList<>(List.of(texts.column("column.state")));
        if (all) {
            columns.add(texts.column("column.account"));
        }
        columns.add(texts.column("column.severity"));
        columns.add(texts.column("column.finding"));
        Texts.Rows rows = texts.rows(shop.unique(all ? "findingChanges" : "accountFindingChanges"),
                texts.get("table.findingChanges", remaining), columns.toArray(Texts.Column[]::new));
        appeared.forEach(finding -> rows.row(row(finding, "since.new", Tone.RISK, all)));
        resolved.forEach(finding -> rows.row(row(finding, "since.resolved", Tone.GOOD, all)));
        return rows.table();
    }

    private List<Finding> some(List<Finding> findings, Account account, boolean all) {
        return findings.stream().filter(finding -> all || comparison.isAbout(finding.account(), account)).toList();
    }

    private List<Cell> row(Finding finding, String state, Tone tone, boolean withAccount) {
        List<Cell> cells = new ArrayList<>(List.of(texts.text(texts.get(state)).with(tone)));
        if (withAccount) {
            cells.add(texts.remark(finding.account() == null ? "" : texts.name(finding.account())));
        }
        cells.add(texts.text(texts.literal(finding.severity())));
        cells.add(texts.text(finding.message(locale())));
        return cells;
    }

    private Locale locale() {
        return texts.locale();
    }
}
