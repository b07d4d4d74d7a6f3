/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.analysis.whatif.Departure;
import org.keyweave.analysis.whatif.Situation;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Scenario;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Lazy;
import org.keyweave.report.content.Tone;

/** The what-if memo: what happens when people leave, and how the relationship is mended. */
final class WhatIfMemo {

    private final Workshop shop;
    private final Texts texts;
    private int accountsHit;
    private int threadsLost;
    private int single;
    private int none;

    WhatIfMemo(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
    }

    List<Block.Card> make() {
        List<Person> leaving = shop.order().leaving();
        int cases = 0;
        if (!leaving.isEmpty()) {
            scenario(texts.get("whatif.title", texts.names(leaving)), "", leaving, shop.order().accounts());
            cases = 1;
        } else {
            for (Account account : shop.order().accounts()) {
                for (Scenario scenario : account.getScenarios()) {
                    scenario(texts.get("whatif.scenario", texts.name(account), texts.name(scenario)),
                            scenario.getDescription(), scenario.getLeaving(), List.of(account));
                    cases++;
                }
            }
        }
        List<Block> worst = new ArrayList<>();
        for (Account account : shop.order().accounts()) {
            List<Block> losses = new ArrayList<>();
            new ThreadPart(shop).losses(shop.analysis().account(account), losses);
            if (!losses.isEmpty()) {
                worst.add(new Block.Paragraph(texts.name(account), false));
                worst.addAll(losses);
            }
        }
        if (worst.isEmpty()) {
            worst.add(texts.note("empty.contacts"));
        }
        shop.add("worst", texts.get("section.worst"), 1, worst);
        List<Block.Card> cards = new ArrayList<>();
        cards.add(new Block.Card("", texts.get("headline.cases"), texts.number(cases), texts.names(leaving.isEmpty()
                ? List.of() : leaving).equals(texts.get("none")) ? "" : texts.names(leaving)));
        cards.add(new Block.Card("", texts.get("headline.accountsHit"), texts.number(accountsHit), ""));
        cards.add(new Block.Card("whatIf", texts.get("headline.threadsLost"), texts.number(threadsLost)
                .with(threadsLost > 0 ? Tone.RISK : Tone.GOOD), ""));
        cards.add(new Block.Card("threadClass", texts.get("headline.toSingle"), texts.number(single)
                .with(single > 0 ? Tone.RISK : Tone.GOOD), ""));
        cards.add(new Block.Card("threadClass", texts.get("headline.toNone"), texts.number(none)
                .with(none > 0 ? Tone.RISK : Tone.GOOD), ""));
        return cards;
    }

    private void scenario(String title, String description, List<Person> leaving, List<Account> accounts) {
        shop.step(title);
        List<Block> intro = new ArrayList<>();
        if (description != null && !description.isBlank()) {
            intro.add(new Block.Paragraph(description, false));
        }
        intro.add(texts.paragraph("whatif.leaving", texts.names(leaving)));
        List<AccountAnalysis> hit = accounts.stream().map(shop.analysis()::account)
                .filter(one -> !one.leave(leaving).lostContacts().isEmpty()).toList();
        if (hit.isEmpty()) {
            intro.add(texts.paragraph("whatif.nothing"));
        }
        Lazy<AfterLeaving> after = new Lazy<>(() -> AfterLeaving.of(shop.portfolio(), leaving, lastDay()));
        if (hit.size() == 1 && accounts.size() == 1) {
            // What is about one account needs no chapter in a chapter.
            intro.addAll(effect(hit.get(0), leaving, after));
            shop.add("scenario", title, 1, intro);
            return;
        }
        shop.add("scenario", title, 1, intro);
        for (AccountAnalysis one : hit) {
            shop.add("effect", texts.name(one.account()), 2, effect(one, leaving, after));
        }
    }

    /** The day before the analysis date: as of that date they have left. */
    private LocalDate lastDay() {
        return shop.date().minusDays(1);
    }

    private List<Block> effect(AccountAnalysis analysis, List<Person> leaving, Lazy<AfterLeaving> after) {
        Departure departure = analysis.leave(leaving);
        accountsHit++;
        threadsLost += departure.threadsLost();
        single += departure.fallsToSingleThread() ? 1 : 0;
        none += departure.fallsToNone() ? 1 : 0;
        List<Block> blocks = new ArrayList<>();
        String key = departure.fallsToNone() ? "whatif.toNone" : departure.fallsToSingleThread() ? "whatif.toSingle"
                : departure.threadsLost() == 0 ? "whatif.stable" : "whatif.fewer";
        blocks.add(texts.paragraph(key, departure.before().threads(), departure.after().threads()));
        blocks.add(compare(departure));
        Texts.Rows lost = texts.rows(shop.unique("lostContacts"), texts.get("table.lostContacts"),
                texts.column("side.supplier"), texts.column("side.customer"));
        for (Contact contact : departure.lostContacts()) {
            lost.row(texts.element(contact.supplierPerson()), texts.element(contact.customerPerson()));
        }
        blocks.add(lost.table());
        Texts.Rows criteria = texts.rows(shop.unique("lostCriteria"), texts.get("table.lostCriteria"),
                texts.column("column.criterion"), texts.column("column.required"), texts.column("column.after"));
        for (CriterionResult result : departure.lostCriteria()) {
            Cell.Type type = StagePart.type(result.criterion());
            criteria.row(texts.text(result.criterion().label(texts.locale())),
                    texts.figure(type, OptionalDouble.of(result.required())),
                    texts.figure(type, result.actual()).with(Tone.RISK));
        }
        if (!criteria.isEmpty()) {
            blocks.add(criteria.table());
        }
        int goal = Math.max(2, departure.before().threads());
        ThreadAdvice advice = ThreadAdvice.of(analysis.network().without(leaving),
                StageJudge.of(analysis.account(), analysis.context()), goal);
        new ThreadPart(shop).advice(advice, blocks);
        String account = texts.name(analysis.account());
        blocks.addAll(shop.diagrams("RelationshipNetwork", analysis.account(), () -> after.get().of(analysis.account()),
                texts.get("picture.before", account), texts.get("picture.after", account, texts.names(leaving),
                        texts.date(lastDay()).text())));
        return blocks;
    }

    private Block compare(Departure departure) {
        Situation before = departure.before();
        Situation after = departure.after();
        Texts.Rows rows = texts.rows(shop.unique("compare"), texts.get("table.compare"), texts.column("column.figure"),
                texts.column("column.before"), texts.column("column.after"));
        rows.row(texts.text(texts.figureName("threadCount")), texts.number(before.threads()),
                texts.number(after.threads()).with(after.threads() <= 1 ? Tone.RISK : departure.threadsLost() > 0
                        ? Tone.WATCH : Tone.PLAIN));
        rows.row(texts.text(texts.figureName("threadClass")), texts.text(texts.constant(before.threadClass())),
                texts.text(texts.constant(after.threadClass())));
        rows.row(texts.text(texts.figureName("contacts")), texts.number(before.contacts()),
                texts.number(after.contacts()));
        rows.row(texts.text(texts.figureName("effectiveThreads")), texts.number(before.effectiveThreads()),
                texts.number(after.effectiveThreads()));
        rows.row(texts.text(texts.figureName("topShare")), texts.share(before.topShare()),
                texts.share(after.topShare()));
        rows.row(texts.text(texts.figureName("decisionCoverage")), texts.share(before.decisionShare()),
                texts.share(after.decisionShare()));
        rows.row(texts.text(texts.get("column.functions")), texts.text(texts.literals(before.functions())),
                texts.text(texts.literals(after.functions())));
        rows.row(texts.text(texts.get("column.levels")), texts.text(texts.literals(before.levels())),
                texts.text(texts.literals(after.levels())));
        rows.row(texts.text(texts.get("column.uncovered")), texts.text(texts.names(before.uncoveredDecisionMakers())),
                texts.text(texts.names(after.uncoveredDecisionMakers())));
        rows.row(texts.text(texts.get("stage.evidenced")), texts.text(before.evidenced().map(texts::name)
                .orElse(texts.get("none"))), texts.text(after.evidenced().map(texts::name).orElse(texts.get("none"))));
        return rows.table();
    }
}
