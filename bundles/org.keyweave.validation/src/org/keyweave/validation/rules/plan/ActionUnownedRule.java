/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.keyweave.model.Action;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Strategy;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** An action that is to be done by nobody, or by somebody who has left. */
public final class ActionUnownedRule extends Rule<Action> {

    /** The rule. */
    public ActionUnownedRule() {
        super("action-unowned", RuleCategory.PLAN, FindingSeverity.WARNING, Action.class);
    }

    @Override
    public void check(Action subject, RuleContext context, FindingSink sink) {
        if (!Tasks.isOpen(subject.getStatus())) {
            return;
        }
        Person owner = subject.getOwner();
        if (owner == null) {
            sink.report(subject, "message", List.of(), subject);
        } else if (!owner.eIsProxy() && Drafts.hasLeft(owner, context.asOf())) {
            sink.report(subject, "message.left", List.of(owner), subject, owner, owner.getActiveUntil());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Action action = (Action) finding.subject();
        Drafts drafts = Drafts.of(finding);
        Set<Person> candidates = new LinkedHashSet<>();
        Strategy strategy = ModelPlaces.nearest(action, Strategy.class);
        if (strategy != null) {
            candidates.add(strategy.getOwner());
        }
        if (action.getOwner() != null) {
            candidates.add(action.getOwner().getDeputy());
        }
        candidates.add(drafts.manager());
        return candidates.stream().filter(drafts::isThere)
                .map(person -> CommandFix.resolving(this, "assign",
                        edits -> edits.set(action, KeyweavePackage.Literals.ACTION__OWNER, person), person))
                .toList();
    }
}
