/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.cli.text.TextTable;
import org.keyweave.exchange.importing.Change;
import org.keyweave.exchange.importing.Doubt;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.MatchKind;
import org.keyweave.exchange.importing.RowIssue;
import org.keyweave.exchange.importing.TableReport;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.labels.ModelLabels;

/** What an import did or would do. */
final class ImportReport {

    private static final int SHOWN_ROWS = 20;
    private static final int SHOWN_CHANGES = 20;

    private final CommandContext context;
    private final LoadedModel model;
    private final String modelName;
    private final ImportPlan plan;
    private final boolean allChanges;

    ImportReport(CommandContext context, LoadedModel model, String modelName, ImportPlan plan, boolean allChanges) {
        this.context = context;
        this.model = model;
        this.modelName = modelName;
        this.plan = plan;
        this.allChanges = allChanges;
    }

    /**
     * Whether rows not taken make the exit code 1: refused rows are errors, lost cells warnings, left out rows infos.
     */
    boolean fails(FailOn failOn) {
        return plan.issues().stream().anyMatch(issue -> failOn.includes(switch (issue.kind()) {
            case REFUSED -> FindingSeverity.ERROR;
            case PARTLY -> FindingSeverity.WARNING;
            case LEFT_OUT -> FindingSeverity.INFO;
        }));
    }

    void print(boolean written, boolean dryRun, String report) {
        if (context.json()) {
            JsonOutput.print(context.out(), json(written));
            return;
        }
        context.print(context.text(headline(written, dryRun), modelName, plan.tables().stream()
                .mapToInt(TableReport::taken).sum(), plan.refused()));
        context.out().println();
        printTables();
        printCounts();
        printMatches();
        printChanges();
        printIssues(report);
    }

    private String headline(boolean written, boolean dryRun) {
        if (written) {
            return "import.done";
        }
        return plan.isEmpty() ? "import.unchanged" : dryRun ? "import.dryRun" : "import.notDone";
    }

    private void printTables() {
        TextTable table = new TextTable("llrrrr").row(context.text("import.file"), context.text("import.kind"),
                context.text("import.rows"), context.text("import.taken"), context.text("import.leftOut"),
                context.text("import.refused"));
        for (TableReport each : plan.tables()) {
            table.row(each.source(), context.text("import.table." + each.kind().key()), each.rows(), each.taken(),
                    each.leftOut(), each.refused());
        }
        context.out().print(table.format("  ", context.width()));
        for (TableReport each : plan.tables()) {
            if (!each.ignoredHeaders().isEmpty()) {
                context.print("  ", context.text("import.ignored", each.source(),
                        String.join(context.text("list.separator"), each.ignoredHeaders())));
            }
        }
    }

    private void printCounts() {
        if (plan.isEmpty()) {
            return;
        }
        context.out().println();
        TextTable table = new TextTable("lrr").row(context.text("import.element"), context.text("import.created"),
                context.text("import.changed"));
        ModelLabels labels = ModelLabels.of(context.locale());
        plan.counts().forEach((type, count) -> table.row(labels.type(type), count.created(), count.changed()));
        context.out().print(table.format("  ", context.width()));
    }

    /** By what people were recognised; the less certain ones by name, when all changes are listed. */
    private void printMatches() {
        if (plan.matches().isEmpty()) {
            return;
        }
        Map<MatchKind, Integer> counts = new EnumMap<>(MatchKind.class);
        plan.matches().forEach(match -> counts.merge(match.kind(), 1, Integer::sum));
        context.out().println();
        context.print(context.text("import.matches", counts.entrySet().stream()
                .map(entry -> context.text("import.match." + entry.getKey().key(), entry.getValue()))
                .collect(Collectors.joining(context.text("list.separator")))));
        if (allChanges) {
            plan.matches().stream().filter(match -> match.kind().confidence() < 1)
                    .forEach(match -> context.print("  ", context.text("import.matchRow", match.source() + ":"
                            + match.line(), String.valueOf(match.person().getName()), match.kind().confidence())));
        }
    }

    private void printChanges() {
        List<Change> told = plan.changes().stream().filter(change -> change.words() != null)
                .filter(change -> allChanges || !(change instanceof Change.Add)).toList();
        if (told.isEmpty()) {
            return;
        }
        context.out().println();
        context.print(context.text("import.changes"));
        int limit = allChanges ? told.size() : SHOWN_CHANGES;
        told.stream().limit(limit).forEach(change -> context.print("  ", change.words().in(context.locale())));
        if (told.size() > limit) {
            context.print("  ", context.text("import.moreChanges", told.size() - limit));
        }
    }

    private void printIssues(String report) {
        List<RowIssue> problems = plan.issues().stream().filter(i -> i.kind() != RowIssue.Kind.LEFT_OUT).toList();
        if (!problems.isEmpty()) {
            context.out().println();
            context.print(context.text("import.notTaken"));
            problems.stream().limit(SHOWN_ROWS).forEach(this::printIssue);
            if (problems.size() > SHOWN_ROWS) {
                context.print("  ", context.text(report == null ? "import.moreRows" : "import.moreRowsInReport",
                        problems.size() - SHOWN_ROWS, String.valueOf(report)));
            }
        }
        printDoubts();
        Map<String, List<RowIssue>> leftOut = new LinkedHashMap<>();
        plan.issues().stream().filter(issue -> issue.kind() == RowIssue.Kind.LEFT_OUT).forEach(issue -> leftOut
                .computeIfAbsent(issue.source() + issue.reason().key(), k -> new java.util.ArrayList<>()).add(issue));
        if (!leftOut.isEmpty()) {
            context.out().println();
            context.print(context.text("import.leftOutRows"));
            leftOut.values().forEach(rows -> context.print("  ", context.text("import.leftOutGroup", rows.size(),
                    rows.get(0).source(), String.valueOf(rows.get(0).line()),
                            rows.get(0).reason().in(context.locale()))));
        }
    }

    private void printIssue(RowIssue issue) {
        String place = issue.source() + ":" + issue.line();
        String text = context.text("issue.reason." + issue.kind(), issue.reason().in(context.locale()));
        context.print("  ", issue.column().isEmpty() ? context.text("issue.inRow", place, text)
                : context.text("issue.inColumn", place, issue.column(), text));
        context.print("    ", issue.remedy().in(context.locale()));
    }

    /** Whom rows and names could mean, and how to say whom they mean. */
    private void printDoubts() {
        if (plan.doubts().isEmpty()) {
            return;
        }
        context.out().println();
        context.print(context.text("import.doubts"));
        for (Doubt doubt : plan.doubts().subList(0, Math.min(SHOWN_ROWS, plan.doubts().size()))) {
            context.print("  ", context.text("import.doubt", doubt.key().source() + ":" + doubt.line(), doubt.words(),
                    Deciding.name(doubt)));
            int number = 1;
            for (Doubt.Candidate candidate : doubt.candidates()) {
                context.print("    ", context.text("import.candidate", number++,
                        candidate.words().in(context.locale()), candidate.kind().confidence()));
            }
        }
    }

    private Map<String, Object> json(boolean written) {
        return Json.object("model", model.file().toString(), "written", written,
                "tables", Json.array(plan.tables(), table -> Json.object("file", table.source(), "kind",
                        table.kind().key(), "rows", table.rows(), "taken", table.taken(), "leftOut", table.leftOut(),
                        "refused", table.refused(), "columns", table.columns(), "ignoredHeaders",
                        table.ignoredHeaders())),
                "elements", Json.array(plan.counts().entrySet(), entry -> Json.object("type", entry.getKey().getName(),
                        "created", entry.getValue().created(), "changed", entry.getValue().changed())),
                "changes", Json.array(plan.changes().stream().filter(change -> change.words() != null).toList(),
                        change -> change.words().in(context.locale())),
                "matches", Json.array(plan.matches(), match -> Json.object("file", match.source(), "line", match.line(),
                        "id", model.id(match.person()), "by", match.kind().key(), "confidence",
                        match.kind().confidence())),
                "doubts", Json.array(plan.doubts(), this::json),
                "rowsNotTaken", Json.array(plan.issues(), issue -> Json.object("file", issue.source(), "line",
                        issue.line(), "column", issue.column().isEmpty() ? null : issue.column(), "kind",
                        Json.constant(issue.kind()), "reason", issue.reason().in(context.locale()), "code",
                        issue.reason().key(), "remedy", issue.remedy().in(context.locale()))));
    }

    private Map<String, Object> json(Doubt doubt) {
        return Json.object("file", doubt.key().source(), "line", doubt.line(), "decide", Deciding.name(doubt), "text",
                doubt.words(), "reason", doubt.reason().in(context.locale()), "candidates",
                Json.array(doubt.candidates(), candidate -> Json.object("id", model.id(candidate.person()), "person",
                        candidate.words().in(context.locale()), "confidence", candidate.kind().confidence())));
    }
}
