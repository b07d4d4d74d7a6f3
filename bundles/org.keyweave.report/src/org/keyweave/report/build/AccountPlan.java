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

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.model.Account;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Tone;
import org.keyweave.validation.core.Finding;

/** The account plan: everything about an account, and what is to be done. */
final class AccountPlan {

    private final Workshop shop;
    private final Texts texts;

    AccountPlan(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
    }

    List<Block.Card> make() {
        List<Block.Card> headline = List.of();
        for (Account account : shop.order().accounts()) {
            shop.step(texts.get("progress.account", texts.name(account)));
            AccountAnalysis analysis = shop.analysis().account(account);
            List<Block.Card> cards = headline(analysis);
            headline = headline.isEmpty() ? cards : headline;
            shop.add("account", texts.name(account), 1, shop.order().accounts().size() == 1 ? List.of()
                    : List.of(new Block.Cards(cards)));
            shop.since().ifPresent(changes -> new ChangesPart(shop, changes).add(account));
            new ProfilePart(shop).add(analysis);
            new StagePart(shop).add(analysis);
            new DossierPart(shop).add(analysis);
            new NetworkPart(shop).add(analysis);
            new ThreadPart(shop).add(analysis);
            findings(account);
            new PlanPart(shop).add(analysis);
        }
        return shop.order().accounts().size() == 1 ? headline : PortfolioReview.headline(shop);
    }

    private List<Block.Card> headline(AccountAnalysis analysis) {
        List<Block.Card> cards = new ArrayList<>();
        cards.add(new NetworkPart(shop).threads(analysis));
        cards.add(texts.card("topShare", texts.share(analysis.topShare()), analysis.busiest()
                .map(member -> texts.name(member.person())).orElse("")));
        cards.add(texts.card("decisionCoverage", texts.share(analysis.decisionCoverage().share()), texts.get(
                "decision.uncovered", analysis.decisionCoverage().uncovered().size())));
        cards.add(texts.card("resilience", texts.share(OptionalDouble.of(analysis.resilience().indicator())),
                ""));
        boolean holds = analysis.stageAudit().claimedEvidence().map(StageEvidence::holds).orElse(true);
        cards.add(texts.card("stageEvidence", texts.text(analysis.stageAudit().claimed().map(texts::name)
                .orElse(texts.get("stage.never"))).with(holds ? Tone.GOOD : Tone.WATCH), texts.get("stage.evidencedAs",
                        analysis.stageAudit().evidenced().map(texts::name).orElse(texts.get("none")))));
        cards.add(texts.card("revenue", texts.money(analysis.value().revenue()),
                shop.portfolio().getCurrency() == null ? texts.unknown() : shop.portfolio().getCurrency()));
        return cards;
    }

    private void findings(Account account) {
        List<Finding> findings = shop.findings(account);
        shop.add("findings", texts.get("section.findings"), 2, List.of(findings.isEmpty()
                ? texts.paragraph("empty.findings") : new Block.Findings(findings.stream().map(shop::item).toList())));
    }
}
