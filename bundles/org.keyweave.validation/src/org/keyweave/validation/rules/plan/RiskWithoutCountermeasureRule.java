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
import org.keyweave.model.Countermeasure;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Risk;
import org.keyweave.model.RiskStatus;
import org.keyweave.model.TaskStatus;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** A risk, open or occurred, against which nothing is done: no countermeasure, no mitigation in words, no strategy. */
public final class RiskWithoutCountermeasureRule extends Rule<Risk> {

    /** The rule. */
    public RiskWithoutCountermeasureRule() {
        super("risk-without-countermeasure", RuleCategory.PLAN, FindingSeverity.WARNING, Risk.class);
    }

    @Override
    public void check(Risk subject, RuleContext context, FindingSink sink) {
        boolean live = subject.getStatus() == RiskStatus.OPEN || subject.getStatus() == RiskStatus.OCCURRED;
        if (live && subject.getCountermeasures().isEmpty()
                && (subject.getMitigation() == null || subject.getMitigation().isBlank())
                && subject.getStrategies().stream().allMatch(each -> each.getStatus() == TaskStatus.DROPPED)) {
            Integer exposure = subject.getExposure();
            if (exposure == null) {
                sink.report(subject, "message", List.of(), subject);
            } else {
                sink.report(subject, "message.exposure", List.of(), subject, exposure);
            }
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Risk risk = (Risk) finding.subject();
        Drafts drafts = Drafts.of(finding);
        List<QuickFix> fixes = new ArrayList<>();
        if (risk.getKind() != null && !risk.getKind().getCountermeasures().isEmpty()) {
            List<Countermeasure> fitting = List.copyOf(risk.getKind().getCountermeasures());
            Person owner = risk.getOwner() != null ? risk.getOwner() : drafts.manager();
            fixes.add(CommandFix.resolving(this, "library", edits -> {
                edits.addAll(risk, KeyweavePackage.Literals.RISK__COUNTERMEASURES, fitting);
                for (Countermeasure countermeasure : fitting) {
                    Action action = drafts.action(
                            content(drafts.language(), "action", countermeasure, risk), owner, List.of(risk));
                    drafts.addAction(edits, action);
                }
            }, fitting));
        }
        drafts.account().getStrategies().stream().filter(strategy -> Tasks.isOpen(strategy.getStatus()))
                .forEach(strategy -> fixes.add(CommandFix.resolving(this, "link", edits -> edits.add(strategy,
                        KeyweavePackage.Literals.STRATEGY__RISKS, risk), strategy)));
        return fixes;
    }
}
