/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.coverage.DecisionMaker;
import org.keyweave.analysis.coverage.RecencyFigures;
import org.keyweave.analysis.coverage.TrustFigures;
import org.keyweave.analysis.dossier.CommitmentFigures;
import org.keyweave.analysis.figure.Messages;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.analysis.thread.CutPoints;
import org.keyweave.analysis.thread.PersonShare;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.cli.CommandContext;
import org.keyweave.cli.text.TextTable;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;

/** What is measured of one account, in text: the headline first, then whom it hangs on and the proof, then the rest. */
final class AccountText {

    private static final int SHOWN_PAIRS = 8;
    private static final int SHOWN_PEOPLE = 12;

    private final CommandContext context;
    private final AccountAnalysis analysis;
    private final Messages terms;
    private final TextTable table = new TextTable("ll");

    AccountText(CommandContext context, AccountAnalysis analysis) {
        this.context = context;
        this.analysis = analysis;
        this.terms = Messages.of(context.locale());
    }

    void print() {
        context.print(context.text("analyze.headline", Names.of(analysis.account(), context), headline()));
        if (analysis.threads().count() > 0) {
            threads();
            contacts();
        }
        coverage();
        quality();
        stage();
        row("analyze.resilience", context.text("analyze.resilience.text",
                Math.round(analysis.resilience().indicator() * 100)));
        context.out().print(table.format("  ", context.width()));
    }

    private void row(String key, String text) {
        table.row(context.text(key), text);
    }

    private String headline() {
        ThreadCount threads = analysis.threads();
        String have = threads.count() == 0 ? terms.get("threadClass.NONE")
                : context.text("analyze.have", context.text("analyze.threadNumber", threads.count()),
                        terms.get("threadClass." + threads.threadClass()));
        Optional<Integer> needed = Stages.threadsNeeded(analysis);
        if (needed.isEmpty()) {
            return have;
        }
        return context.text(threads.count() < needed.get() ? "analyze.needs" : "analyze.enough", have, needed.get(),
                new Stages(context).name(analysis.stageAudit().claimed()));
    }

    private void threads() {
        ThreadCount threads = analysis.threads();
        String head = context.text("analyze.hangsOn");
        for (Side side : Side.values()) {
            List<String> people = threads.criticalSet().stream().filter(member -> member.side() == side)
                    .map(member -> Names.described(member.person(), context)).toList();
            if (!people.isEmpty()) {
                table.row(head, context.text("analyze.headline", terms.get("side." + side),
                        some(people, context.text("proof.separator"))));
                head = "";
            }
        }
        table.row("", threads.isUnique() ? context.text("analyze.hangsOn.unique")
                : context.text("analyze.hangsOn.exchangeable", some(threads.exchangeable().stream()
                        .map(member -> Names.of(member.person(), context)).toList())));
        List<String> pairs = new ArrayList<>();
        for (Contact contact : threads.matching()) {
            pairs.add(context.text("analyze.proof.pair", Names.of(contact.supplierPerson(), context),
                    Names.of(contact.customerPerson(), context)));
        }
        int count = pairs.size();
        boolean cut = count > SHOWN_PAIRS;
        String shown = String.join(context.text("proof.separator"), cut ? pairs.subList(0, SHOWN_PAIRS) : pairs);
        row("analyze.proof", context.text("analyze.proof.text", cut ? context.text("more", shown, count - SHOWN_PAIRS)
                : shown));
        analysis.hiddenSingleThread().ifPresent(member -> row("analyze.hidden", context.text("analyze.hidden.text",
                Names.described(member.person(), context), Numbers.share(analysis.topShare(), context))));
    }

    private void contacts() {
        CutPoints cuts = analysis.cutPoints();
        row("analyze.contacts", context.text("analyze.contacts.text", analysis.network().contacts().size(),
                analysis.concentration(Side.SUPPLIER).totalContacts(),
                analysis.concentration(Side.SUPPLIER).shares().size(),
                analysis.concentration(Side.CUSTOMER).shares().size()));
        for (Side side : Side.values()) {
            Optional<PersonShare> top = analysis.concentration(side).top();
            top.ifPresent(share -> table.row(side == Side.SUPPLIER ? context.text("analyze.spread") : "",
                    context.text("analyze.spread.text", terms.get("side." + side),
                            Numbers.number(analysis.concentration(side).effectiveThreads(), context),
                            Names.of(share.person(), context), Numbers.share(share.share()))));
        }
        row("analyze.cuts", context.text("analyze.cuts.text", some(cuts.articulationPeople().stream()
                .map(member -> Names.of(member.person(), context)).toList()), cuts.bridges().size(),
                cuts.withOneContact(Side.CUSTOMER).size()));
    }

    private void coverage() {
        row("analyze.functions", context.text("analyze.covered.text",
                Names.literals(analysis.functionCoverage().covered(), context),
                Names.literals(analysis.functionCoverage().missing(), context)));
        row("analyze.levels", context.text("analyze.covered.text",
                Names.literals(analysis.levelCoverage().covered(), context),
                Names.literals(analysis.levelCoverage().missing(), context)));
        DecisionCoverage decision = analysis.decisionCoverage();
        if (!decision.decisionMakers().isEmpty() || decision.share().isPresent()) {
            row("analyze.decision", context.text("analyze.decision.text", Numbers.share(decision.share(), context),
                    people(decision.uncovered().stream().map(DecisionMaker::person).toList())));
        }
        row("analyze.shape", context.text("analyze.shape.text",
                terms.get("networkShape." + analysis.functionPairing().shape()),
                Names.literals(analysis.functionPairing().likeForLike(), context)));
    }

    private void quality() {
        TrustFigures trust = analysis.trust();
        if (trust.known() > 0) {
            row("analyze.trust", context.text("analyze.trust.text", Numbers.number(trust.mean(), context),
                    trust.unknown(), trust.personalOnly().size()));
        }
        RecencyFigures recency = analysis.recency();
        if (!recency.inRhythm().isEmpty() || !recency.overdue().isEmpty() || !recency.unknown().isEmpty()) {
            row("analyze.recency", context.text("analyze.recency.text", recency.inRhythm().size(),
                    recency.overdue().size(), recency.unknown().size()));
        }
        CommitmentFigures promises = analysis.commitments();
        if (promises.keptShare().isPresent()) {
            row("analyze.commitments", context.text("analyze.commitments.text",
                    Numbers.share(promises.keptShare(), context), promises.overdue().size(), promises.broken().size()));
        }
    }

    private void stage() {
        Stages stages = new Stages(context);
        StageAudit audit = analysis.stageAudit();
        if (audit.model().isEmpty()) {
            return;
        }
        Optional<Stage> claimed = audit.claimed();
        String claim = claimed.map(stage -> context.text("analyze.stage.claimed", Names.of(stage, context)))
                .orElse(context.text("analyze.stage.never"));
        String evidence = audit.evidenced().map(stage -> context.text("analyze.stage.evidenced",
                Names.of(stage, context))).orElse(context.text("analyze.stage.notEvidenced"));
        row("analyze.stage", context.text("analyze.stage.both", claim, evidence));
        audit.claimedEvidence().ifPresent(each -> missing(each, stages));
        audit.target().ifPresent(target -> {
            row("analyze.target", context.text("analyze.target.text", stages.name(Optional.ofNullable(
                    target.getStage())), target.getDue() == null ? ""
                            : context.text("analyze.target.due", target.getDue())));
            audit.targetEvidence().ifPresent(each -> missing(each, stages));
        });
    }

    private void missing(StageEvidence evidence, Stages stages) {
        List<String> missing = new ArrayList<>();
        evidence.missed().forEach(result -> missing.add(stages.criterion(result)));
        evidence.unknown().forEach(result -> missing.add(stages.criterion(result)));
        String head = context.text("analyze.missing");
        for (String each : missing) {
            table.row(head, each);
            head = "";
        }
    }

    private String people(List<Person> people) {
        return some(people.stream().map(person -> Names.of(person, context)).toList());
    }

    private String some(List<String> names) {
        return some(names, context.text("list.separator"));
    }

    private String some(List<String> names, String separator) {
        if (names.isEmpty()) {
            return context.text("none");
        }
        String shown = names.stream().limit(SHOWN_PEOPLE).collect(Collectors.joining(separator));
        return names.size() <= SHOWN_PEOPLE ? shown : context.text("more", shown, names.size() - SHOWN_PEOPLE);
    }
}
