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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.keyweave.analysis.figure.Figure;
import org.keyweave.analysis.figure.FigureCatalog;
import org.keyweave.model.Methodology;
import org.keyweave.model.Portfolio;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.FigureNote;
import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Section;

/** Makes the content of a report. */
public final class ReportMaker {

    private ReportMaker() {
    }

    /**
     * Makes a report. Pictures are drawn later, by the writers that show them.
     *
     * @throws IllegalArgumentException when a report on changes is compared with no earlier version
     * @throws java.util.concurrent.CancellationException when its progress stops it
     */
    public static ReportData make(ReportOrder order) {
        Workshop shop = new Workshop(order);
        List<Block.Card> headline = switch (order.kind()) {
            case ACCOUNT_PLAN -> new AccountPlan(shop).make();
            case AUDIT -> new RelationshipAudit(shop).make();
            case PORTFOLIO -> new PortfolioReview(shop).make();
            case WHAT_IF -> new WhatIfMemo(shop).make();
            case CHANGES -> new ChangesReport(shop).make();
        };
        Texts texts = shop.texts();
        Portfolio portfolio = order.portfolio();
        boolean several = order.accounts().size() != 1;
        String about = several || order.accounts().isEmpty() ? texts.name(portfolio)
                : texts.name(order.accounts().get(0));
        return new ReportData(order.kind(), order.locale(), texts.get("title." + order.kind().id()), about,
                provenance(shop), headline, shop.sections(), figures(shop, headline));
    }

    private static Provenance provenance(Workshop shop) {
        Texts texts = shop.texts();
        Portfolio portfolio = shop.portfolio();
        Methodology methodology = portfolio.getMethodology();
        String version = methodology == null ? texts.unknown() : texts.get("methodology", texts.name(methodology),
                methodology.getVersion() == null ? texts.unknown() : methodology.getVersion());
        return new Provenance(shop.order().modelName(), shop.date(), version, texts.name(portfolio.getSupplier()),
                portfolio.getCurrency() == null ? texts.unknown() : portfolio.getCurrency(),
                portfolio.getConfidentialNote());
    }

    /** The figures that the report shows, in the order of the catalogue. */
    private static List<FigureNote> figures(Workshop shop, List<Block.Card> headline) {
        Set<String> shown = new LinkedHashSet<>(List.of("threadCount", "criticalSet"));
        headline.forEach(card -> shown.add(card.figureId()));
        for (Section section : shop.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Cards cards) {
                    cards.cards().forEach(card -> shown.add(card.figureId()));
                }
            }
        }
        shown.addAll(switch (shop.order().kind()) {
            case ACCOUNT_PLAN -> List.of("stageEvidence", "relationshipFit", "whatIf", "advice", "silence",
                    "satisfactionGap");
            case AUDIT -> List.of("silence", "stageEvidence");
            case PORTFOLIO -> List.of("pareto", "revenue", "relationshipFit", "stageEvidence", "resilience",
                    "revenueGrowth",
                    "supplierShare");
            case WHAT_IF -> List.of("whatIf", "advice", "effectiveThreads", "topShare", "decisionCoverage");
            case CHANGES -> List.of("threadClass", "topShare", "decisionCoverage", "stageEvidence", "silence");
        });
        List<FigureNote> notes = new ArrayList<>();
        for (Figure figure : FigureCatalog.figures()) {
            if (shown.contains(figure.id())) {
                notes.add(new FigureNote(figure.id(), figure.name(shop.locale()), figure.definition(shop.locale()),
                        figure.formula(shop.locale()), figure.source(shop.locale())));
            }
        }
        return notes;
    }
}
