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

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;
import org.keyweave.validation.core.Finding;

/** The relationship audit: all findings with explanation and remedy, by account and severity, with pictures. */
final class RelationshipAudit {

    private final Workshop shop;
    private final Texts texts;

    RelationshipAudit(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
    }

    List<Block.Card> make() {
        shop.step(texts.get("progress.findings"));
        List<Account> accounts = shop.order().accounts();
        List<Finding> elsewhere = shop.validation().findings().stream()
                .filter(finding -> finding.account() == null).toList();
        boolean whole = accounts.size() == shop.portfolio().getAccounts().size();
        overview(accounts, whole ? elsewhere : List.of());
        for (Account account : accounts) {
            shop.step(texts.get("progress.account", texts.name(account)));
            List<Finding> findings = shop.findings(account);
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Cards(new NetworkPart(shop).cards(shop.analysis().account(account))));
            blocks.add(shop.diagram("RelationshipNetwork", account));
            blocks.add(block(findings));
            shop.add("account", texts.name(account), 1, blocks);
        }
        if (whole && !elsewhere.isEmpty()) {
            shop.add("elsewhere", texts.get("section.elsewhere"), 1, List.of(block(elsewhere)));
        }
        excluded();
        return headline(accounts, whole ? elsewhere : List.of());
    }

    private Block block(List<Finding> findings) {
        return findings.isEmpty() ? texts.paragraph("empty.findings")
                : new Block.Findings(findings.stream().map(shop::item).toList());
    }

    private List<Block.Card> headline(List<Account> accounts, List<Finding> elsewhere) {
        List<Finding> all = new ArrayList<>(elsewhere);
        accounts.forEach(account -> all.addAll(shop.findings(account)));
        List<Block.Card> cards = new ArrayList<>();
        cards.add(new Block.Card("", texts.get("headline.accounts"), texts.number(accounts.size()), ""));
        for (FindingSeverity severity : List.of(FindingSeverity.ERROR, FindingSeverity.WARNING, FindingSeverity.INFO)) {
            cards.add(new Block.Card("", texts.literal(severity), count(all, severity), ""));
        }
        long single = accounts.stream()
                .filter(account -> shop.analysis().account(account).threads().count() <= 1).count();
        cards.add(new Block.Card("threadClass", texts.get("headline.singleThread"), texts.number(single)
                .with(single > 0 ? Tone.RISK : Tone.GOOD), texts.get("headline.ofAccounts", accounts.size())));
        return cards;
    }

    private void overview(List<Account> accounts, List<Finding> elsewhere) {
        Texts.Rows rows = texts.rows(shop.unique("overview"), texts.get("table.overview"),
                texts.column("column.account"), texts.figureColumn("threadCount"), texts.figureColumn("threadClass"),
                texts.column(FindingSeverity.ERROR), texts.column(FindingSeverity.WARNING),
                texts.column(FindingSeverity.INFO));
        for (Account account : accounts) {
            AccountAnalysis analysis = shop.analysis().account(account);
            List<Finding> findings = shop.findings(account);
            int threads = analysis.threads().count();
            rows.row(texts.element(account), texts.number(threads).with(threads <= 1 ? Tone.RISK : Tone.PLAIN),
                    texts.text(texts.constant(analysis.threads().threadClass())),
                    count(findings, FindingSeverity.ERROR), count(findings, FindingSeverity.WARNING),
                    count(findings, FindingSeverity.INFO));
        }
        if (!elsewhere.isEmpty()) {
            rows.row(texts.text(texts.get("section.elsewhere")), texts.remark(""), texts.remark(""),
                    count(elsewhere, FindingSeverity.ERROR), count(elsewhere, FindingSeverity.WARNING),
                    count(elsewhere, FindingSeverity.INFO));
        }
        shop.add("overview", texts.get("section.overview"), 1, List.of(texts.paragraph("audit.intro"), rows.table()));
    }

    private Cell count(List<Finding> findings, FindingSeverity severity) {
        long count = findings.stream().filter(finding -> finding.severity() == severity).count();
        return texts.number(count).with(count == 0 ? Tone.PLAIN : Workshop.tone(severity));
    }

    private void excluded() {
        List<Finding> excluded = shop.validation().excluded().stream().filter(finding -> finding.account() == null
                || shop.order().accounts().contains(finding.account())).toList();
        if (excluded.isEmpty()) {
            return;
        }
        Texts.Rows rows = texts.rows(shop.unique("excluded"), texts.get("table.excluded"),
                texts.column("column.account"), texts.column("column.finding"));
        for (Finding finding : excluded) {
            rows.row(finding.account() == null ? texts.remark("") : texts.element(finding.account()),
                    texts.text(finding.message(texts.locale())));
        }
        shop.add("excluded", texts.get("section.excluded"), 1, List.of(rows.table()));
    }
}
