/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.analysis.compare.Change;
import org.keyweave.analysis.compare.ComparisonTexts;
import org.keyweave.analysis.compare.ElementMatch;
import org.keyweave.analysis.compare.ModelComparison;
import org.keyweave.analysis.compare.Trend;
import org.keyweave.cli.CommandContext;
import org.keyweave.cli.text.Paragraph;
import org.keyweave.cli.text.TextTable;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.labels.ElementText;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.validation.core.Finding;

/** A comparison in text: what matters first, account by account, findings, then every other difference. */
final class DiffText {

    /** With so many changes the weightiest are told apart from the rest first. */
    private static final int FIRST = 10;

    private final CommandContext context;
    private final DiffScope scope;
    private final PrintStream out;
    private final ComparisonTexts words;

    DiffText(CommandContext context, DiffScope scope, PrintStream out) {
        this.context = context;
        this.scope = scope;
        this.out = out;
        words = ComparisonTexts.of(context.locale(), MethodologyLibrary::localized);
    }

    void print(Path before, Path after) {
        ModelComparison model = scope.comparison().model();
        line(context.text("diff.title", before, model.before().asOf(), after, model.after().asOf()));
        if (scope.isEmpty()) {
            line(context.text("diff.nothing"));
            return;
        }
        List<Change> changes = scope.changes();
        line(context.text("diff.summary", count(changes, Trend.WORSE), count(changes, Trend.BETTER),
                count(changes, Trend.NEUTRAL), scope.appeared().size(), scope.resolved().size(),
                scope.remaining().size()));
        first(changes);
        byAccount(changes);
        findings();
        others();
        matches(model);
    }

    private static long count(List<Change> changes, Trend trend) {
        return changes.stream().filter(change -> change.trend() == trend).count();
    }

    private void first(List<Change> changes) {
        if (changes.size() <= FIRST) {
            return;
        }
        heading(context.text("diff.first"));
        TextTable table = new TextTable("lll");
        changes.subList(0, FIRST).forEach(change -> table.row(words.label(change.trend()), account(change.account()),
                change.text(words)));
        out.print(table.format("  ", context.width()));
    }

    private void byAccount(List<Change> changes) {
        Map<Account, List<Change>> groups = new LinkedHashMap<>();
        scope.comparison().model().accounts().forEach(account -> groups.put(account, new ArrayList<>()));
        groups.put(null, new ArrayList<>());
        changes.forEach(change -> groups.get(change.account()).add(change));
        groups.forEach((account, group) -> {
            if (!group.isEmpty()) {
                heading(account == null ? context.text("diff.portfolio") : account(account) + ModelFile.ownFile(account)
                        .map(file -> context.text("diff.ownFile", file)).orElse(""));
                TextTable table = new TextTable("lll");
                group.forEach(change -> table.row(words.label(change.trend()), words.label(change.kind().area()),
                        change.text(words)));
                out.print(table.format("  ", context.width()));
            }
        });
    }

    private void findings() {
        if (scope.appeared().isEmpty() && scope.resolved().isEmpty()) {
            return;
        }
        heading(context.text("diff.findings"));
        TextTable table = new TextTable("llll");
        scope.appeared().forEach(finding -> row(table, "diff.finding.new", finding));
        scope.resolved().forEach(finding -> row(table, "diff.finding.resolved", finding));
        out.print(table.format("  ", context.width()));
    }

    private void row(TextTable table, String state, Finding finding) {
        table.row(context.text(state), ModelLabels.of(context.locale()).literal(finding.severity()),
                account(finding.account()), finding.message(context.locale()));
    }

    private void others() {
        if (scope.elements().isEmpty() && scope.fields().isEmpty()) {
            return;
        }
        heading(context.text("diff.others"));
        scope.elements().forEach(each -> indented(each.text(context.locale())));
        scope.fields().forEach(each -> indented(each.text(context.locale())));
    }

    private void matches(ModelComparison model) {
        List<ElementMatch> assumed = model.matching().assumed();
        if (assumed.isEmpty() || scope.accounts().isPresent()) {
            return;
        }
        heading(context.text("diff.assumed"));
        TextTable table = new TextTable("lrl");
        for (ElementMatch match : assumed) {
            table.row(words.label(match.basis()), Numbers.share(match.basis().confidence()),
                    ModelLabels.of(context.locale()).type(match.after()) + ' '
                            + ElementText.label(match.after(), context.locale()));
        }
        out.print(table.format("  ", context.width()));
    }

    private String account(Account account) {
        return account == null ? "" : Names.of(account, context);
    }

    private void heading(String text) {
        out.println();
        line(text);
    }

    private void line(String text) {
        out.println(Paragraph.wrap(text, context.width(), "", ""));
    }

    private void indented(String text) {
        out.println(Paragraph.wrap(text, context.width(), "  ", "    "));
    }
}
