/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.plan;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.model.Action;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Objective;
import org.keyweave.model.Strategy;
import org.keyweave.model.StrategyTemplate;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** An objective of a strategy under way without a measure or without a value to reach. */
public final class ObjectiveWithoutMeasureRule extends Rule<Objective> {

    /** The rule. */
    public ObjectiveWithoutMeasureRule() {
        super("objective-without-measure", RuleCategory.PLAN, FindingSeverity.WARNING, Objective.class);
    }

    @Override
    public void check(Objective subject, RuleContext context, FindingSink sink) {
        if (subject.eContainer() instanceof Strategy strategy && !Tasks.isOpen(strategy.getStatus())) {
            return;
        }
        boolean measured = isMeasured(subject);
        if (!measured || !subject.isSetTarget()) {
            sink.report(subject, measured ? "message.target" : subject.isSetTarget() ? "message.measure" : "message",
                    List.of(), subject);
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Objective objective = (Objective) finding.subject();
        List<QuickFix> fixes = new ArrayList<>();
        Strategy strategy = ModelPlaces.nearest(objective, Strategy.class);
        StrategyTemplate template = strategy == null ? null : strategy.getTemplate();
        if (template != null && !isMeasured(objective)) {
            for (String measure : template.getMeasures()) {
                fixes.add(objective.isSetTarget()
                        ? CommandFix.resolving(this, "measure", edits -> edits.set(objective,
                                KeyweavePackage.Literals.OBJECTIVE__MEASURE, measure), measure)
                        : CommandFix.planning(this, "measure", edits -> edits.set(objective,
                                KeyweavePackage.Literals.OBJECTIVE__MEASURE, measure), measure));
            }
        }
        if (strategy != null) {
            fixes.add(CommandFix.resolving(this, "to-action", edits -> {
                Action action = Drafts.of(objective).action(objective.getName(), strategy.getOwner(), List.of());
                action.setDescription(objective.getDescription());
                if (objective.getDue() != null) {
                    action.setDue(objective.getDue());
                    action.setStart(null);
                }
                edits.add(strategy, KeyweavePackage.Literals.STRATEGY__ACTIONS, action);
                for (Action served : List.copyOf(objective.getActions())) {
                    edits.move(served, strategy, KeyweavePackage.Literals.STRATEGY__ACTIONS);
                }
                edits.delete(objective);
            }));
        }
        return fixes;
    }

    private static boolean isMeasured(Objective objective) {
        return objective.getMeasure() != null && !objective.getMeasure().isBlank();
    }
}
