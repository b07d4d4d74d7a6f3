/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.portfolio.AccountValue;
import org.keyweave.analysis.portfolio.ParetoClass;
import org.keyweave.analysis.portfolio.ParetoEntry;
import org.keyweave.analysis.portfolio.RelationshipFit;
import org.keyweave.analysis.portfolio.Resilience;
import org.keyweave.analysis.portfolio.RevenueConcentration;
import org.keyweave.analysis.portfolio.RivalThread;
import org.keyweave.analysis.portfolio.SharedPerson;
import org.keyweave.analysis.portfolio.StageGroup;
import org.keyweave.model.Account;
import org.keyweave.model.CustomerNumber;
import org.keyweave.model.MarginLevel;
import org.keyweave.model.ReadinessCheck;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;

/** The portfolio review: the accounts beside one another. */
final class PortfolioReview {

    /** Bars beyond this number are read in the table. */
    private static final int SHOWN_BARS = 20;
    private static final double WEAK = 0.34;
    private static final double FAIR = 0.67;

    private final Workshop shop;
    private final Texts texts;
    private final PortfolioAnalysis analysis;

    PortfolioReview(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
        analysis = shop.analysis();
    }

    List<Block.Card> make() {
        shop.since().ifPresent(changes -> new ChangesPart(shop, changes).add());
        shop.step(texts.get("progress.portfolio"));
        pareto();
        relationshipTypes();
        stages();
        resilience();
        people();
        readiness();
        return headline(shop);
    }

    static List<Block.Card> headline(Workshop shop) {
        Texts texts = shop.texts();
        PortfolioAnalysis analysis = shop.analysis();
        List<Account> accounts = shop.portfolio().getAccounts();
        RevenueConcentration concentration = analysis.concentration();
        long single = analysis.accounts().stream().filter(one -> one.threads().count() <= 1).count();
        List<Block.Card> cards = new ArrayList<>();
        cards.add(new Block.Card("", texts.get("headline.accounts"), texts.number(accounts.size()), ""));
        cards.add(texts.card("revenue", texts.money(concentration.knownRevenue()),
                shop.portfolio().getCurrency() == null
                ? texts.unknown() : shop.portfolio().getCurrency()));
        cards.add(new Block.Card("revenueConcentration", texts.get("headline.topShare"),
                texts.share(concentration.topShare()).with(concentration.overLimit().isEmpty() ? Tone.PLAIN
                        : Tone.WATCH),
                concentration.top().map(texts::name).orElse("")));
        cards.add(new Block.Card("threadClass", texts.get("headline.singleThread"), texts.number(single)
                .with(single > 0 ? Tone.RISK : Tone.GOOD), texts.get("headline.ofAccounts", accounts.size())));
        cards.add(texts.card("readiness", texts.share(analysis.readiness().share()), ""));
        return cards;
    }

    private void pareto() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Bar> bars = new ArrayList<>();
        Texts.Rows rows = texts.rows(shop.unique("pareto"), texts.get("table.pareto"), texts.column("column.rank"),
                texts.column("column.account"), texts.figureColumn("revenue"), texts.column("column.share"),
                texts.column("column.cumulative"), texts.figureColumn("pareto"), texts.figureColumn("revenueGrowth"),
                texts.figureColumn("shareOfCustomer"));
        for (ParetoEntry entry : analysis.pareto()) {
            AccountValue value = analysis.account(entry.account()).value();
            rows.row(texts.number(entry.rank()), texts.element(entry.account()), texts.money(entry.revenue()),
                    texts.share(entry.share()), texts.share(entry.cumulativeShare()),
                    texts.text(texts.constant(entry.paretoClass())), texts.share(value.revenueGrowth())
                            .with(isBelowZero(value.revenueGrowth()) ? Tone.WATCH : Tone.PLAIN),
                    texts.share(value.shareOfCustomer()));
            // Without a revenue there is no bar, and the line of shares would fall to nothing.
            if (entry.revenue().isPresent()) {
                bars.add(new Block.Bar(texts.name(entry.account()), texts.money(entry.revenue()),
                        entry.cumulativeShare()));
            }
        }
        RevenueConcentration concentration = analysis.concentration();
        long classA = analysis.pareto().stream().filter(entry -> entry.paretoClass() == ParetoClass.A).count();
        blocks.add(new Block.Cards(List.of(
                texts.card("revenueConcentration", texts.share(concentration.topShare()).with(
                        concentration.overLimit().isEmpty() ? Tone.PLAIN : Tone.WATCH),
                        concentration.top().map(texts::name).orElse("")),
                new Block.Card("revenueConcentration", texts.get("concentration.effective"),
                        texts.number(concentration.effectiveAccounts()),
                        texts.get("headline.ofAccounts", shop.portfolio().getAccounts().size())),
                new Block.Card("pareto", texts.get("concentration.classA"), texts.number(classA),
                        texts.get("headline.ofAccounts", shop.portfolio().getAccounts().size())))));
        blocks.add(new Block.Chart(shop.unique("chartRevenue"), texts.get("chart.revenue",
                shop.portfolio().getCurrency() == null ? texts.unknown() : shop.portfolio().getCurrency()),
                Cell.Type.MONEY, Block.Chart.Style.PARETO, bars.subList(0, Math.min(bars.size(), SHOWN_BARS))));
        blocks.add(rows.table());
        if (!concentration.overLimit().isEmpty()) {
            blocks.add(texts.paragraph("concentration.over", texts.names(concentration.overLimit())));
        }
        if (!concentration.unknownRevenue().isEmpty()) {
            blocks.add(texts.note("concentration.unknown", texts.names(concentration.unknownRevenue())));
        }
        blocks.add(shop.diagram("PortfolioMap", shop.portfolio()));
        shop.add("pareto", texts.get("section.pareto"), 1, blocks);
    }

    private static boolean isBelowZero(OptionalDouble value) {
        return value.isPresent() && value.getAsDouble() < 0;
    }

    private void relationshipTypes() {
        List<Block> blocks = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of(texts.feature(ACCOUNT__CUSTOMER_NUMBER)));
        for (MarginLevel margin : MarginLevel.VALUES) {
            columns.add(texts.get("matrix.margin", texts.literal(margin)));
        }
        Texts.Rows grid = texts.rows(shop.unique("typeMatrix"), texts.get("table.typeMatrix"),
                columns.toArray(String[]::new));
        for (CustomerNumber number : CustomerNumber.VALUES) {
            List<Cell> cells = new ArrayList<>(List.of(texts.text(texts.literal(number))));
            for (MarginLevel margin : MarginLevel.VALUES) {
                List<Account> here = shop.portfolio().getAccounts().stream()
                        .filter(account -> account.isSetMarginLevel()
                        && account.isSetCustomerNumber() && account.getMarginLevel() == margin
                        && account.getCustomerNumber() == number).toList();
                cells.add(texts.remark(here.isEmpty() ? "" : texts.names(here)));
            }
            grid.row(cells);
        }
        blocks.add(grid.grid());
        Texts.Rows rows = texts.rows(shop.unique("types"), texts.get("table.types"), texts.column("column.account"),
                texts.column(ACCOUNT__RELATIONSHIP_TYPE), texts.column("column.recommendedType"),
                texts.column("column.state"));
        for (RelationshipFit fit : analysis.relationshipFits()) {
            String state = fit.lived().isEmpty() || fit.recommended().isEmpty() ? texts.unknown()
                    : texts.get(fit.isMismatch() ? "fit.mismatch" : "fit.match");
            rows.row(texts.element(fit.account()), texts.text(fit.lived().map(texts::literal).orElse(null)),
                    texts.text(fit.recommended().isEmpty() ? null : texts.literals(fit.recommended())),
                    texts.text(state).with(fit.isMismatch() ? Tone.WATCH : Tone.PLAIN));
        }
        blocks.add(rows.table());
        shop.add("types", texts.get("section.types"), 1, blocks);
    }

    private void stages() {
        List<Block> blocks = new ArrayList<>();
        Texts.Rows rows = texts.rows(shop.unique("stages"), texts.get("table.stages"), texts.column("stage.model"),
                texts.column("column.stage"), texts.column("stage.claimed"), texts.column("stage.evidenced"),
                texts.column("stage.target"));
        for (StageGroup group : analysis.stages()) {
            if (group.accounts().isEmpty() && group.evidenced().isEmpty() && group.targeted().isEmpty()) {
                continue;
            }
            rows.row(texts.element(group.model()), texts.text(group.stage() == null ? texts.get("stage.never")
                    : texts.name(group.stage())), texts.text(texts.names(group.accounts())),
                    texts.text(texts.names(group.evidenced())), texts.text(texts.names(group.targeted())));
        }
        rows.addTo(blocks, texts.note("empty.history"));
        blocks.add(stageOfAccounts());
        if (shop.portfolio().getMethodology() != null) {
            shop.portfolio().getMethodology().getStageModels().stream()
                    .filter(model -> analysis.stages().stream().anyMatch(group -> group.model() == model
                            && group.stage() != null && !group.accounts().isEmpty()))
                    .forEach(model -> blocks.add(shop.diagram("StageMap", model)));
        }
        shop.add("stages", texts.get("section.stages"), 1, blocks);
    }

    private Block stageOfAccounts() {
        Texts.Rows rows = texts.rows(shop.unique("stageOfAccounts"), texts.get("table.stageOfAccounts"),
                texts.column("column.account"), texts.column("stage.claimed"), texts.column("stage.evidenced"),
                texts.column("stage.target"), texts.column(STAGE_ASSESSMENT__NATURE),
                texts.column(STAGE_ASSESSMENT__INVOLVEMENT));
        for (AccountAnalysis one : analysis.accounts()) {
            var audit = one.stageAudit();
            boolean holds = audit.claimedEvidence().map(evidence -> evidence.holds()).orElse(true);
            rows.row(texts.element(one.account()), texts.text(audit.claimed().map(texts::name)
                    .orElse(texts.get("stage.never"))), texts.text(audit.evidenced().map(texts::name)
                            .orElse(texts.get("none"))).with(holds ? Tone.PLAIN : Tone.WATCH),
                    texts.text(audit.target().map(target -> texts.name(target.getStage())).orElse(texts.get("none"))),
                    audit.assessment().map(each -> texts.figure(Cell.Type.NUMBER, each, STAGE_ASSESSMENT__NATURE))
                            .orElse(texts.number(OptionalDouble.empty())),
                    audit.assessment().map(each -> texts.figure(Cell.Type.NUMBER, each, STAGE_ASSESSMENT__INVOLVEMENT))
                            .orElse(texts.number(OptionalDouble.empty())));
        }
        return rows.table();
    }

    private void resilience() {
        List<Block.Bar> bars = new ArrayList<>();
        List<Block.Bar> threads = new ArrayList<>();
        Texts.Rows rows = texts.rows(shop.unique("resilience"), texts.get("table.resilience"),
                texts.column("column.account"), texts.figureColumn("resilience"), texts.figureColumn("threadCount"),
                texts.figureColumn("threadClass"), texts.figureColumn("topShare"),
                texts.figureColumn("decisionCoverage"),
                texts.column("column.critical"));
        for (Resilience each : analysis.resilience()) {
            AccountAnalysis one = analysis.account(each.account());
            Tone tone = each.indicator() < WEAK ? Tone.RISK : each.indicator() < FAIR ? Tone.WATCH : Tone.GOOD;
            Cell indicator = texts.share(OptionalDouble.of(each.indicator())).with(tone);
            rows.row(texts.element(each.account()), indicator, texts.number(one.threads().count()),
                    texts.text(texts.constant(one.threads().threadClass())), texts.share(one.topShare()),
                    texts.share(one.decisionCoverage().share()), texts.text(texts.names(one.threads().criticalSet()
                            .stream().map(member -> member.person()).toList())));
            bars.add(new Block.Bar(texts.name(each.account()), indicator));
            threads.add(new Block.Bar(texts.name(each.account()), threads(one)));
        }
        shop.add("resilience", texts.get("section.resilience"), 1, List.of(new Block.Chart(
                shop.unique("chartResilience"), texts.get("chart.resilience"), Cell.Type.SHARE,
                bars.subList(0, Math.min(bars.size(), SHOWN_BARS))), new Block.Chart(shop.unique("chartThreads"),
                        texts.get("chart.threads"), Cell.Type.NUMBER,
                        threads.subList(0, Math.min(threads.size(), SHOWN_BARS))), rows.table()));
    }

    private Cell threads(AccountAnalysis analysis) {
        return texts.number(analysis.threads().count()).with(new NetworkPart(shop).tone(analysis));
    }

    private void people() {
        List<Block> blocks = new ArrayList<>();
        Texts.Rows shared = texts.rows(shop.unique("sharedPeople"), texts.get("table.sharedPeople"),
                texts.column("column.person"), texts.column("headline.accounts"), texts.column("column.losingThread"),
                texts.column("column.fallingToSingle"), texts.column("column.fallingToNone"));
        for (SharedPerson each : analysis.sharedPeople()) {
            shared.row(texts.element(each.person()), texts.text(texts.names(each.accounts())),
                    texts.text(texts.names(each.losingThread())), texts.text(texts.names(each.fallingToSingleThread())),
                    texts.text(texts.names(each.fallingToNone())).with(each.fallingToNone().isEmpty() ? Tone.PLAIN
                            : Tone.RISK));
        }
        shared.addTo(blocks, texts.note("empty.sharedPeople"));
        Texts.Rows rivals = texts.rows(shop.unique("rivals"), texts.get("table.rivals"), texts.column("column.account"),
                texts.column(COMPETITOR_POSITION__COMPETITOR), texts.column("column.critical"));
        for (RivalThread each : analysis.rivalsOnSingleThread()) {
            rivals.row(texts.element(each.account()), texts.element(each.position().getCompetitor()), texts.text(
                    texts.names(each.threads().criticalSet().stream().map(member -> member.person()).toList())));
        }
        rivals.addTo(blocks, texts.note("empty.rivals"));
        shop.add("people", texts.get("section.shared"), 1, blocks);
    }

    private void readiness() {
        List<Block> blocks = new ArrayList<>();
        Texts.Rows rows = texts.rows(shop.unique("readiness"), texts.get("table.readiness"),
                texts.column(READINESS_CHECK__CRITERION), texts.column(READINESS_CHECK__ANSWER),
                texts.column(READINESS_CHECK__EVIDENCE), texts.column(READINESS_CHECK__DATE));
        if (shop.portfolio().getSupplier() != null) {
            for (ReadinessCheck each : shop.portfolio().getSupplier().getReadiness()) {
                rows.row(texts.element(each.getCriterion()), texts.text(texts.literal(each, READINESS_CHECK__ANSWER)),
                        texts.text(each.getEvidence()), texts.date(each.getDate()));
            }
        }
        rows.addTo(blocks, texts.note("empty.readiness"));
        analysis.readiness().firstGap().ifPresent(gap -> blocks.add(texts.paragraph("readiness.firstGap",
                texts.name(gap))));
        shop.add("readiness", texts.get("section.readiness"), 1, blocks);
    }
}
