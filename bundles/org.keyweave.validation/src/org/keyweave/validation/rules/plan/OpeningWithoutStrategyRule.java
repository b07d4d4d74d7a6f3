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

import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Opening;
import org.keyweave.model.OpeningStatus;
import org.keyweave.model.Stage;
import org.keyweave.model.Strategy;
import org.keyweave.model.StrategyTemplate;
import org.keyweave.model.TaskStatus;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;
import org.keyweave.validation.edit.Edits;

/** An opening that is still open and that no strategy under way uses. */
public final class OpeningWithoutStrategyRule extends Rule<Opening> {

    /** The rule. */
    public OpeningWithoutStrategyRule() {
        super("opening-without-strategy", RuleCategory.PLAN, FindingSeverity.WARNING, Opening.class);
    }

    @Override
    public void check(Opening subject, RuleContext context, FindingSink sink) {
        boolean open = subject.getStatus() == OpeningStatus.OPEN || subject.getStatus() == OpeningStatus.PURSUED;
        boolean closed = subject.getUntil() != null && subject.getUntil().isBefore(context.asOf());
        if (!open || subject.getStrategies().stream().anyMatch(each -> each.getStatus() != TaskStatus.DROPPED)) {
            return;
        }
        if (closed) {
            sink.report(subject, "message.closed", List.of(), subject, subject.getUntil());
        } else if (subject.getUntil() != null) {
            sink.report(subject, "message.until", List.of(), subject, subject.getUntil());
        } else {
            sink.report(subject, "message", List.of(), subject);
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Opening opening = (Opening) finding.subject();
        Drafts drafts = Drafts.of(finding);
        List<QuickFix> fixes = new ArrayList<>();
        if (finding.messageKey().equals("message.closed")) {
            fixes.add(CommandFix.resolving(this, "missed", edits -> edits.set(opening,
                    KeyweavePackage.Literals.OPENING__STATUS, OpeningStatus.MISSED)));
            return fixes;
        }
        Stage stage = drafts.figures().stage();
        if (stage != null) {
            stage.getStrategies().forEach(template -> fixes.add(CommandFix.resolving(this, "template",
                    edits -> start(edits, drafts, opening, template.getName(), template), template)));
        }
        fixes.add(CommandFix.resolving(this, "own",
                edits -> start(edits, drafts, opening, content(drafts.language(), "strategy", opening), null)));
        drafts.account().getStrategies().stream().filter(strategy -> Tasks.isOpen(strategy.getStatus()))
                .forEach(strategy -> fixes.add(CommandFix.resolving(this, "link", edits -> edits.add(strategy,
                        KeyweavePackage.Literals.STRATEGY__OPENINGS, opening), strategy)));
        return fixes;
    }

    private static void start(Edits edits, Drafts drafts, Opening opening, String name, StrategyTemplate template) {
        Strategy strategy = KeyweaveFactory.eINSTANCE.createStrategy();
        strategy.setName(name);
        strategy.setTemplate(template);
        strategy.setOwner(drafts.manager());
        strategy.setStatus(TaskStatus.OPEN);
        strategy.setStart(drafts.today());
        strategy.setEnd(opening.getUntil());
        if (template != null && template.isSetPlayPhase()) {
            strategy.setPlayPhase(template.getPlayPhase());
        }
        edits.add(drafts.account(), KeyweavePackage.Literals.ACCOUNT__STRATEGIES, strategy)
                .add(strategy, KeyweavePackage.Literals.STRATEGY__OPENINGS, opening);
    }
}
