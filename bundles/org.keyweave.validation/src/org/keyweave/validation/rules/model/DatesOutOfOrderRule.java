/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.model;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.ModelElement;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** An end before its start, such as a person who left before coming. */
public final class DatesOutOfOrderRule extends Rule<ModelElement> {

    private record Span(EAttribute first, EAttribute last) {
    }

    private static final Map<EClass, List<Span>> SPANS = Map.of(
            PERSON, List.of(new Span(PERSON__ACTIVE_FROM, PERSON__ACTIVE_UNTIL)),
            TOUCHPOINT, List.of(new Span(TOUCHPOINT__SINCE, TOUCHPOINT__LAST_CONTACT)),
            PERIOD_VALUE, List.of(new Span(PERIOD_VALUE__START, PERIOD_VALUE__END)),
            STRATEGY, List.of(new Span(STRATEGY__START, STRATEGY__END)),
            ACTION, List.of(new Span(ACTION__START, ACTION__DUE), new Span(ACTION__START, ACTION__COMPLETED)),
            OPENING, List.of(new Span(OPENING__DATE, OPENING__UNTIL)),
            COMMITMENT, List.of(new Span(COMMITMENT__MADE, COMMITMENT__DUE),
                    new Span(COMMITMENT__MADE, COMMITMENT__KEPT_ON)),
            TRIAL, List.of(new Span(TRIAL__START, TRIAL__END)));

    /** The rule. */
    public DatesOutOfOrderRule() {
        super("dates-out-of-order", RuleCategory.MODEL, FindingSeverity.ERROR, ModelElement.class);
    }

    @Override
    public void check(ModelElement subject, RuleContext context, FindingSink sink) {
        for (Span span : SPANS.getOrDefault(subject.eClass(), List.of())) {
            if (subject.eGet(span.first) instanceof LocalDate first && subject.eGet(span.last) instanceof LocalDate last
                    && last.isBefore(first)) {
                sink.report(subject, "message", List.of(), subject, span.first, first, span.last, last);
            }
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        ModelElement element = (ModelElement) finding.subject();
        EAttribute first = (EAttribute) finding.arguments().get(1);
        EAttribute last = (EAttribute) finding.arguments().get(3);
        Object early = element.eGet(last);
        Object late = element.eGet(first);
        List<QuickFix> fixes = new ArrayList<>();
        fixes.add(CommandFix.resolving(this, "swap",
                edits -> edits.set(element, first, early).set(element, last, late), first, last));
        fixes.add(CommandFix.resolving(this, "forget-first", edits -> edits.unset(element, first), first));
        return fixes;
    }
}
