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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.portfolio.RelationshipFit;
import org.keyweave.model.Account;
import org.keyweave.model.Bigness;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Placement;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;

/** Who the account is, what it is worth, and who else sells to it. */
final class ProfilePart {

    private final Workshop shop;
    private final Texts texts;

    ProfilePart(Workshop shop) {
        this.shop = shop;
        texts = shop.texts();
    }

    void add(AccountAnalysis analysis) {
        Account account = analysis.account();
        List<Block> blocks = new ArrayList<>();
        if (account.getDescription() != null) {
            blocks.add(new Block.Paragraph(account.getDescription(), false));
        }
        blocks.add(facts(account, analysis.relationshipFit()));
        blocks.add(value(account));
        valueChart(account, blocks);
        if (!account.getBigness().isEmpty()) {
            blocks.add(bigness(account));
        }
        if (!account.getCompetitorPositions().isEmpty()) {
            blocks.add(competitors(account));
        }
        if (!account.getPlacements().isEmpty()) {
            blocks.add(placements(account));
        }
        shop.add("profile", texts.get("section.profile"), 2, blocks);
    }

    private Block.Table facts(Account account, RelationshipFit fit) {
        Texts.Rows rows = texts.rows(shop.unique("facts"), texts.get("table.facts"), texts.column("column.feature"),
                texts.column("column.value"));
        rows.row(texts.text(texts.feature(PARTY__INDUSTRY)), texts.text(account.getIndustry()));
        rows.row(texts.text(texts.feature(ACCOUNT__STATUS)), texts.text(texts.literal(account, ACCOUNT__STATUS)));
        rows.row(texts.text(texts.feature(ACCOUNT__SINCE)), texts.date(account.getSince()));
        rows.row(texts.text(texts.feature(ACCOUNT__ACCOUNT_MANAGER)), texts.element(account.getAccountManager()));
        rows.row(texts.text(texts.feature(ACCOUNT__EXECUTIVE_SPONSOR)),
                texts.element(account.getExecutiveSponsor()));
        rows.row(texts.text(texts.feature(ACCOUNT__CUSTOMER_NUMBER)),
                texts.text(texts.literal(account, ACCOUNT__CUSTOMER_NUMBER)));
        rows.row(texts.text(texts.feature(ACCOUNT__MARGIN_LEVEL)),
                texts.text(texts.literal(account, ACCOUNT__MARGIN_LEVEL)));
        rows.row(texts.text(texts.feature(ACCOUNT__RELATIONSHIP_TYPE)),
                texts.text(texts.literal(account, ACCOUNT__RELATIONSHIP_TYPE)));
        rows.row(texts.text(texts.get("column.recommendedType")), texts.text(fit.recommended().isEmpty()
                ? null : texts.literals(fit.recommended())).with(fit.isMismatch() ? Tone.WATCH : Tone.PLAIN));
        return rows.table();
    }

    private Block value(Account account) {
        Texts.Rows rows = texts.rows(shop.unique("value"), texts.get("table.value", shop.portfolio().getCurrency()
                == null ? texts.unknown() : shop.portfolio().getCurrency()), texts.column("column.period"),
                texts.column(PERIOD_VALUE__REVENUE), texts.column(PERIOD_VALUE__MARGIN),
                texts.column(PERIOD_VALUE__SHARE_OF_WALLET), texts.column("column.basis"));
        for (PeriodValue value : account.getValues()) {
            rows.row(texts.text(value.getStart() == null || value.getEnd() == null ? null
                    : period(value.getStart(), value.getEnd())),
                    texts.figure(Cell.Type.MONEY, value, PERIOD_VALUE__REVENUE),
                    texts.figure(Cell.Type.MONEY, value, PERIOD_VALUE__MARGIN),
                    texts.figure(Cell.Type.SHARE, value, PERIOD_VALUE__SHARE_OF_WALLET),
                    texts.text(texts.get(value.isForecast() ? "basis.forecast" : "basis.actual")));
        }
        return rows.isEmpty() ? texts.note("empty.value") : rows.table();
    }

    /** Revenue over time, where there is a course to be seen. */
    private void valueChart(Account account, List<Block> blocks) {
        List<Block.Bar> bars = new ArrayList<>();
        for (PeriodValue value : account.getValues()) {
            if (value.getStart() != null && value.getEnd() != null && value.isSetRevenue()) {
                String period = period(value.getStart(), value.getEnd());
                bars.add(new Block.Bar(value.isForecast() ? texts.get("period.forecast", period) : period,
                        texts.figure(Cell.Type.MONEY, value, PERIOD_VALUE__REVENUE)));
            }
        }
        if (bars.size() > 1) {
            blocks.add(new Block.Chart(shop.unique("chartValue"), texts.get("chart.value", shop.portfolio()
                    .getCurrency() == null ? texts.unknown() : shop.portfolio().getCurrency()), Cell.Type.MONEY,
                    Block.Chart.Style.COLUMNS, bars));
        }
    }

    /** A calendar year by its number, everything else by its days. */
    private String period(LocalDate start, LocalDate end) {
        boolean year = start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1));
        return year ? String.valueOf(start.getYear()) : texts.get("period", start, end);
    }

    private Block bigness(Account account) {
        Texts.Rows rows = texts.rows(shop.unique("bigness"), texts.get("table.bigness"),
                texts.column(BIGNESS__KIND), texts.column(BIGNESS__SCORE), texts.column(BIGNESS__NOTE));
        for (Bigness each : account.getBigness()) {
            rows.row(texts.text(texts.literal(each.getKind())), texts.figure(Cell.Type.NUMBER, each, BIGNESS__SCORE),
                    texts.remark(each.getNote()));
        }
        return rows.table();
    }

    private Block competitors(Account account) {
        Texts.Rows rows = texts.rows(shop.unique("competitors"), texts.get("table.competitors"),
                texts.column(COMPETITOR_POSITION__COMPETITOR), texts.column(COMPETITOR_POSITION__RANK),
                texts.column(COMPETITOR_POSITION__SHARE_OF_WALLET),
                texts.column(COMPETITOR_POSITION__STRENGTHS), texts.column(COMPETITOR_POSITION__WEAKNESSES));
        for (CompetitorPosition each : account.getCompetitorPositions()) {
            rows.row(texts.element(each.getCompetitor()), texts.text(texts.literal(each, COMPETITOR_POSITION__RANK)),
                    texts.figure(Cell.Type.SHARE, each, COMPETITOR_POSITION__SHARE_OF_WALLET),
                    texts.text(each.getStrengths()), texts.text(each.getWeaknesses()));
        }
        return rows.table();
    }

    private Block placements(Account account) {
        Texts.Rows rows = texts.rows(shop.unique("placements"), texts.get("table.placements"),
                texts.column(PLACEMENT__PRODUCT), texts.column(PLACEMENT__UNIT), texts.column(PLACEMENT__STATE),
                texts.column(PLACEMENT__ANNUAL_REVENUE), texts.column(PLACEMENT__ANNUAL_POTENTIAL));
        for (Placement each : account.getPlacements()) {
            rows.row(texts.element(each.getProduct()), texts.element(each.getUnit()),
                    texts.text(texts.literal(each.getState())),
                    texts.figure(Cell.Type.MONEY, each, PLACEMENT__ANNUAL_REVENUE),
                    texts.figure(Cell.Type.MONEY, each, PLACEMENT__ANNUAL_POTENTIAL));
        }
        return rows.table();
    }
}
