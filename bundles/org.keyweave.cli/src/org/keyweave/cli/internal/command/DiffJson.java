/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.compare.Change;
import org.keyweave.analysis.compare.ComparisonTexts;
import org.keyweave.analysis.compare.ElementDifference;
import org.keyweave.analysis.compare.ElementMatch;
import org.keyweave.analysis.compare.FieldDifference;
import org.keyweave.analysis.compare.ModelComparison;
import org.keyweave.analysis.compare.Trend;
import org.keyweave.analysis.compare.Version;
import org.keyweave.cli.CommandContext;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.validation.core.Finding;

/**
 * A comparison as JSON. Kinds, areas, trends and features are named as in the code, the same in every language; only
 * {@code text} is in the language asked for. Shares are from 0 to 1; what is unknown is null.
 */
final class DiffJson {

    private final CommandContext context;
    private final LoadedModel before;
    private final LoadedModel after;
    private final Json json;
    private final ComparisonTexts words;

    DiffJson(CommandContext context, LoadedModel before, LoadedModel after) {
        this.context = context;
        this.before = before;
        this.after = after;
        json = new Json(after);
        words = ComparisonTexts.of(context.locale(), MethodologyLibrary::localized);
    }

    Map<String, Object> of(DiffScope scope) {
        ModelComparison model = scope.comparison().model();
        List<Change> changes = scope.changes();
        return Json.object("before", version(before, model.before()), "after", version(after, model.after()),
                "summary", Json.object("worse", count(changes, Trend.WORSE), "better", count(changes, Trend.BETTER),
                        "neutral", count(changes, Trend.NEUTRAL), "newFindings", scope.appeared().size(),
                        "resolvedFindings", scope.resolved().size(), "remainingFindings", scope.remaining().size(),
                        "otherElements", scope.elements().size(), "otherFields", scope.fields().size()),
                "changes", Json.array(changes, this::change),
                "findings", Json.object("new", Json.array(scope.appeared(), this::finding), "resolved",
                        Json.array(scope.resolved(), this::finding), "remaining",
                        Json.array(scope.remaining(), this::finding)),
                "elements", Json.array(scope.elements(), this::element),
                "fields", Json.array(scope.fields(), this::field),
                "assumedMatches", Json.array(model.matching().assumed(), this::match));
    }

    private Map<String, Object> version(LoadedModel model, Version version) {
        return Json.object("model", model.file().toString(), "files", Json.array(model.files(), Path::toString),
                "name", version.portfolio().getName(), "asOf", version.asOf());
    }

    private static long count(List<Change> changes, Trend trend) {
        return changes.stream().filter(change -> change.trend() == trend).count();
    }

    private Map<String, Object> change(Change change) {
        return Json.object("kind", Json.constant(change.kind()), "area", Json.constant(change.kind().area()), "trend",
                Json.constant(change.trend()), "weight", Math.round(change.weight() * 10) / 10.0, "account",
                json.element(change.account()), "element", json.element(change.subject()), "from",
                value(change.from()), "to", value(change.to()), "text", change.text(words));
    }

    private Map<String, Object> finding(Finding finding) {
        return Json.object("rule", finding.ruleId(), "severity", Json.literal(finding.severity()), "account",
                json.element(finding.account()), "element", json.element(finding.subject()), "text",
                finding.message(context.locale()));
    }

    private Map<String, Object> element(ElementDifference difference) {
        return Json.object("kind", Json.constant(difference.kind()), "element", json.element(difference.element()),
                "from", difference.before() == null ? null : json.element(difference.before().eContainer()), "to",
                difference.after() == null ? null : json.element(difference.after().eContainer()), "text",
                difference.text(context.locale()));
    }

    private Map<String, Object> field(FieldDifference difference) {
        return Json.object("element", json.element(difference.element()), "feature", difference.feature().getName(),
                "from", value(difference.from()), "to", value(difference.to()), "text",
                difference.text(context.locale()));
    }

    private Map<String, Object> match(ElementMatch match) {
        return Json.object("before", json.element(match.before()), "after", json.element(match.after()), "basis",
                Json.constant(match.basis()), "confidence", match.basis().confidence());
    }

    private Object value(Object value) {
        if (value instanceof Collection<?> list) {
            return Json.array(list, this::value);
        }
        if (value instanceof EObject element) {
            return json.element(element);
        }
        if (value instanceof Enumerator literal) {
            return Json.literal(literal);
        }
        if (value instanceof Enum<?> constant) {
            return Json.constant(constant);
        }
        return value instanceof Optional<?> optional ? value(optional.orElse(null)) : value;
    }
}
