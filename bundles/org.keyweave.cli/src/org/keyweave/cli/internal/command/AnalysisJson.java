/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.figure.FigureCatalog;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.portfolio.ParetoEntry;
import org.keyweave.analysis.portfolio.RevenueConcentration;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.analysis.thread.Concentration;
import org.keyweave.analysis.thread.CutPoints;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.model.io.LoadedModel;

/** The analysis as JSON. Shares are from 0 to 1; what is unknown is null. */
final class AnalysisJson {

    private final LoadedModel model;
    private final Json json;

    AnalysisJson(LoadedModel model) {
        this.model = model;
        this.json = new Json(model);
    }

    Map<String, Object> of(PortfolioAnalysis portfolio, List<AccountAnalysis> accounts, boolean explain,
            Locale locale) {
        Map<String, Object> all = Json.object("model", model.file().toString(), "asOf", portfolio.context().asOf(),
                "portfolio", portfolio(portfolio), "accounts", Json.array(accounts, this::account));
        if (explain) {
            all.put("definitions", Json.array(FigureCatalog.figures(), figure -> Json.object("figure", figure.id(),
                    "name", figure.name(locale), "definition", figure.definition(locale), "formula",
                    figure.formula(locale), "source", figure.source(locale))));
        }
        return all;
    }

    private Map<String, Object> portfolio(PortfolioAnalysis analysis) {
        RevenueConcentration concentration = analysis.concentration();
        return Json.object("revenueConcentration", Json.object("herfindahl", concentration.herfindahl(),
                "effectiveAccounts", concentration.effectiveAccounts(), "top",
                json.element(concentration.top().orElse(null)), "topShare", concentration.topShare(), "ofSupplier",
                concentration.ofSupplier()), "pareto", Json.array(analysis.pareto(), this::pareto));
    }

    private Map<String, Object> pareto(ParetoEntry entry) {
        return Json.object("account", json.element(entry.account()), "rank", entry.rank(), "revenue", entry.revenue(),
                "share", entry.share(), "cumulativeShare", entry.cumulativeShare(), "class",
                Json.constant(entry.paretoClass()));
    }

    private Map<String, Object> account(AccountAnalysis analysis) {
        return Json.object("account", json.element(analysis.account()),
                "threads", threads(analysis.threads()),
                "hiddenSingleThread", analysis.hiddenSingleThread().map(this::member).orElse(null),
                "contacts", Json.array(analysis.network().contacts(), this::contact),
                "cutPoints", cuts(analysis.cutPoints()),
                "concentration", Json.object("supplier", concentration(analysis.concentration(Side.SUPPLIER)),
                        "customer", concentration(analysis.concentration(Side.CUSTOMER))),
                "effectiveThreads", analysis.effectiveThreads(),
                "topShare", analysis.topShare(),
                "functions", Json.object("covered", Json.literals(analysis.functionCoverage().covered()), "missing",
                        Json.literals(analysis.functionCoverage().missing()), "share",
                        analysis.functionCoverage().share()),
                "levels", Json.object("covered", Json.literals(analysis.levelCoverage().covered()), "missing",
                        Json.literals(analysis.levelCoverage().missing()), "share", analysis.levelCoverage().share()),
                "decision", decision(analysis.decisionCoverage()),
                "shape", Json.object("kind", Json.constant(analysis.functionPairing().shape()), "likeForLike",
                        Json.literals(analysis.functionPairing().likeForLike())),
                "trust", Json.object("mean", analysis.trust().mean(), "unknown", analysis.trust().unknown(),
                        "personalOnly", json.elements(analysis.trust().personalOnly())),
                "recency", Json.object("inRhythm", analysis.recency().inRhythm().size(), "overdue",
                        Json.array(analysis.recency().overdue(), state -> json.element(state.touchpoint())), "unknown",
                        analysis.recency().unknown().size()),
                "commitments", Json.object("keptShare", analysis.commitments().keptShare(), "overdue",
                        json.elements(analysis.commitments().overdue()), "broken",
                        json.elements(analysis.commitments().broken())),
                "stage", stage(analysis.stageAudit()),
                "resilience", analysis.resilience().indicator(),
                "revenue", analysis.value().revenue());
    }

    private Map<String, Object> threads(ThreadCount threads) {
        return Json.object("count", threads.count(), "class", Json.constant(threads.threadClass()),
                "matching", Json.array(threads.matching(), this::contact),
                "criticalSet", Json.array(threads.criticalSet(), this::member),
                "unique", threads.isUnique(), "exchangeable", Json.array(threads.exchangeable(), this::member));
    }

    private Map<String, Object> contact(Contact contact) {
        return Json.object("supplierPerson", json.element(contact.supplierPerson()), "customerPerson",
                json.element(contact.customerPerson()), "contacts", contact.contacts());
    }

    private Map<String, Object> member(Member member) {
        return Json.object("side", Json.constant(member.side()), "person", json.element(member.person()));
    }

    private Map<String, Object> cuts(CutPoints cuts) {
        return Json.object("components", cuts.components(), "articulationPeople",
                Json.array(cuts.articulationPeople(), this::member), "bridges",
                Json.array(cuts.bridges(), this::contact), "withOneContact",
                Json.array(cuts.withOneContact(), this::member));
    }

    private Map<String, Object> concentration(Concentration concentration) {
        return Json.object("contacts", concentration.totalContacts(), "herfindahl", concentration.herfindahl(),
                "effectiveThreads", concentration.effectiveThreads(), "people",
                Json.array(concentration.shares(), share -> Json.object("person", json.element(share.person()),
                        "contacts", share.contacts(), "partners", share.partners(), "share", share.share())));
    }

    private Map<String, Object> decision(DecisionCoverage decision) {
        return Json.object("share", decision.share(), "decisionMakers", Json.array(decision.decisionMakers(),
                maker -> Json.object("person", json.element(maker.person()), "weight", maker.weight(), "contacts",
                        json.elements(maker.contacts()))),
                "unknownWeight", json.elements(decision.unknownWeight()));
    }

    private Map<String, Object> stage(StageAudit audit) {
        return Json.object("model", json.element(audit.model().orElse(null)), "claimed",
                json.element(audit.claimed().orElse(null)), "evidenced",
                json.element(audit.evidenced().orElse(null)), "target",
                audit.target().map(target -> Json.object("stage", json.element(target.getStage()), "due",
                        target.getDue())).orElse(null),
                "stale", audit.stale(), "evidence", Json.array(audit.stages(), this::evidence));
    }

    private Map<String, Object> evidence(StageEvidence evidence) {
        return Json.object("stage", json.element(evidence.stage()), "holds", evidence.holds(), "criteria",
                Json.array(evidence.results(), result -> Json.object("criterion", Json.constant(result.criterion()),
                        "required", result.required(), "actual", result.actual(), "state",
                        Json.constant(result.state()))));
    }
}
