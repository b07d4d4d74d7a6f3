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
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.compare.Change;
import org.keyweave.analysis.compare.ComparisonTexts;
import org.keyweave.analysis.compare.ElementDifference;
import org.keyweave.analysis.compare.ElementMatch;
import org.keyweave.analysis.compare.FieldDifference;
import org.keyweave.analysis.compare.ModelComparison;
import org.keyweave.analysis.compare.Trend;
import org.keyweave.model.Account;
import org.keyweave.model.io.ModelFile;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Tone;
import org.keyweave.validation.compare.VersionComparison;

/** The report on changes: what matters most, account by account, the findings, and every other difference. */
final class ChangesReport {

    /** What fits on the first page. */
    private static final int FIRST = 12;

    private final Workshop shop;
    private final Texts texts;
    private final VersionComparison comparison;
    private final ModelComparison model;
    private final ChangesPart part;

    ChangesReport(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
        comparison = shop.since().orElseThrow(() -> new IllegalArgumentException("compared with no earlier version"));
        model = comparison.model();
        part = new ChangesPart(shop, comparison);
    }

    List<Block.Card> make() {
        List<Change> changes = some();
        List<Block> first = new ArrayList<>(List.of(part.summary(changes, true)));
        if (!changes.isEmpty()) {
            first.add(part.table("changesFirst", texts.get("table.changesFirst"),
                    changes.subList(0, Math.min(FIRST, changes.size())), true));
        }
        shop.add("first", texts.get("section.changesFirst"), 1, first);
        accounts(changes);
        boolean all = isWhole();
        shop.add("findings", texts.get("section.findingChanges"), 1, all ? List.of(part.findings(null, true))
                : shop.order().accounts().stream().map(account -> part.findings(account, false)).toList());
        if (all) {
            others();
            matches();
        }
        return headline(changes);
    }

    private boolean isWhole() {
        return shop.order().accounts().size() == shop.portfolio().getAccounts().size();
    }

    private List<Change> some() {
        return isWhole() ? model.changes() : model.changes().stream()
                .filter(change -> shop.order().accounts().contains(change.account())).toList();
    }

    private void accounts(List<Change> changes) {
        if (isWhole() && !model.changes((Account) null).isEmpty()) {
            shop.add("portfolio", texts.get("since.portfolio"), 1, List.of(part.table("accountChanges",
                    texts.get("table.changes"), model.changes((Account) null), false)));
        }
        for (Account account : model.accounts()) {
            shop.step(texts.get("progress.account", texts.name(account)));
            List<Change> some = changes.stream().filter(change -> change.account() == account).toList();
            if (!some.isEmpty()) {
                List<Block> blocks = new ArrayList<>();
                ModelFile.ownFile(account).ifPresent(file -> blocks.add(texts.note("since.ownFile", file)));
                threads(account, blocks);
                blocks.add(part.table("accountChanges", texts.get("table.changes"), some, false));
                shop.add("account", texts.name(account), 1, blocks);
            }
        }
    }

    /** Threads before and after, where both versions have the account. */
    private void threads(Account account, List<Block> blocks) {
        model.matching().counterpart(account).ifPresent(earlier -> {
            AccountAnalysis before = model.before().analysis().account(earlier);
            AccountAnalysis after = shop.analysis().account(account);
            int from = before.threads().count();
            int to = after.threads().count();
            blocks.add(new Block.Cards(List.of(
                    texts.card("threadCount", texts.text(texts.get("since.fromTo", from, to)).with(
                            ChangesPart.tone(from == to ? Trend.NEUTRAL : to < from ? Trend.WORSE : Trend.BETTER)),
                            texts.constant(after.threads().threadClass())),
                    texts.card("stageEvidence", texts.text(texts.get("since.fromTo",
                            before.stageAudit().evidenced().map(texts::name).orElse(texts.get("none")),
                            after.stageAudit().evidenced().map(texts::name).orElse(texts.get("none")))), ""))));
        });
    }

    private void others() {
        Texts.Rows elements = texts.rows(shop.unique("elements"), texts.get("table.elements"),
                texts.column("column.account"), texts.column("column.change"));
        for (ElementDifference each : model.elements()) {
            elements.row(texts.remark(account(each.element())), texts.text(each.text(texts.locale())));
        }
        Texts.Rows fields = texts.rows(shop.unique("fields"), texts.get("table.fields"),
                texts.column("column.account"), texts.column("column.element"), texts.column("column.feature"),
                texts.column("column.before"), texts.column("column.after"));
        for (FieldDifference each : model.fields()) {
            fields.row(texts.remark(account(each.element())), texts.text(each.elementText(texts.locale())),
                    texts.text(texts.feature(each.feature())), texts.text(each.fromText(texts.locale())),
                    texts.text(each.toText(texts.locale())));
        }
        List<Block> blocks = new ArrayList<>();
        elements.addTo(blocks, texts.note("empty.elements"));
        fields.addTo(blocks, texts.note("empty.fields"));
        shop.add("others", texts.get("section.otherChanges"), 1, blocks);
    }

    private String account(EObject element) {
        Account account = model.accountOf(element);
        return account == null ? "" : texts.name(account);
    }

    /** Elements that are taken for the same although their identifiers differ: for the reader to judge. */
    private void matches() {
        List<ElementMatch> assumed = model.matching().assumed();
        if (assumed.isEmpty()) {
            return;
        }
        ComparisonTexts words = ComparisonTexts.of(texts.locale());
        Texts.Rows rows = texts.rows(shop.unique("matches"), texts.get("table.matches"),
                texts.column("column.element"), texts.column("column.before"), texts.column("column.matchBasis"),
                texts.column("column.confidence"));
        for (ElementMatch match : assumed) {
            rows.row(texts.element(match.after()), texts.element(match.before()),
                    texts.text(words.label(match.basis())), texts.share(OptionalDouble.of(
                            match.basis().confidence())));
        }
        shop.add("matches", texts.get("section.matches"), 1, List.of(texts.paragraph("since.matches"), rows.table()));
    }

    private List<Block.Card> headline(List<Change> changes) {
        long worse = ChangesPart.count(changes, Trend.WORSE);
        long better = ChangesPart.count(changes, Trend.BETTER);
        int appeared = comparison.findings().appeared().size();
        int resolved = comparison.findings().resolved().size();
        int from = model.before().analysis().accounts().stream().mapToInt(one -> one.threads().count()).sum();
        int to = shop.analysis().accounts().stream().mapToInt(one -> one.threads().count()).sum();
        return List.of(
                new Block.Card("", texts.get("since.worse"), texts.number(worse).with(worse > 0 ? Tone.RISK
                        : Tone.PLAIN), ""),
                new Block.Card("", texts.get("since.better"), texts.number(better).with(better > 0 ? Tone.GOOD
                        : Tone.PLAIN), ""),
                texts.card("threadCount", texts.text(texts.get("since.fromTo", from, to)).with(from == to ? Tone.PLAIN
                        : to < from ? Tone.RISK : Tone.GOOD), texts.get("since.allAccounts")),
                new Block.Card("", texts.get("since.newFindings"), texts.number(appeared).with(appeared > 0
                        ? Tone.WATCH : Tone.PLAIN), ""),
                new Block.Card("", texts.get("since.resolvedFindings"), texts.number(resolved).with(resolved > 0
                        ? Tone.GOOD : Tone.PLAIN), ""));
    }
}
