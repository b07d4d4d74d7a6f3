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
import java.util.Map;

import org.keyweave.cli.CommandContext;
import org.keyweave.model.io.LoadProblem;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.validation.ValidationReport;
import org.keyweave.validation.core.Finding;

/** Findings as JSON. */
final class FindingJson {

    private final CommandContext context;
    private final LoadedModel model;
    private final Json json;

    FindingJson(CommandContext context, LoadedModel model) {
        this.context = context;
        this.model = model;
        this.json = new Json(model);
    }

    Map<String, Object> of(ValidationReport report, List<Finding> findings) {
        return Json.object("model", model.file().toString(), "asOf", report.asOf(), "file",
                Json.array(model.problems(), this::problem), "findings", Json.array(findings, this::finding),
                "excluded", Json.array(report.excluded(), this::finding));
    }

    private Map<String, Object> problem(LoadProblem problem) {
        return Json.object("severity", Json.constant(problem.severity()), "code", Json.constant(problem.code()),
                "file", problem.file() == null ? null : problem.file().toString(), "line", problem.line(), "column",
                problem.column(), "message", problem.message(context.locale()));
    }

    private Map<String, Object> finding(Finding finding) {
        return Json.object("rule", finding.ruleId(), "severity", Json.literal(finding.severity()), "account",
                json.element(finding.account()), "subject", json.element(finding.subject()), "elements",
                json.elements(finding.elements()), "message", finding.message(context.locale()), "why",
                finding.explanation(context.locale()), "remedy", finding.remedy(context.locale()));
    }
}
